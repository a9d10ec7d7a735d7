/** What the commands need of the product's own code to put an audit into words. */
export { AREAS, CHECKLIST, isCheckId } from '../../lib/audit/checklist';
export { scoreOf } from '../../lib/audit/score';
export { checkViews } from '../../lib/audit/state';
export { formatFact } from '../../lib/messages/format';
export { isUiLanguage, messagesOf } from '../../lib/messages/index';
