/** How long something took, as one says it: the two largest units, such as "2 d 3 h" or "40 s". */
import { partsOfDuration } from '../audit/service-tests';
import type { Messages } from './index';

const UNITS = ['days', 'hours', 'minutes', 'seconds'] as const;

/** A time in words. @param ms milliseconds, at least 0; what is left below a second is dropped */
export function formatDuration(ms: number, messages: Messages): string {
  const { units } = messages.guided.tests;
  const parts = partsOfDuration(ms);
  const first = UNITS.findIndex((unit) => parts[unit] > 0);
  if (first === -1) return units.seconds(0);
  return UNITS.slice(first, first + 2)
    .filter((unit) => parts[unit] > 0)
    .map((unit) => units[unit](parts[unit]))
    .join(' ');
}

/** A running stopwatch: "02:13", "1:02:13" from an hour on, and in words from a day on. */
export function formatStopwatch(ms: number, messages: Messages): string {
  const { days, hours, minutes, seconds } = partsOfDuration(ms);
  if (days > 0) return formatDuration(ms, messages);
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${two(minutes)}:${two(seconds)}`;
}
