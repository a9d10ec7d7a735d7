/** Lengths of time in folded text: '14 dager', '1-2 (to) virkedager', 'vierzehn Tagen', '30-day', '24h'. */
import type { Sentence } from './text';
import { LETTER, type Words } from './words';

export type Unit = 'hour' | 'day' | 'night' | 'workday' | 'week' | 'month' | 'year';
/** The order in which units are tried: a working day before a day. */
const UNITS: Unit[] = ['workday', 'day', 'night', 'week', 'month', 'year', 'hour'];

export interface Duration {
  least: number;
  most: number;
  unit: Unit;
  start: number;
  end: number;
}

/** What may stand between a number and its unit. */
const BETWEEN =
  'hele|full|fulle|calendar|consecutive|volle|ganze|kalender|påfølgende|sammenhengende|clear|whole|aufeinanderfolgende';
/** The longest a number, a range and what follows them can be. */
const REACH = 50;
const patterns = new WeakMap<Words, RegExp>();

/** The number or range that ends where a unit begins. */
function numberPattern(words: Words): RegExp {
  let pattern = patterns.get(words);
  if (!pattern) {
    const spelled = [...words.numbers.keys()]
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replaceAll(' ', '[ -]');
    const number = `(?:\\d{1,3}|(?:${spelled})(?![${LETTER}]))`;
    pattern = new RegExp(
      `(?<![${LETTER}\\d]|\\d[.,:/])\\(?(${number})\\)?(?: ?\\((?:\\d{1,3}|[${LETTER}]{2,14})\\))?` +
        `(?: ?(?:-|/|(?:${words.till})(?![${LETTER}])) ?\\(?(${number})\\)?(?: ?\\([${LETTER}]{2,14}\\))?)?[ -]{0,3}(?:(?:${BETWEEN}) )?$`,
    );
    patterns.set(words, pattern);
  }
  return pattern;
}

/** All lengths of time in a sentence, in the order of the text. */
export function findDurations(sentence: Sentence): Duration[] {
  const { low, page } = sentence;
  const { numbers } = page.words;
  const value = (said: string) => numbers.get(said.replace('-', ' ')) ?? Number(said);
  const found: Duration[] = [];
  for (const unit of UNITS) {
    for (const hit of sentence.find(unit)) {
      if (found.some((other) => hit.start < other.end && other.start < hit.end)) continue;
      const m = numberPattern(page.words).exec(low.slice(Math.max(0, hit.start - REACH), hit.start));
      if (!m) continue;
      const a = value(m[1] ?? '');
      const b = m[2] === undefined ? a : value(m[2]);
      if (!(a >= 0) || !(b > 0)) continue;
      found.push({ least: Math.min(a, b), most: Math.max(a, b), unit, start: hit.start - m[0].length, end: hit.end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const DAYS: Record<Unit, number> = { hour: 1 / 24, day: 1, night: 1, workday: 1, week: 7, month: 30, year: 365 };

/** The longest the duration can be, in days; working days are counted as days. */
export function inDays(time: Duration): number {
  return time.most * DAYS[time.unit];
}
