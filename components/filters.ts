import type { CheckId } from '../lib/audit/checklist';
import type { CheckView } from '../lib/audit/state';
import type { CoreMessages } from '../lib/messages';
import { checkText } from '../lib/messages/check-text';
import { saidIn } from './quote';

export const FILTERS = ['all', 'seen', 'unjudged', 'judged'] as const;
export type Filter = (typeof FILTERS)[number];

/** A filter from what was stored; anything unknown shows everything. */
export function asFilter(value: unknown): Filter {
  return FILTERS.find((filter) => filter === value) ?? 'all';
}

/** Whether a check passes a filter. What was seen stays seen when it is judged. */
export function passes(view: CheckView, filter: Filter): boolean {
  if (filter === 'seen') return view.findings.length > 0;
  if (filter === 'unjudged') return view.judgement.verdict === null;
  if (filter === 'judged') return view.judgement.verdict !== null;
  return true;
}

/** How many checks each filter lets through. */
export function countsOf(views: readonly CheckView[]): Record<Filter, number> {
  const count = (filter: Filter) => views.filter((view) => passes(view, filter)).length;
  return { all: count('all'), seen: count('seen'), unjudged: count('unjudged'), judged: count('judged') };
}

/** Whether all words of a query stand in the check's texts, what was found for it or the person's note. */
export function holds(view: CheckView, query: string, messages: CoreMessages): boolean {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { name, question } = checkText(view, messages);
  const found = view.findings.flatMap((finding) => finding.evidence.map(saidIn));
  const text = [name, question, view.judgement.note, ...found].join('\n').toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

/** The next check without a verdict after `from`, going round at the end; undefined where all are judged. */
export function nextUnjudged(views: readonly CheckView[], from: CheckId | null): CheckId | undefined {
  const start = views.findIndex((view) => view.check === from) + 1;
  return [...views.slice(start), ...views.slice(0, start)].find(
    (view) => view.judgement.verdict === null && view.check !== from,
  )?.check;
}
