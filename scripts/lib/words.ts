/** What the commands need of the product's own code to put an audit into words. */
import { loadMessages, UI_LANGUAGES } from '../../lib/messages/index';

export { AREAS, CHECKLIST, isCheckId } from '../../lib/audit/checklist';
export { scoreOf } from '../../lib/audit/score';
export { checkViews } from '../../lib/audit/state';
export { formatFact } from '../../lib/messages/format';
export { isUiLanguage, messagesOf, UI_LANGUAGES } from '../../lib/messages/index';

// Nothing can be loaded later: what carries this module into a command is gone by then.
await Promise.all(UI_LANGUAGES.map(loadMessages));
