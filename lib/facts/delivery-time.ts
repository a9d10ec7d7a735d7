import type { Fact } from '../audit/model';
import type { Duration } from './durations';
import { governor } from './govern';
import { isAbroad } from './places';
import type { Page, Sentence } from './text';

const CLAIMS = [
  'deliveryTime',
  'delivery',
  'dispatch',
  'ret',
  'refund',
  'damage',
  'reply',
  'complaint',
  'warranty',
  'unclaimed',
  'express',
  'store',
  'gotBack',
] as const;
/** A legal maximum rather than a promise: 'at the latest', with a period as long as the law allows. */
const LATEST =
  /(?<!\p{L})(?:senest|seinast|spätestens|uiterlijk|viimeistään|au plus tard|latest|no later|any event|maximum|maximal|maksimal|höchstens|maks\.?(?!\p{L}))/u;
const LEGAL_MAXIMUM = 30;

/** Working days, least and most: weeks are five, 24 hours are one. Undefined where the unit is none of delivery. */
function workingDays(time: Duration): [number, number] | undefined {
  if (time.unit === 'day' || time.unit === 'workday') return [time.least, time.most];
  if (time.unit === 'week') return [time.least * 5, time.most * 5];
  if (time.unit === 'hour' && time.most >= 12 && time.most <= 120)
    return [Math.ceil(time.least / 24), Math.ceil(time.most / 24)];
  return undefined;
}

/** The standard delivery time that a sentence states, with how plainly it does. */
function timeIn(sentence: Sentence): { days: [number, number]; trust: number } | undefined {
  if (sentence.has('express', 'store', 'unclaimed') && !sentence.has('deliveryTime')) return undefined;
  if (sentence.near?.has('express', 'store') || sentence.has('privacy') || sentence.under('privacy')) return undefined;
  let best: { days: [number, number]; trust: number } | undefined;
  for (const time of sentence.durations) {
    const days = workingDays(time);
    if (!days || days[1] < 1 || days[1] > 120 || isAbroad(sentence, time)) continue;
    const claim = governor(sentence, time, CLAIMS);
    const named = claim === 'deliveryTime' || claim === 'delivery';
    const free =
      claim === undefined &&
      sentence.under('delivery') &&
      (time.unit === 'workday' || !sentence.under('ret', 'complaint', 'warranty', 'refund', 'damage'));
    if (!named && !free) continue;
    if (
      !named &&
      sentence.previous?.block === sentence.block &&
      sentence.previous.has('store', 'unclaimed', 'refund', 'damage')
    )
      continue;
    if (
      named &&
      claim === 'delivery' &&
      sentence.has('damage', 'ret', 'refund', 'complaint', 'gotBack') &&
      !sentence.has('deliveryTime')
    )
      continue;
    const before = sentence.low.slice(Math.max(0, time.start - 40), time.start);
    if (LATEST.test(before) || (days[1] === LEGAL_MAXIMUM && days[0] === LEGAL_MAXIMUM)) continue;
    if (
      /extended|forleng|verläng|verlenger|prolong|langer|longer|lenger|længere|länger|more than|mer enn|mere end|mer än|plus de|add |\+ ?$|ekstra|extra|yderligere|zusätzlich/.test(
        before,
      ) ||
      (time.unit === 'hour' && !named)
    )
      continue;
    const trust =
      (claim === 'deliveryTime' ? 4 : named ? 2 : 1) +
      (sentence.under('deliveryTime') ? 1 : 0) +
      (days[0] !== days[1] ? 1 : 0);
    if (!best || trust > best.trust) best = { days, trust };
  }
  return best;
}

/** How long standard delivery at home takes, in working days. Dispatch, express, abroad and legal maxima do not count. */
export function readDeliveryTime(page: Page): Fact | undefined {
  let best: { days: [number, number]; trust: number; from: Sentence } | undefined;
  for (const sentence of page.telling) {
    if (!sentence.about('delivery', 'deliveryTime')) continue;
    const stated = sentence.durations.length ? timeIn(sentence) : nextDay(sentence);
    if (stated && (!best || stated.trust > best.trust)) best = { ...stated, from: sentence };
  }
  return best && { name: 'deliveryDays', value: best.days, quote: best.from.quote, url: page.source.url };
}

const NEXT_DAY =
  /(?:next|following) (?:working|business) day|neste (?:virke|arbeids|hver)dag|næste (?:hver|arbejds)dag|nästa (?:var|arbets)dag|volgende werkdag|morgen in huis|nächsten werktag|dag[- ]til[- ]dag|dag[- ]till[- ]dag|seuraavana (?:arki|työ)päivänä|le lendemain/;

/** 'Next working day', where it is the delivery and not the dispatch. */
function nextDay(sentence: Sentence): { days: [number, number]; trust: number } | undefined {
  const m = NEXT_DAY.exec(sentence.low);
  const span = { start: m?.index ?? 0, end: (m?.index ?? 0) + (m?.[0].length ?? 0) };
  if (!m || isAbroad(sentence, span) || /\d ?(?:€|£|kr)/.test(sentence.low)) return undefined;
  const claim = governor(sentence, span, ['deliveryTime', 'delivery', 'dispatch', 'reply', 'refund']);
  if (claim !== 'deliveryTime' && claim !== 'delivery' && !(claim === undefined && sentence.under('delivery')))
    return undefined;
  const listed = /: ?$/.test(sentence.low.slice(0, m.index));
  return { days: [1, 1], trust: listed ? 3 : claim === 'deliveryTime' ? 2 : 0 };
}
