/** How far the opening of files has come. */
import type { Incoming } from '../../lib/audit/incoming';
import type { OwnChecklist } from '../../lib/audit/own-checklist';
import type { StoreProblem } from '../../lib/audit/store-problem';
import type { ImportProblem } from '../../lib/documents/json';
import type { FileProblem } from '../../lib/documents/read-file';

/** A file that was opened. */
export interface OpenedFile {
  name: string;
  /** A word from whoever made it. */
  note?: string;
  /** Who that is. */
  madeBy?: string;
  /** Why it could not be read. */
  problem?: FileProblem | ImportProblem;
  /** The checklist that it turned out to hold. */
  checklist?: OwnChecklist;
  /** What became of it; missing where nobody has taken it in. `known`: it was here already, exactly like this. */
  taken?: 'new' | 'known';
}

/** An audit in one of them. */
export type FoundAudit = Incoming & { file: OpenedFile };

export type ImportState =
  | { step: 'idle' }
  | { step: 'reading'; done: number; files: number }
  /** `chosen` holds places in `audits`; `problem` is why they could not be saved. */
  | {
      step: 'preview';
      files: readonly OpenedFile[];
      audits: readonly FoundAudit[];
      chosen: ReadonlySet<number>;
      problem?: StoreProblem;
    }
  | { step: 'saving'; done: number; audits: number }
  | { step: 'done'; added: number; same: number }
  | { step: 'undone'; audits: number };
