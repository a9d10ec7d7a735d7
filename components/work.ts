import type { CheckId } from '../lib/audit/checklist';
import type { Rating, Verdict } from '../lib/audit/model';
import type { LinkDraft } from '../lib/audit/pasted';

/** Why a write did not succeed, in the kinds for which there is something different to do. */
export type Problem = 'full' | 'blocked' | 'newer' | 'gone' | 'unknown';

/** The person's work as the checklist hands it on. Each resolves only once the write is completed, and rejects else. */
export interface Work {
  verdict(check: CheckId, verdict: Verdict | null): Promise<void>;
  rating(check: CheckId, rating: Rating | null): Promise<void>;
  note(check: CheckId, note: string): Promise<void>;
  /** `key` is made by `evidenceKey`. */
  reject(key: string, rejected: boolean): Promise<void>;
  /**
   * Adds a link as evidence of the person's own; `quote` is what it says there, '' where nothing is quoted. Resolves with
   * the id of what was added. Missing where no page is looked at.
   */
  addLink?(check: CheckId, href: string, quote: string): Promise<string>;
  /** The half-typed link of a check, and where to keep it; undefined for none. Missing where none is kept. */
  linkDraft?: { of(check: CheckId): LinkDraft | undefined; keep(check: CheckId, draft: LinkDraft | undefined): void };
  /** Takes evidence of the person's own out, or brings it back. */
  removeOwn(id: string, removed: boolean): Promise<void>;
  /** Lets the person point at a place on the page; resolves with whether the page can be pointed at. */
  pick?(check: CheckId): Promise<boolean>;
  /** The kind of problem that a rejection stands for. */
  problemOf(error: unknown): Problem;
}
