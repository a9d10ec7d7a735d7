import type { Problem } from '../../components/shops/problem';
import { restoreAudit } from '../../lib/store/audits';
import { storeProblem } from '../../lib/store/errors';

/** Takes an audit out of the bin; `onProblem` is told where that did not succeed. */
export function useRestore(id: string, onProblem: (problem: Problem) => void): () => void {
  return () => {
    restoreAudit(id).catch((failure) => onProblem({ what: 'restore', advice: storeProblem(failure) }));
  };
}
