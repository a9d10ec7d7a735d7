import type { Proposal, SeenAt } from '../../lib/audit/additions';
import { compareChecks, isCheckId } from '../../lib/audit/checklist';
import { inOrder } from '../../lib/audit/order';

/** Field of a draft that says whether a proposal answers a check. */
export function checkDraft(check: string): string {
  return `check:${check}`;
}

/** Field of a draft that says whether a proposal was seen in another audit. */
export function seenDraft({ auditId, check }: SeenAt): string {
  return `seen:${auditId}:${check}`;
}

/** The proposals that stand and those that were taken out, each in the person's order. */
export interface Proposals {
  standing: Proposal[];
  removed: Proposal[];
}

/**
 * The proposals as the person sees them: what was read, with what was done since.
 * @param drafts by the proposal's id, a blank and the field; the value of `removed`, of a check and of a shop is a boolean
 */
export function withDrafts(read: Proposals, drafts: ReadonlyMap<string, unknown>): Proposals {
  const proposals = new Map([...read.standing, ...read.removed].map((proposal) => [proposal.id, proposal]));
  const out = new Set(read.removed.map(({ id }) => id));
  for (const [key, value] of drafts) {
    const [id = '', field = ''] = key.split(' ');
    const proposal = proposals.get(id);
    if (!proposal) continue;
    if (field !== 'removed') proposals.set(id, { ...proposal, ...changed(proposal, field, value) });
    else if (value === true) out.add(id);
    else out.delete(id);
  }
  const all = inOrder([...proposals.values()]);
  return { standing: all.filter(({ id }) => !out.has(id)), removed: all.filter(({ id }) => out.has(id)) };
}

function changed(proposal: Proposal, field: string, value: unknown): Partial<Proposal> {
  const [word, first = '', second = ''] = field.split(':');
  if (word === 'check' && isCheckId(first)) {
    const others = proposal.checks.filter((check) => check !== first);
    return { checks: value === true ? [...others, first].toSorted(compareChecks) : others };
  }
  if (word === 'seen' && isCheckId(second)) {
    const others = proposal.seenAt.filter(({ auditId, check }) => auditId !== first || check !== second);
    return { seenAt: value === true ? [...others, { auditId: first, check: second }] : others };
  }
  return { [field]: value };
}
