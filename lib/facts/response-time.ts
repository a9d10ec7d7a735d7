import type { Fact } from '../audit/model';
import type { Duration } from './durations';
import { governor } from './govern';
import type { Page } from './text';
import { findClocks } from './weekdays';

const CLAIMS = ['reply', 'dispatch', 'delivery', 'ret', 'refund', 'complaint', 'damage'] as const;
/** Longer than a week is a rule for disputes, not a promise of service. */
const MOST_HOURS = 168;

function hours(time: Duration): number | undefined {
  if (time.unit === 'hour') return time.most;
  if (time.unit === 'day' || time.unit === 'workday') return time.most * 24;
  return undefined;
}

/** How fast the shop promises to answer, in hours: the upper bound, a working day counts 24. */
export function readResponseTime(page: Page): Fact | undefined {
  for (const sentence of page.telling) {
    if (!sentence.has('reply') && !sentence.near?.has('reply')) continue;
    if (sentence.has('incase')) continue;
    const clocks = findClocks(sentence.low);
    for (const time of sentence.durations) {
      const value = hours(time);
      if (time.unit === 'hour' && clocks.some((clock) => clock.start < time.end && time.start < clock.end)) continue;
      if (!value || value > MOST_HOURS) continue;
      const claim = governor(sentence, time, CLAIMS);
      if (claim !== 'reply' && !(claim === undefined && sentence.text.length < 80)) continue;
      return { name: 'responseHours', value, quote: sentence.quote, url: page.source.url };
    }
  }
  return undefined;
}
