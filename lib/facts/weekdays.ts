/** Weekdays and hours of the clock in folded text. */
import type { Sentence } from './text';

export const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface DayToken {
  /** First and last day, 0 is Monday. */
  from: number;
  to: number;
  start: number;
  end: number;
}

const RANGE =
  /^[.:]? ?(?:-|to|til|till|t\.?o\.?m\.?|t ?\/ ?m|tot(?: en met)?|bis(?: einschließlich)?|through|thru|au|à|a|al|až|do|kuni|līdz|iki|έως|εως|ως|με|μέχρι|până|pana|până la|pana la|la)[ .]?(?:og med |la )?$/;
const AND = /^[.:]? ?(?:&|og|och|and|und|en|et|ja|y|e|i|a|un|ir|in|és|și|si|και|\+)[ .]?$/;

/** Days and spans of days in a sentence, in its order; 'weekdays' is Monday to Friday. */
export function findDays(sentence: Sentence): DayToken[] {
  const { low } = sentence;
  if (sentence.hits.size === 0) return [];
  const single: DayToken[] = [];
  DAY_CODES.forEach((_, day) => {
    for (const hit of sentence.find(`day${day}`)) single.push({ from: day, to: day, ...hit });
  });
  for (const hit of sentence.find('weekdays')) single.push({ from: 0, to: 4, ...hit });
  for (const hit of sentence.find('everyday')) single.push({ from: 0, to: 6, ...hit });
  single.sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: DayToken[] = [];
  for (const token of single) {
    const last = spans.at(-1);
    if (last && token.start < last.end) continue;
    const between = last ? low.slice(last.end, token.start) : '';
    const follows = last && token.from === token.to && last.to < token.to;
    if (last && follows && last.from === last.to && RANGE.test(between))
      Object.assign(last, { to: token.to, end: token.end });
    else if (last && follows && token.from === last.to + 1 && AND.test(between))
      Object.assign(last, { to: token.to, end: token.end });
    else spans.push(token);
  }
  return spans;
}

/** 'mon-fri', 'sat'. */
export function daysCode({ from, to }: Pick<DayToken, 'from' | 'to'>): string {
  return from === to ? (DAY_CODES[from] ?? '') : `${DAY_CODES[from]}-${DAY_CODES[to]}`;
}

export interface Clock {
  from: string;
  to: string;
  /** Minutes, 'am', 'Uhr' or the like were written: it cannot be anything but a time. */
  plain: boolean;
  start: number;
  end: number;
}

const TIME = '(\\d{1,2})(?:[:.h](\\d{2})(?!\\d))?(?: ?([ap])\\.?m(?![a-z])\\.?| ?(uhr|uur|h|u)(?![a-z]))?';
const CLOCK = new RegExp(
  `(?<![a-z\\d.,/+]|\\d[ -])(kl\\.?|klo|klokken|klockan)? ?${TIME} ?(?:-|to|til|till|bis|tot|à|às|a|and|und|og|och|until|en|y|do|alle|iki|kuni|līdz|έως|εως|με|μέχρι|și|si)(?! ?-) ?(?:kl\\.? ?|klo )?${TIME}(?![\\d/%]|[.,]\\d)`,
  'g',
);

function clock(hour: string, minute: string | undefined, half: string | undefined): string | undefined {
  let h = Number(hour);
  const m = Number(minute ?? 0);
  if (half === 'p' && h < 12) h += 12;
  if (half === 'a' && h === 12) h = 0;
  if (h > 24 || m > 59) return undefined;
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}

/** Spans of hours in folded text, '9-16', 'kl. 9.00-16.00', '9am-5pm', '9h00 à 18h', as 'HH:MM'. */
export function findClocks(low: string): Clock[] {
  const found: Clock[] = [];
  for (const m of low.matchAll(CLOCK)) {
    const [, prefix, h1, m1, half1, unit1, h2, m2, half2, unit2] = m;
    const to = clock(h2 ?? '', m2, half2);
    const from = clock(h1 ?? '', m1, half1 ?? (half2 === 'p' && Number(h1) < 12 && Number(h1) > 6 ? undefined : half1));
    if (!from || !to || from >= to) continue;
    found.push({
      from,
      to,
      plain: Boolean(prefix || m1 || m2 || half1 || half2 || unit1 || unit2),
      start: m.index,
      end: m.index + m[0].length,
    });
  }
  return found;
}
