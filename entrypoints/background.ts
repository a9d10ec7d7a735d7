import { defineBackground } from 'wxt/utils/define-background';
import { welcomeOnce } from '../lib/browser/first-run';
import { answerWorkRequests } from '../lib/browser/on-work';
import type { WorkRequest } from '../lib/browser/work-request';
import { saveNote, saveRating, saveVerdict } from '../lib/store/judgements';
import { setRejected } from '../lib/store/rejections';

export default defineBackground(() => {
  welcomeOnce();
  answerWorkRequests(write);
});

/** Carries out what a marker's card asks for. */
async function write(request: WorkRequest): Promise<void> {
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
    case 'reject':
      await setRejected(request.auditId, request.key, request.rejected);
  }
}
