import type { Proposal, SeenAt } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import type { Audit } from '../../lib/audit/model';
import type { CheckView } from '../../lib/audit/state';
import type { SaveStatus } from '../use-writes';

export const TEXTS = ['what', 'why', 'how', 'who', 'when'] as const;
export const CHOICES = ['effort', 'effect'] as const;
export type ProposalField = (typeof TEXTS)[number] | (typeof CHOICES)[number];

/** What the person does with the proposals. All is shown at once, and written as it is made. */
export interface StrategyWork {
  /** Resolves with the id of the new proposal once it is shown, undefined where it could not be made. */
  onAdd(checks: readonly CheckId[]): Promise<string | undefined>;
  onField<F extends ProposalField>(id: string, field: F, value: Proposal[F]): void;
  onCheck(id: string, check: CheckId, answers: boolean): void;
  onSeenAt(id: string, seenAt: SeenAt, isSeen: boolean): void;
  /** Put a proposal at a place among the others, 0 being the first. */
  onMove(id: string, index: number): void;
  onRemove(id: string): void;
  /** Bring back one that was taken out. */
  onRestore(id: string): void;
  /** What to tell of a proposal's writes, undefined where there were none. */
  statusOf(id: string): SaveStatus | undefined;
}

/** What the proposals are drawn from. */
export interface Ground {
  audit: Audit;
  views: readonly CheckView[];
  /** The audits of other shops. */
  others: readonly Audit[];
  /** The image of an audit's picture, undefined where none came with it. The same function as long as the page is shown. */
  imageOf(auditId: string, pictureId: string): Promise<Blob | undefined>;
  /** Opens a page of a shop in a new tab. */
  onOpenPage(url: string): void;
}

/** What a proposal is called: its first line, or what stands for one without words. */
export function nameOf({ what }: Pick<Proposal, 'what'>, unnamed: string): string {
  return what.trim().split('\n')[0]?.trim() || unnamed;
}
