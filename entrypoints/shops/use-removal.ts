import { useState } from 'preact/hooks';
import type { Problem } from '../../components/shops/problem';
import type { AuditHead } from '../../lib/audit/model';
import { leaveShop } from '../../lib/browser/follow-shop';
import { binAudit, currentAudit, deleteForGood, restoreAudit } from '../../lib/store/audits';
import { storeProblem } from '../../lib/store/errors';

/** What was done last, for the line that tells of it. */
export type Removal = { done: 'removed' | 'restored' | 'gone'; audit: AuditHead };

/**
 * Deleting and bringing back audits.
 * @param onProblem Told where it did not succeed.
 * @param onBefore Told before something goes from where it stands.
 */
export function useRemoval(onProblem: (problem: Problem) => void, onBefore: () => void) {
  const [last, setLast] = useState<Removal>();
  const act = async (audit: AuditHead, done: Removal['done'], write: (id: string) => Promise<void>) => {
    onBefore();
    try {
      await write(audit.id);
      setLast({ done, audit });
    } catch (error) {
      onProblem({ what: done === 'restored' ? 'restore' : 'remove', advice: storeProblem(error) });
    }
  };
  const remove = (audit: AuditHead) => act(audit, 'removed', binAndLeave(audit.shop));
  const restore = (audit: AuditHead) => act(audit, 'restored', restoreAudit);
  return {
    last,
    remove,
    restore,
    /** Takes back what was done last; undefined where there is nothing to take back. */
    undo:
      last && last.done !== 'gone' ? () => void (last.done === 'removed' ? restore : remove)(last.audit) : undefined,
    deleteForGood: (audit: AuditHead) => act(audit, 'gone', deleteForGood),
    forget: () => setLast(undefined),
  };
}

/** With a shop's last audit goes the leave to read its pages; it has to be asked for again. */
function binAndLeave(shop: string): (id: string) => Promise<void> {
  return async (id) => {
    await binAudit(id);
    leaveUnaudited(shop).catch(reportError);
  };
}

/** Let go of the leave to read a shop of which nothing is kept any more. */
export async function leaveUnaudited(shop: string): Promise<void> {
  if (!(await currentAudit(shop))) await leaveShop(shop);
}
