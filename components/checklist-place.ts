import type { CheckId } from '../lib/audit/checklist';
import type { Filter } from './filters';

/** Where one is in the checklist. */
export interface ChecklistPlace {
  openCheck: CheckId | null;
  /** Name of the element that has the focus, null where none has. */
  focus: string | null;
  /** Characters before the caret, where the focus is in a note. */
  caret: number | null;
  filter: Filter;
}

/** Where one begins in a checklist that one has not been in. */
export const START: ChecklistPlace = { openCheck: null, focus: null, caret: null, filter: 'all' };
