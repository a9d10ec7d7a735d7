import type { Work } from '../../components/work';
import { storeProblem } from '../../lib/store/errors';
import { saveNote, saveRating, saveVerdict } from '../../lib/store/judgements';
import { setRejected } from '../../lib/store/rejections';

/** The person's work in one audit, written to the store. */
export function workOn(auditId: string): Work {
  return {
    verdict: (check, verdict) => saveVerdict(auditId, check, verdict),
    rating: (check, rating) => saveRating(auditId, check, rating),
    note: (check, note) => saveNote(auditId, check, note),
    reject: (key, rejected) => setRejected(auditId, key, rejected),
    problemOf: storeProblem,
  };
}
