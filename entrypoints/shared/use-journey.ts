import { useState } from 'preact/hooks';
import type { JourneyWork } from '../../components/touchpoints';
import type { Problem } from '../../components/work';
import type { Audit } from '../../lib/audit/model';
import { orderAt } from '../../lib/audit/order';
import { storeProblem } from '../../lib/store/errors';
import { addTouchpoint, removeItem, restoreItem } from '../../lib/store/items';

/** The touchpoints of an audit, wired to the store; what was taken out last can be brought back. */
export function useJourney(audit: Audit | undefined, onProblem: (problem: Problem) => void) {
  const [removed, setRemoved] = useState<{ id: string; text: string }>();
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
  const work: JourneyWork | undefined =
    audit && audit.id !== '' && audit.deletedAt === null
      ? {
          onAdd(stage, text) {
            const order = orderAt(audit.touchpoints, audit.touchpoints.length);
            return run(() => addTouchpoint(id, { stage, text, order }));
          },
          onRemove(item, text) {
            void run(() => removeItem(id, 'touchpoint', item)).then((done) => done && setRemoved({ id: item, text }));
          },
        }
      : undefined;
  return {
    work,
    removed: removed?.text,
    undo: () => {
      if (removed) void run(() => restoreItem(id, 'touchpoint', removed.id));
      setRemoved(undefined);
    },
    forget: () => setRemoved(undefined),
  };
}
