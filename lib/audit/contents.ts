/** How much an audit holds, and in what two audits of one origin differ. */
import { stableJson } from '../stable-json';
import type { Audit, Judgement } from './model';

/** What is counted, in the order in which it is told. */
export const CONTENT_KINDS = [
  'verdicts',
  'ratings',
  'notes',
  'own',
  'pictures',
  'tests',
  'touchpoints',
  'proposals',
  'texts',
  'checklist',
  'rejected',
  'pages',
  'found',
] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];
/** How many of each; `found` counts findings and facts of the scans. */
export type Contents = Record<ContentKind, number>;

export function contentsOf(audit: Audit): Contents {
  const lists = listsOf(audit);
  return Object.fromEntries(CONTENT_KINDS.map((kind) => [kind, lists[kind].length])) as Contents;
}

/** Kinds in which the two hold something else, even where they hold as many. When a thing was changed does not count. */
export function differingKinds(one: Audit, other: Audit): ContentKind[] {
  const [first, second] = [listsOf(one), listsOf(other)];
  const written = (list: readonly unknown[]) => list.map(stableJson).sort().join('\n');
  return CONTENT_KINDS.filter((kind) => written(first[kind]) !== written(second[kind]));
}

/** Everything in the audit, each thing by itself and without the times of its changes. */
function listsOf(audit: Audit): Record<ContentKind, readonly unknown[]> {
  const judged = Object.entries(audit.judgements);
  const part = (value: (judgement: Judgement) => unknown) =>
    judged.flatMap(([check, judgement]) => (judgement && value(judgement) ? [[check, value(judgement)]] : []));
  return {
    verdicts: part(({ verdict }) => verdict),
    ratings: part(({ rating }) => rating),
    notes: part(({ note }) => note),
    own: audit.own,
    pictures: audit.pictures,
    tests: audit.tests.map(({ updatedAt: _at, ...test }) => test),
    touchpoints: audit.touchpoints,
    proposals: audit.proposals.map(({ updatedAt: _at, ...proposal }) => proposal),
    texts: Object.entries(audit.texts).filter(([, text]) => text),
    checklist: audit.checklist ? [{ ...audit.checklist, updatedAt: '' }] : [],
    rejected: audit.rejected,
    pages: audit.pages,
    found: [...audit.findings, ...audit.facts],
  };
}
