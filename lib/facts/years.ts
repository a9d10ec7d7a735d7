/** Periods of years for complaints and warranties. */
import type { FactConcept } from '../words/terms/terms';
import type { Duration } from './durations';
import { governor } from './govern';
import type { Page, Sentence } from './text';

const CLAIMS = ['complaint', 'warranty', 'ret', 'refund', 'delivery', 'reply'] as const;

/** Whole years, also of '24 months'; undefined for anything else. */
function years(time: Duration): number | undefined {
  if (time.unit === 'year') return time.most;
  if (time.unit === 'month' && time.most >= 12 && time.most % 12 === 0) return time.most / 12;
  return undefined;
}

/** Whether a period is the longer one for durable goods: the last period before such words, or the first behind them. */
function isForSome(sentence: Sentence, time: Duration): boolean {
  return sentence.find('longer').some((hit) => {
    const before = sentence.durations.filter(({ end }) => end <= hit.start);
    return time === (before.at(-1) ?? sentence.durations[0]);
  });
}

/** The first period of years on the page that belongs to the concept, by its own sentence rather than by its heading. */
export function yearsOf(
  page: Page,
  concept: FactConcept & ('complaint' | 'warranty'),
): { value: number; from: Sentence } | undefined {
  let headed: { value: number; from: Sentence } | undefined;
  for (const sentence of page.telling) {
    if (!sentence.about(concept)) continue;
    for (const time of sentence.durations) {
      const value = years(time);
      if (!value || value > 30) continue;
      if (isForSome(sentence, time)) continue;
      const claim = governor(sentence, time, CLAIMS);
      if (claim === concept) return { value, from: sentence };
      if (
        claim === undefined &&
        !headed &&
        sentence.topic?.has(concept) &&
        !/alder|alt|years old|gammel/.test(sentence.low.slice(time.end, time.end + 12))
      )
        headed = { value, from: sentence };
    }
  }
  return headed;
}
