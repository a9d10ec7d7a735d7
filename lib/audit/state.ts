/** What the checklist shows beside each check: worked out anew from the audit each time, never stored. */
import type { OwnFinding } from './additions';
import type { CheckId } from './checklist';
import { evidenceKey } from './evidence';
import type { Audit, CheckState, Evidence, Finding, Judgement, Verdict } from './model';
import { type ChecklistEntry, entriesOf } from './own-checklist';

/** Evidence with the addresses of all pages that it was seen on, the first page first. */
export interface SeenEvidence extends Evidence {
  seenOn: string[];
  /** Id of the person's own finding, where it was the person who added it. */
  own?: string;
}

/** A finding whose evidence is listed on the first page that has it only. */
export interface SeenFinding extends Finding {
  evidence: SeenEvidence[];
}

export interface RejectedEvidence {
  /** Address of the first page that has it. */
  url: string;
  evidence: SeenEvidence;
}

export interface CheckView extends ChecklistEntry {
  state: CheckState;
  judgement: Judgement;
  /** What is left when rejected evidence is taken out: the person's own first, then in the order of the audit's findings. */
  findings: SeenFinding[];
  rejected: RejectedEvidence[];
}

export type StateCounts = Record<CheckState, number>;

const STATE_OF_VERDICT: Record<Verdict, CheckState> = {
  yes: 'confirmed',
  partly: 'partly',
  no: 'absent',
  notApplicable: 'notApplicable',
};

/** A judgement of which nothing is given yet; a new object each time. */
export function emptyJudgement(): Judgement {
  return { verdict: null, rating: null, note: '', updatedAt: '' };
}

/**
 * State of a check. The person's verdict comes before anything that was seen; without one the scan says only that
 * something was seen or not yet, never that it is missing.
 */
export function stateOf(verdict: Verdict | null, seen: boolean): CheckState {
  if (verdict) return STATE_OF_VERDICT[verdict];
  return seen ? 'seen' : 'notSeen';
}

/**
 * One view per check that the audit's checklist asks, in its order, whether or not the audit says anything of it. What the
 * person added stands beside what was found; it is taken out as what it is, so no rejection of the same words hides it.
 */
export function checkViews(audit: Audit): CheckView[] {
  const findings = new Map<CheckId, FoundBy[]>();
  for (const finding of [...audit.own.map(asFound), ...audit.findings]) {
    const known = findings.get(finding.check);
    if (known) known.push(finding);
    else findings.set(finding.check, [finding]);
  }
  const rejectedKeys = new Set(audit.rejected);
  return entriesOf(audit.checklist).map((entry) => {
    const { check } = entry;
    const judgement = audit.judgements[check] ?? emptyJudgement();
    const sorted = sortEvidence(check, findings.get(check) ?? [], rejectedKeys);
    const state = stateOf(judgement.verdict, sorted.findings.length > 0);
    return { ...entry, state, judgement, ...sorted };
  });
}

/** A finding, and the person's own one that it is, where it is. */
type FoundBy = Finding & { own?: string };

function asFound({ id, check, url, evidence }: OwnFinding): FoundBy {
  return { check, url, confidence: 1, evidence: [evidence], own: id };
}

/** Part what was rejected from what stands, each piece once, at the first page that has it. */
function sortEvidence(
  check: CheckId,
  findings: FoundBy[],
  rejectedKeys: Set<string>,
): Pick<CheckView, 'findings' | 'rejected'> {
  const met = new Map<string, SeenEvidence>();
  const rejected: RejectedEvidence[] = [];
  const standing: SeenFinding[] = [];
  for (const { own, ...finding } of findings) {
    const left: SeenEvidence[] = [];
    for (const evidence of finding.evidence) {
      const key = evidenceKey(check, evidence);
      const before = met.get(key);
      if (before) {
        if (!before.seenOn.includes(finding.url)) before.seenOn.push(finding.url);
        continue;
      }
      const seen: SeenEvidence = { ...evidence, seenOn: [finding.url], ...(own !== undefined && { own }) };
      met.set(key, seen);
      if (own === undefined && rejectedKeys.has(key)) rejected.push({ url: finding.url, evidence: seen });
      else left.push(seen);
    }
    if (left.length > 0) standing.push({ ...finding, evidence: left });
  }
  return { findings: standing, rejected };
}

/** How many of the checks are in each state. */
export function countStates(views: readonly Pick<CheckView, 'state'>[]): StateCounts {
  const counts: StateCounts = { confirmed: 0, partly: 0, absent: 0, notApplicable: 0, seen: 0, notSeen: 0 };
  for (const { state } of views) counts[state] += 1;
  return counts;
}
