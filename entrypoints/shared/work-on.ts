import type { Work } from '../../components/work';
import type { CheckId } from '../../lib/audit/checklist';
import { pastedEvidence } from '../../lib/audit/pasted';
import { firstTime } from '../../lib/browser/settings';
import { storeProblem } from '../../lib/store/errors';
import { addOwnFinding, removeItem, restoreItem } from '../../lib/store/items';
import { saveNote, saveRating, saveVerdict } from '../../lib/store/judgements';
import { askToPersist } from '../../lib/store/persist';
import { setRejected } from '../../lib/store/rejections';

/**
 * The person's work in one audit, written to the store.
 * @param lasting Whether the browser may be asked to keep the store for good once something is in it. Firefox puts the
 *   question to the person, and a popup closes when it does.
 * @param page address of the page that is looked at, '' where there is none
 */
export function workOn(auditId: string, lasting: boolean, page = ''): Work {
  const kept = <T>(written: Promise<T>) => {
    if (lasting) written.then(persistOnce, () => undefined);
    return written;
  };
  return {
    verdict: (check, verdict) => kept(saveVerdict(auditId, check, verdict)),
    rating: (check, rating) => kept(saveRating(auditId, check, rating)),
    note: (check, note) => kept(saveNote(auditId, check, note)),
    reject: (key, rejected) => kept(setRejected(auditId, key, rejected)),
    addLink: page === '' ? undefined : (check, href, quote) => kept(addLink(auditId, check, page, href, quote)),
    removeOwn: (id, removed) => kept((removed ? removeItem : restoreItem)(auditId, 'own', id)),
    problemOf: storeProblem,
  };
}

async function addLink(auditId: string, check: CheckId, url: string, href: string, quote: string): Promise<string> {
  const evidence = pastedEvidence(href, quote, new Date().toISOString());
  return (await addOwnFinding(auditId, { check, url, evidence })).id;
}

let asked = false;

/**
 * Ask the browser to keep the store for good, after the first thing was written: once in a window; in Firefox, where the
 * person sees the question, once for all. Not from a popup, which closes with it.
 */
export async function persistOnce(): Promise<void> {
  if (asked) return;
  asked = true;
  if (!import.meta.env.FIREFOX || (await firstTime('persist').catch(() => false))) await askToPersist();
}
