/** What documents show of an audit, free of language and of the document's form. */
import { type Certainty, certaintyOfFirst } from '../checks/certainty';
import { AREAS, type Area } from './checklist';
import { factRows } from './compare-facts';
import type { Audit, CheckState, Fact, Judgement, ScannedPage } from './model';
import type { ChecklistEntry } from './own-checklist';
import { type Score, scoreOf } from './score';
import { type CheckView, checkViews, countStates, type SeenEvidence, type StateCounts } from './state';

export interface ReportCheck extends ChecklistEntry {
  state: CheckState;
  judgement: Judgement;
  /** What stands after rejected evidence is taken out; `seenOn` holds the pages. The person's own first, then the surest. */
  evidence: SeenEvidence[];
  /** How sure the first of it is; missing where that is not known or the person has said more. */
  certainty?: Certainty;
  /** Whether the person gave a verdict, a rating or a note. */
  touched: boolean;
}

export interface ReportPart {
  score: Score;
  counts: StateCounts;
}

export interface ReportArea extends ReportPart {
  area: Area;
  /** In the order of the checklist. */
  checks: ReportCheck[];
}

export interface ReportFact {
  /** What most pages say. */
  fact: Fact;
  /** Other values, each once, where the shop's pages disagree. */
  others: Fact[];
}

export interface Report extends ReportPart {
  shop: string;
  /** Address of the shop: its front page where that was scanned, else the first scanned page; '' without pages. */
  address: string;
  createdAt: string;
  updatedAt: string;
  /** In the order in which they were scanned first. */
  pages: ScannedPage[];
  areas: ReportArea[];
  facts: ReportFact[];
  /** Judged yes, best rated first; those rated 1 or 2 are left out. */
  strongest: ReportCheck[];
  /** Judged no, then partly, worst rated first. */
  gaps: ReportCheck[];
}

/** Rating that stands for a check without one when checks are ordered. */
const UNRATED = 3;

/** The audit as documents show it. */
export function reportOf(audit: Audit): Report {
  const views = checkViews(audit);
  const areas = AREAS.map((area) => {
    const own = views.filter((view) => view.area === area);
    return { area, ...partOf(own), checks: own.map(reportCheck) };
  });
  const checks = areas.flatMap((area) => area.checks);
  return {
    shop: audit.shop,
    address: (audit.pages.find((page) => page.pageType === 'home') ?? audit.pages[0])?.url ?? '',
    createdAt: audit.createdAt,
    updatedAt: audit.updatedAt,
    pages: audit.pages,
    ...partOf(views),
    areas,
    facts: factsOf(audit),
    strongest: checks
      .filter(({ judgement }) => judgement.verdict === 'yes' && ratingOf(judgement) >= UNRATED)
      .toSorted((a, b) => ratingOf(b.judgement) - ratingOf(a.judgement)),
    gaps: [...worstFirst(checks, 'no'), ...worstFirst(checks, 'partly')],
  };
}

function partOf(views: CheckView[]): ReportPart {
  return { score: scoreOf(views), counts: countStates(views) };
}

function reportCheck({ state, judgement, findings, rejected, ...entry }: CheckView): ReportCheck {
  const surest = findings.toSorted((a, b) => b.confidence - a.confidence);
  const evidence = surest.flatMap((finding) => finding.evidence);
  const certainty = certaintyOfFirst({ findings: surest, judgement, rejected });
  const touched = judgement.verdict !== null || judgement.rating !== null || judgement.note.trim() !== '';
  return { ...entry, state, judgement, evidence, certainty, touched };
}

function factsOf(audit: Audit): ReportFact[] {
  return factRows([audit]).flatMap(({ cells: [cell] }) =>
    cell?.fact ? [{ fact: cell.fact, others: cell.others }] : [],
  );
}

function ratingOf(judgement: Judgement): number {
  return judgement.rating ?? UNRATED;
}

function worstFirst(checks: ReportCheck[], verdict: 'no' | 'partly'): ReportCheck[] {
  return checks
    .filter(({ judgement }) => judgement.verdict === verdict)
    .toSorted((a, b) => ratingOf(a.judgement) - ratingOf(b.judgement));
}
