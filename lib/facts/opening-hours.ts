import type { Fact, OpeningHours } from '../audit/model';
import { type Page, Sentence } from './text';
import { daysCode, findClocks, findDays } from './weekdays';

const MOST = 7;

/** Sentences with hours; a line that only names days is joined with the next, as cells of a table are. */
function linesOf(page: Page): Sentence[] {
  const lines: Sentence[] = [];
  let days = '';
  for (const sentence of page.sentences) {
    const digits = /\d/.test(sentence.low);
    if (sentence.low.length <= 30 && !digits && findDays(sentence).length) {
      days = sentence.text;
      continue;
    }
    if (digits && /\d{1,2}.{0,9}?(?:-|[a-zà])\D{0,6}\d/.test(sentence.low)) {
      const line = days ? new Sentence(`${days} ${sentence.text}`, sentence.block, sentence.at, page) : sentence;
      line.near = sentence.near;
      lines.push(line);
    }
    days = '';
  }
  return lines;
}

function hoursIn(line: Sentence): OpeningHours[] {
  const { low } = line;
  const lasting = line.durations.filter(({ unit }) => unit !== 'hour');
  const clocks = findClocks(low).filter(
    (time) => !lasting.some((span) => span.start < time.end && time.start < span.end),
  );
  if (!clocks.length) return [];
  if (line.has('dispatch', 'delivery', 'ret') && !line.has('opening', 'phone')) return [];
  const days = findDays(line);
  const hours: OpeningHours[] = [];
  let last = 0;
  let held: string[] = [];
  clocks.forEach((time, at) => {
    const next = clocks[at + 1]?.start ?? low.length;
    const ahead = days.filter((day) => day.start >= last && day.end <= time.start && time.start - day.end < 40);
    const behind = days.filter((day) => day.start >= time.end && day.end <= next && day.start - time.end < 25);
    const own = ahead.length ? ahead : at === 0 ? behind : [];
    last = time.end;
    if (own.length) held = own.map(daysCode);
    else if (!time.plain) return;
    if (!held.length && !line.has('phone', 'opening')) return;
    for (const code of held.length ? held : ['unspecified']) hours.push({ days: code, from: time.from, to: time.to });
  });
  return hours;
}

/** When customer service or the shop is open. The first hours that are stated for a day lead; times of dispatch do not count. */
export function readOpeningHours(page: Page): Fact | undefined {
  const value: OpeningHours[] = [];
  let quote = '';
  const taken = new Map<string, Sentence>();
  for (const line of linesOf(page)) {
    for (const hours of hoursIn(line)) {
      if (
        (taken.get(hours.days) ?? line) !== line ||
        value.length >= MOST ||
        (hours.days === 'unspecified' && value.length)
      )
        continue;
      taken.set(hours.days, line);
      value.push(hours);
      quote ||= line.quote;
    }
  }
  return value.length ? { name: 'openingHours', value, quote, url: page.source.url } : undefined;
}
