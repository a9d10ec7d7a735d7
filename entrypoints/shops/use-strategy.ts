import { useState } from 'preact/hooks';
import type { Problem } from '../../components/shops/problem';
import type { StrategyWork } from '../../components/strategy/work';
import type { Proposal } from '../../lib/audit/additions';
import { orderAt } from '../../lib/audit/order';
import { storeProblem } from '../../lib/store/errors';
import { addProposal, removeItem, restoreItem, saveField, setProposalCheck, setSeenAt } from '../../lib/store/items';
import { persistOnce } from '../shared/work-on';
import { checkDraft, type Proposals, seenDraft, withDrafts } from './strategy-drafts';
import { useDrafts } from './use-drafts';

/** What was done last and can be taken back. */
export interface Done {
  /** Id of the proposal. */
  item: string;
  /** The proposal that was taken out; missing where nothing needs to be said. */
  removed?: Proposal;
  takeBack: () => void;
}

/** The proposals of an audit as they were read. */
export interface Read extends Proposals {
  /** The `tick` at which the reading began. */
  readAt: number;
}

const NOTHING: Read = { standing: [], removed: [], readAt: 0 };

/**
 * The proposals of an audit, wired to the store.
 * @param id of the audit
 * @param reload reads anew
 */
export function useStrategy(
  id: string,
  read: Read = NOTHING,
  reload: () => Promise<void>,
  onProblem: (problem: Problem) => void,
) {
  const drafts = useDrafts(id, read.readAt);
  const [done, setDone] = useState<Done>();
  const { standing: proposals, removed } = withDrafts(read, drafts.current());
  const find = (item: string) => proposals.find((one) => one.id === item);

  const write = (item: string, field: string, value: unknown, task: () => Promise<void>) =>
    void drafts.write(`${item} ${field}`, value, task).then((stored) => stored && void persistOnce());
  const put: StrategyWork['onField'] = (item, field, value) =>
    write(item, field, value, () => saveField(id, 'proposal', item, field, value));
  const place = (item: string, order: string) =>
    write(item, 'order', order, () => saveField(id, 'proposal', item, 'order', order));
  const link: StrategyWork['onCheck'] = (item, check, answers) =>
    write(item, checkDraft(check), answers, () => setProposalCheck(id, item, check, answers));
  const see: StrategyWork['onSeenAt'] = (item, seenAt, isSeen) =>
    write(item, seenDraft(seenAt), isSeen, () => setSeenAt(id, item, seenAt, isSeen));
  const takeOut = (item: string) => write(item, 'removed', true, () => removeItem(id, 'proposal', item));
  const bringBack = (item: string) => write(item, 'removed', false, () => restoreItem(id, 'proposal', item));

  const work: StrategyWork = {
    async onAdd(checks) {
      try {
        const made = await addProposal(id, { order: orderAt(proposals, proposals.length), checks: [...checks] });
        void persistOnce();
        await reload();
        setDone({ item: made.id, takeBack: () => takeOut(made.id) });
        return made.id;
      } catch (failure) {
        onProblem({ what: 'save', advice: storeProblem(failure) });
        return undefined;
      }
    },
    onField(item, field, value) {
      const before = find(item)?.[field];
      put(item, field, value);
      // What is written in a field is taken back by the field itself.
      if (typeof value !== 'string' && before !== undefined)
        setDone({ item, takeBack: () => put(item, field, before) });
    },
    onCheck(item, check, answers) {
      link(item, check, answers);
      setDone({ item, takeBack: () => link(item, check, !answers) });
    },
    onSeenAt(item, seenAt, isSeen) {
      see(item, seenAt, isSeen);
      setDone({ item, takeBack: () => see(item, seenAt, !isSeen) });
    },
    onMove(item, index) {
      const before = find(item)?.order;
      if (before === undefined) return;
      const others = proposals.filter((one) => one.id !== item);
      place(item, orderAt(others, index));
      setDone({ item, takeBack: () => place(item, before) });
    },
    onRemove(item) {
      const proposal = find(item);
      takeOut(item);
      setDone({ item, removed: proposal, takeBack: () => bringBack(item) });
    },
    onRestore(item) {
      bringBack(item);
      setDone({ item, takeBack: () => takeOut(item) });
    },
    statusOf: drafts.statusOf,
  };
  const takeBack =
    done &&
    (() => {
      done.takeBack();
      setDone(undefined);
    });
  return {
    proposals,
    removed,
    work,
    done,
    takeBack,
    forget: () => setDone(undefined),
  };
}
