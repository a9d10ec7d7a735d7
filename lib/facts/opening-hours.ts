import type { Fact, OpeningHours } from '../audit/model';
import type { Page, Sentence } from './text';
import { daysCode, findClocks, findDays } from './weekdays';

const MOST = 7;
/** Letters beyond days and hours that a line of a table of hours may have. */
const SHORT_LINE = 60;

interface Line {
  low: string;
  from: Sentence;
}

/** Sentences as lines; a line that only names days is joined with the next, as cells of a table are. */
function linesOf(page: Page): Line[] {
  const lines: Line[] = [];
  let pending = '';
  for (const sentence of page.sentences) {
    if (sentence.low.length <= 30 && !/\d/.test(sentence.low) && findDays(sentence.low, page.words).length) {
      pending = `${sentence.low} `;
      continue;
    }
    if (/\d/.test(sentence.low)) lines.push({ low: pending + sentence.low, from: sentence });
    pending = '';
  }
  return lines;
}

function hoursIn({ low, from }: Line, page: Page): OpeningHours[] {
  const shift = low.length - from.low.length;
  const lasting = from.durations.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  const clocks = findClocks(low).filter((time) => !lasting.some((span) => span.start < time.end && time.start < span.end));
  if (!clocks.length) return [];
  const contact = from.has('opening', 'phone') || from.near?.has('opening', 'phone');
  if (from.has('dispatch', 'delivery', 'ret') && !from.has('opening', 'phone')) return [];
  const days = findDays(low, page.words);
  const hours: OpeningHours[] = [];
  let last = 0;
  let held: string[] = [];
  clocks.forEach((time, at) => {
    const next = clocks[at + 1]?.start ?? low.length;
    const ahead = days.filter((day) => day.start >= last && day.end <= time.start && time.start - day.end < 40);
    const behind = days.filter((day) => day.start >= time.end && day.end <= next && day.start - time.end < 25);
    const own = ahead.length ? ahead : at === 0 || !days.length ? behind : [];
    last = time.end;
    if (own.length) held = own.map(daysCode);
    else if (!time.plain || days.length) {
      if (!held.length || !time.plain) return;
    } else held = [];
    if (!time.plain && !own.length) return;
    if (!held.length && !from.has('phone', 'opening')) return;
    if (held.length && !contact && low.length > SHORT_LINE) return;
    for (const code of held.length ? held : ['unspecified']) hours.push({ days: code, from: time.from, to: time.to });
  });
  return hours;
}

/** When customer service or the shop is open. The first hours that are stated for a day lead; times of dispatch do not count. */
export function readOpeningHours(page: Page): Fact | undefined {
  const value: OpeningHours[] = [];
  let quote = '';
  const taken = new Map<string, Line>();
  for (const line of linesOf(page)) {
    for (const hours of hoursIn(line, page)) {
      if ((taken.get(hours.days) ?? line) !== line || value.length >= MOST || (hours.days === 'unspecified' && value.length)) continue;
      taken.set(hours.days, line);
      value.push(hours);
      quote ||= line.from.quote;
    }
  }
  return value.length ? { name: 'openingHours', value, quote, url: page.source.url } : undefined;
}
