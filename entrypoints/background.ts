import { defineBackground } from 'wxt/utils/define-background';
import { welcomeOnce } from '../lib/browser/first-run';
import { answerWorkRequests, type FromTab } from '../lib/browser/on-work';
import type { WorkRequest } from '../lib/browser/work-request';
import { saveNote, saveRating, saveVerdict } from '../lib/store/judgements';
import { setRejected } from '../lib/store/rejections';
import { keepPicture } from './shared/keep-picture';

export default defineBackground(() => {
  welcomeOnce();
  answerWorkRequests(write);
});

/** Carries out what a marker's card asks for. */
async function write(request: WorkRequest, { tabId, url }: FromTab): Promise<void> {
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
  }
}
