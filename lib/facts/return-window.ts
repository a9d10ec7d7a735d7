import type { Fact } from '../audit/model';
import { inDays } from './durations';
import { followedBy, governor, precededBy } from './govern';
import type { Page, Sentence } from './text';

const CLAIMS = [
  'ret',
  'swap',
  'refund',
  'gotBack',
  'damage',
  'complaint',
  'delivery',
  'deliveryTime',
  'dispatch',
  'reply',
  'unclaimed',
] as const;
/** Shorter is no window to return in, longer than a year is a guarantee. */
const SHORTEST = 3;
const LONGEST = 366;
/** 'It takes up to two weeks': what is handled, not what is allowed. */
const TAKES =
  /(?:^| )(?:tar|ta|tage|tager|takes?|taking|dauer\p{L}*|duur\p{L}*|prend\p{L}*|kest\p{L}*)(?: \S+){0,3} $/u;

/** 'Not happy?': money back within some days is then a return, whose goods the answer need not name. */
const UNHAPPY =
  /^(?:ikke|ikkje|inte|not|un|nicht|niet|pas|non|no|não|nie|ei|et)(?: \p{L}+){0,2} ?(?:fornøyd|nøgd|tilfreds|nöjd|happy|satisfied|zufrieden|goed|tevreden|satisfaite?|soddisfatt[oa]|satisfech[oa]|satisfeit[oa]|zadowolon\p{L}+|tyytyväinen) ?\?/u;

const answersUnhappy = ({ previous, block }: Sentence): boolean =>
  previous?.block === block && UNHAPPY.test(previous.low);

/** How far a sentence can be trusted to state the general window, in days: [trust, days]; undefined where it states none. */
function windowIn(sentence: Sentence): [number, number] | undefined {
  let best: [number, number] | undefined;
  if (sentence.has('member', 'maybe') && !sentence.has('ret')) return undefined;
  for (const time of sentence.durations) {
    const days = inDays(time);
    if (days < SHORTEST || days > LONGEST || time.unit === 'hour' || time.unit === 'year') continue;
    const claim = governor(sentence, time, CLAIMS);
    const named =
      claim === 'ret' || (claim === 'swap' && sentence.has('ret')) || (claim === 'refund' && answersUnhappy(sentence));
    if (!named && !(claim === undefined && sentence.under('ret'))) continue;
    if (time.unit === 'month' && !precededBy(sentence, time, 'ret', 12) && !followedBy(sentence, time, 'ret', 12))
      continue;
    const before = sentence.low.slice(0, time.start);
    if (sentence.find('gotBack').some((hit) => hit.end > time.start - 60 && hit.start < time.end + 25)) continue;
    if (
      sentence.has('damage') &&
      !sentence.has('unless', 'not') &&
      sentence.find('damage').some((hit) => hit.start < time.start)
    )
      continue;
    if (
      !named &&
      (sentence.has('damage', 'refund', 'complaint', 'member', 'unclaimed', 'invoice') || time.unit === 'workday')
    )
      continue;
    if (TAKES.test(before.slice(-40)) || (time.unit === 'workday' && sentence.has('refund'))) continue;
    if (!named && sentence.previous?.block === sentence.block && sentence.previous.has('refund', 'damage')) continue;
    if (sentence.has('member') || /forleng|verläng|verlenger|extend|prolong/.test(before.slice(-60))) continue;
    const trust = named ? 2 : 1;
    if (!best || trust > best[0] || (trust === best[0] && days > best[1])) best = [trust, days];
  }
  return best;
}

/** How many days one has to return a purchase: the longest general window that the page states. */
export function readReturnWindow(page: Page): Fact | undefined {
  let best: { trust: number; days: number; from: Sentence } | undefined;
  for (const sentence of page.telling) {
    if (!sentence.durations.length || !(sentence.about('ret') || answersUnhappy(sentence))) continue;
    const stated = windowIn(sentence);
    if (!stated) continue;
    const [trust, days] = stated;
    if (!best || trust > best.trust || (trust === best.trust && days > best.days))
      best = { trust, days, from: sentence };
  }
  return best && { name: 'returnWindowDays', value: best.days, quote: best.from.quote, url: page.source.url };
}
