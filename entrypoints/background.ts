import { defineBackground } from 'wxt/utils/define-background';
import { welcomeOnce } from '../lib/browser/first-run';
import { answerWorkRequests, type FromTab } from '../lib/browser/on-work';
import type { WorkRequest } from '../lib/browser/work-request';
import { addOwnFinding, removeItem, restoreItem } from '../lib/store/items';
import { saveNote, saveRating, saveVerdict } from '../lib/store/judgements';
import { setRejected } from '../lib/store/rejections';
import { keepPicture } from './shared/keep-picture';

export default defineBackground(() => {
  welcomeOnce();
  answerWorkRequests(write);
});

/** Carries out what a visited page asks for on the person's behalf. Resolves with the id of what was made. */
async function write(request: WorkRequest, { tabId, url }: FromTab): Promise<string | undefined> {
  switch (request.type) {
    case 'verdict':
      await saveVerdict(request.auditId, request.check, request.verdict);
      break;
    case 'rating':
      await saveRating(request.auditId, request.check, request.rating);
      break;
    case 'note':
      await saveNote(request.auditId, request.check, request.note);
      break;
    case 'picture':
      await keepPicture(request.auditId, tabId, url, request);
      break;
    case 'reject':
      await setRejected(request.auditId, request.key, request.rejected);
      break;
    case 'addOwn':
      return (await addOwnFinding(request.auditId, request)).id;
    case 'removeOwn':
      await (request.removed ? removeItem : restoreItem)(request.auditId, 'own', request.id);
  }
  return undefined;
}
