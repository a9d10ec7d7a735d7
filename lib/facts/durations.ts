/** Lengths of time in folded text: '14 dager', '1-2 (to) virkedager', 'vierzehn Tagen', '30-day', '24h'. */
import { compile, type Words } from './words';

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

interface Grammar {
  pattern: RegExp;
  numbers: Map<string, number>;
}
const grammars = new WeakMap<Words, Grammar>();

/** The grammar of a language, made once. */
function grammarOf(words: Words): Grammar {
  const known = grammars.get(words);
  if (known) return known;
  const numbers = new Map<string, number>();
  for (const entry of words.terms('numbers').join('|').split('|')) {
    const [word, value] = entry.split('=');
    if (word) numbers.set(word, Number(value));
  }
  const spelled = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|').replaceAll(' ', '[ -]');
  const number = `(?:\\d{1,3}(?![\\d]|[.,:]\\d)|(?:${spelled})(?![\\p{L}]))`;
  const till = words.terms('till').join('|').replaceAll('-|', '');
  const units = UNITS.map((unit) => `(?<${unit}>${compile(words.terms(unit).join('|'), '').source})`).join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\d[.,:/])\\(?(?<least>${number})\\)?(?: ?\\((?:\\d{1,3}|\\p{L}{2,14})\\))?` +
      `(?: ?(?:-|/|(?:${till})(?![\\p{L}])) ?\\(?(?<most>${number})\\)?)?` +
      `[ -]{0,3}(?:(?:hele|full|fulle|calendar|consecutive|volle|ganze|kalender|påfølgende|sammenhengende|clear|whole|aufeinanderfolgende) )?(?:${units})`,
    'gu',
  );
  const grammar = { pattern, numbers };
  grammars.set(words, grammar);
  return grammar;
}

/** All lengths of time in folded text, in the order of the text. */
export function findDurations(low: string, words: Words): Duration[] {
  const { pattern, numbers } = grammarOf(words);
  const value = (said: string) => numbers.get(said.replace('-', ' ')) ?? numbers.get(said) ?? Number(said);
  const found: Duration[] = [];
  for (const m of low.matchAll(pattern)) {
    const groups = m.groups as Record<string, string | undefined>;
    const unit = UNITS.find((name) => groups[name] !== undefined);
    const a = value(groups.least ?? '');
    const b = groups.most === undefined ? a : value(groups.most);
    if (!unit || !(a >= 0) || !(b > 0)) continue;
    found.push({ least: Math.min(a, b), most: Math.max(a, b), unit, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

const DAYS: Record<Unit, number> = { hour: 1 / 24, day: 1, night: 1, workday: 1, week: 7, month: 30, year: 365 };

/** The longest the duration can be, in days; working days are counted as days. */
export function inDays(time: Duration): number {
  return time.most * DAYS[time.unit];
}
