import { useEffect, useRef, useState } from 'preact/hooks';
import { type Attempt, type SaveStatus, statusOfAll } from '../../components/use-writes';
import { storeProblem } from '../../lib/store/errors';

interface Draft extends Attempt {
  key: string;
  value: unknown;
  task: () => Promise<void>;
  /** When the write was completed, by `tick`. */
  storedAt: number;
}

/** By audit. They outlive the view: what could not be stored is there when one comes back. */
const kept = new Map<string, Map<string, Draft>>();
let clock = 0;

/** Counts on. Taken when a reading of the store begins, it tells which writes the reading has in it. */
export function tick(): number {
  clock += 1;
  return clock;
}

/**
 * What the person has just done, shown before the store has told of it. Each field is written at once; its draft stands
 * before what was read until a reading that began after the write has brought it. So neither a late reading nor another
 * window takes away words while they are written.
 * @param readAt the `tick` at which the reading began that is shown
 */
export function useDrafts(auditId: string, readAt: number) {
  const [, redraw] = useState(0);
  const drafts = kept.get(auditId) ?? new Map<string, Draft>();
  kept.set(auditId, drafts);
  const shown = useRef(true);

  const run = async (draft: Draft): Promise<boolean> => {
    const again = () => shown.current && redraw((n) => n + 1);
    drafts.set(draft.key, draft);
    draft.state = 'saving';
    again();
    try {
      await draft.task();
      draft.state = 'saved';
      draft.storedAt = tick();
    } catch (failure) {
      draft.state = 'failed';
      draft.problem = storeProblem(failure);
    }
    again();
    return draft.state === 'saved';
  };

  useEffect(() => {
    shown.current = true;
    for (const [key, draft] of [...drafts]) {
      if (draft.state === 'saved') drafts.delete(key);
      // What could not be stored when the view was left is tried once more.
      if (draft.state === 'failed') void run(draft);
    }
    return () => {
      shown.current = false;
    };
  }, []);

  return {
    /** Write a value at once. `key` is the thing's id, a blank and the field. Resolves with whether it was stored. */
    write: (key: string, value: unknown, task: () => Promise<void>) =>
      run({
        ...{ key, value, task, state: 'saving', problem: 'unknown', storedAt: Number.POSITIVE_INFINITY },
        // A text is to be copied before the window is closed, a choice is soon made again.
        isText: typeof value === 'string',
      }),
    /** What stands before what was read, by key. */
    current: (): ReadonlyMap<string, unknown> =>
      new Map([...drafts].flatMap(([key, { value, storedAt }]) => (storedAt > readAt ? [[key, value] as const] : []))),
    /** What to tell of the writes of one thing, undefined where there were none. */
    statusOf: (id: string): SaveStatus | undefined => {
      const own = [...drafts.values()].filter(({ key }) => key.startsWith(`${id} `));
      return statusOfAll(own, (failed) => {
        for (const draft of failed) void run(draft);
      });
    },
  };
}
