import { type CheckId, isKnownCheck } from '../audit/checklist';
import type { ChecklistEntry, OwnChecklist } from '../audit/own-checklist';
import type { CoreMessages } from './index';

/** The texts of one check. */
export interface CheckText {
  /** Short name for lists, at most 28 characters. */
  name: string;
  question: string;
  /** What counts for the scan, or what the person can try. */
  hint: string;
}

/** The texts of a check as its checklist asks it: somebody's own words before the catalogue's. */
export function checkText(
  { check, words }: Pick<ChecklistEntry, 'check' | 'words'>,
  { checklist }: Pick<CoreMessages, 'checklist'>,
): CheckText {
  const common = isKnownCheck(check) ? checklist.checks[check] : { name: check, question: '', hint: '' };
  return { name: words.name || common.name, question: words.question || common.question, hint: common.hint };
}

/** Names of checks as an audit's checklist calls them, also of those that it does not ask. */
export function checkNames(
  checklist: OwnChecklist | null,
  messages: Pick<CoreMessages, 'checklist'>,
): (check: CheckId) => string {
  return (check) => {
    const words = isKnownCheck(check) ? checklist?.words[check] : checklist?.own.find(({ id }) => id === check);
    return checkText({ check, words: words ?? {} }, messages).name;
  };
}
