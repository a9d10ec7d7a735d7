/** Runs in a visited page, where the audit command puts it: why a check is seen there, or not. */
import type { AutoCheckId } from '../../lib/audit/checklist';
import { type Explanation, explain } from '../../lib/checks/explain';
import { readPage } from '../../lib/page/read';
import { openedIds, visibilityOf } from '../../lib/page/visibility';

/** Reads the page anew, just as the scan does, and listens to the judging of one check. */
export function explainPage(check: AutoCheckId): Explanation {
  const { page, elements } = readPage(document);
  const opened = openedIds(document);
  return explain(page, check, ({ node }) => {
    const element = elements[node];
    return element !== undefined && visibilityOf(element, opened) === 'hidden';
  });
}
