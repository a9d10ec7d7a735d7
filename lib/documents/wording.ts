import type { Messages, UiLanguage } from '../messages/index';
import type { Office } from '../messages/office';
import type { Paper } from '../messages/paper';

/** The words that spreadsheets, slides and comparisons are written in; all loaded. */
export interface Wording {
  language: UiLanguage;
  messages: Messages;
  office: Office;
  paper: Paper;
}
