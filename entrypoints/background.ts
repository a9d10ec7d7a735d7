import { defineBackground } from 'wxt/utils/define-background';
import { welcomeOnce } from '../lib/browser/first-run';
import { answerWorkRequests, type FromTab } from '../lib/browser/on-work';
import { bringPicker } from '../lib/browser/pick';
import { openShops } from '../lib/browser/tabs';
import type { WorkDone, WorkRequest } from '../lib/browser/work-request';
import { addOwnFinding, removeItem, restoreItem } from '../lib/store/items';
import { saveNote, saveRating, saveVerdict } from '../lib/store/judgements';
import { setRejected } from '../lib/store/rejections';
import { judgementsFor, thumbnails } from './shared/for-pages';
import { keepPicture } from './shared/keep-picture';

export default defineBackground(() => {
  welcomeOnce();
  answerWorkRequests(carryOut);
});

/** Carries out what a visited page asks for on the person's behalf. Resolves with what came of it. */
async function carryOut(request: WorkRequest, { tabId, url, page }: FromTab): Promise<WorkDone> {
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
      return { made: (await addOwnFinding(request.auditId, request)).id };
    case 'removeOwn':
      await (request.removed ? removeItem : restoreItem)(request.auditId, 'own', request.id);
      break;
    case 'thumbnails':
      return { thumbnails: await thumbnails(request.auditId, request.check, page) };
    case 'showPicture':
      await openShops(request.auditId, request.picture);
      break;
    case 'pick':
      await bringPicker(tabId);
      return { judgements: await judgementsFor(request.auditId, page) };
  }
  return {};
}
