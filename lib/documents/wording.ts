import type { Messages, UiLanguage } from '../messages/index';
import type { Office } from '../messages/office';

/** The words that spreadsheets, slides and comparisons are written in; all loaded. */
export interface Wording {
  language: UiLanguage;
  messages: Messages;
  office: Office;
}
