/** Audits side by side: one column per audit in the order given, one row per check and per fact. */
import type { AuditFile } from './additions';
import { AREAS, type Area, compareChecks } from './checklist';
import { type FactRow, factRows } from './compare-facts';
import { standingOf } from './compare-standing';
import type { Audit, AuditHead, CheckState, Rating, Verdict } from './model';
import type { ChecklistEntry, Weight } from './own-checklist';
import { type Score, scoreOf } from './score';
import { type CheckView, checkViews } from './state';

export interface CompareCell {
  /** Whether the audit's checklist asks the check; where it does not, the rest is empty. */
  asked: boolean;
  /** What the audit's checklist lets it count. */
  weight: Weight;
  state: CheckState;
  verdict: Verdict | null;
  rating: Rating | null;
  note: string;
  /** Pieces of evidence that were not rejected. */
  evidenceCount: number;
  /** Words of the evidence that is surest, '' where there is none. From the page: untrusted. */
  evidence: string;
  /** Address of the page that the evidence was seen on, '' where there is none. */
  url: string;
}

/** A check as the first of the checklists asks it that does. */
export interface CheckRow extends Omit<ChecklistEntry, 'weight'> {
  /** One per audit. */
  cells: CompareCell[];
  /** Whether the shops differ, see `compareAudits`. */
  differs: boolean;
}

export interface CompareColumn extends AuditHead {
  score: Score;
  /** Number of pages that were read. */
  pages: number;
  /** Who made it: as its texts say, else as the file says that it came from; '' where neither does. */
  author: string;
}

export interface Comparison {
  columns: CompareColumn[];
  areas: { area: Area; rows: CheckRow[] }[];
  /** Only the facts that at least one of the audits knows. */
  facts: FactRow[];
}

/**
 * Set audits side by side. A row differs where one shop has what another has not (as far as is known: 'confirmed' and
 * 'seen' stand together, so do 'absent' and 'not seen'), or where two ratings are not the same. Fewer than two audits
 * never differ.
 */
export function compareAudits(audits: readonly (Audit & Pick<AuditFile, 'madeBy'>)[]): Comparison {
  const views = audits.map(checkViews);
  const columns = views.map((column) => new Map(column.map((view) => [view.check, view])));
  const asked = new Map(views.flatMap((column) => column.map((view) => [view.check, view] as const)).reverse());
  const rows = [...asked.values()]
    .toSorted((a, b) => compareChecks(a.check, b.check))
    .map(({ check, area, kind, stage, words }): CheckRow => {
      const cells = columns.map((column) => cellOf(column.get(check)));
      return { check, area, kind, stage, words, cells, differs: cellsDiffer(cells) };
    });
  return {
    columns: audits.map(({ id, shop, createdAt, updatedAt, deletedAt, pages, texts, madeBy }, index) => ({
      id,
      shop,
      createdAt,
      updatedAt,
      deletedAt,
      score: scoreOf(views[index] ?? []),
      pages: pages.length,
      author: texts.author?.trim() || madeBy?.trim() || '',
    })),
    areas: AREAS.map((area) => ({ area, rows: rows.filter((row) => row.area === area) })),
    facts: factRows(audits),
  };
}

/** Nobody asked, so nobody can say that the shop lacks it. */
const NOT_ASKED: CompareCell = {
  asked: false,
  weight: 0,
  state: 'notApplicable',
  verdict: null,
  rating: null,
  note: '',
  evidenceCount: 0,
  evidence: '',
  url: '',
};

function cellOf(view: CheckView | undefined): CompareCell {
  if (!view) return NOT_ASKED;
  const { state, weight, judgement, findings } = view;
  const surest = findings.toSorted((a, b) => b.confidence - a.confidence)[0];
  const evidence = surest?.evidence[0];
  return {
    asked: true,
    weight,
    state,
    verdict: judgement.verdict,
    rating: judgement.rating,
    note: judgement.note,
    evidenceCount: findings.reduce((sum, finding) => sum + finding.evidence.length, 0),
    evidence: evidence
      ? evidence.text || evidence.label || evidence.value || evidence.name || evidence.href || evidence.src
      : '',
    url: surest?.url ?? '',
  };
}

function cellsDiffer(cells: CompareCell[]): boolean {
  const standings = new Set(cells.filter(({ asked }) => asked).map((cell) => standingOf(cell.state)));
  const ratings = new Set(cells.flatMap((cell) => cell.rating ?? []));
  return standings.size > 1 || ratings.size > 1;
}
