import { useDeskMessages } from '../messages-context';
import { Notice } from '../notice';
import { type Problem, problemText } from './problem';

interface LoadProblemProps {
  error: Problem['advice'];
  onAgain: () => void;
}

/** Stands where what is kept could not be fetched. */
export function LoadProblem({ error, onAgain }: LoadProblemProps) {
  const m = useDeskMessages();
  return (
    <Notice
      kind="problem"
      actions={
        <button type="button" class="button" onClick={onAgain}>
          {m.shops.problems.again}
        </button>
      }
    >
      {problemText({ what: 'load', advice: error }, m)}
    </Notice>
  );
}
