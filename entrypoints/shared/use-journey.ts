import { useMessages } from '../../components/messages-context';
import type { JourneyWork } from '../../components/touchpoints';
import { useUndoing } from '../../components/undo';
import type { Problem } from '../../components/work';
import type { Audit } from '../../lib/audit/model';
import { orderAt } from '../../lib/audit/order';
import { storeProblem } from '../../lib/store/errors';
import { addTouchpoint, removeItem, restoreItem } from '../../lib/store/items';

/** The touchpoints of an audit, wired to the store; undefined where nothing can be changed. */
export function useJourney(audit: Audit | undefined, onProblem: (problem: Problem) => void): JourneyWork | undefined {
  const { journey } = useMessages();
  const { did } = useUndoing();
  const id = audit?.id ?? '';
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (failure) {
      onProblem(storeProblem(failure));
      return false;
    }
  };
  if (!audit || audit.id === '' || audit.deletedAt !== null) return undefined;
  return {
    onAdd(stage, text) {
      const order = orderAt(audit.touchpoints, audit.touchpoints.length);
      return run(() => addTouchpoint(id, { stage, text, order }));
    },
    onRemove(item, text) {
      const back = () => void run(() => restoreItem(id, 'touchpoint', item));
      void run(() => removeItem(id, 'touchpoint', item)).then((done) => {
        if (done) did({ text: journey.removed(text), undo: back, lasting: true });
      });
    },
  };
}
