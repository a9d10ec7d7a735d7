import { useMemo } from 'preact/hooks';
import { useDeskMessages } from '../../components/messages-context';
import { AuditGone } from '../../components/shops/audit-gone';
import { LoadProblem } from '../../components/shops/load-problem';
import type { Problem } from '../../components/shops/problem';
import { StrategyPage } from '../../components/strategy/strategy-page';
import { useUndoKey } from '../../components/use-undo-key';
import { checkViews } from '../../lib/audit/state';
import { openPage } from '../../lib/browser/tabs';
import { getAudit, listAudits, loadAudits } from '../../lib/store/audits';
import { storeProblem } from '../../lib/store/errors';
import { removedItems } from '../../lib/store/items';
import { pictureBlob } from '../../lib/store/pictures';
import { tick } from './use-drafts';
import { useLive } from './use-live';
import { useRestore } from './use-restore';
import { useStrategy } from './use-strategy';
import { useTitle } from './use-title';

interface StrategyViewProps {
  id: string;
  onProblem: (problem: Problem) => void;
}

/** The strategy of one audit, with the store behind it. Give it a `key` of the audit's id. */
export function StrategyView({ id, onProblem }: StrategyViewProps) {
  const m = useDeskMessages();
  const { value, error, reload } = useLive(`strategy ${id}`, () => read(id), {
    concerns: ({ auditId }) => auditId === id,
  });
  const audit = value?.audit;
  const shop = audit?.shop ?? '';
  // Read apart, since they are many and writing here changes none of them.
  const saved = useLive('all', async () => loadAudits((await listAudits()).map((head) => head.id)), {
    concerns: ({ auditId }) => auditId !== id,
  });
  const others = useMemo(() => saved.value?.filter((one) => one.shop !== shop) ?? [], [saved.value, shop]);
  const views = useMemo(() => (audit ? checkViews(audit) : []), [audit]);
  const restore = useRestore(id, onProblem);
  const strategy = useStrategy(id, value, reload, onProblem);
  useUndoKey(strategy.takeBack);
  useTitle(audit ? `${shop}: ${m.strategy.title}` : m.shops.title);

  const failed = error ?? saved.error;
  const again = () => void Promise.all([reload(), saved.reload()]);
  const trouble = failed !== undefined && <LoadProblem error={storeProblem(failed)} onAgain={again} />;
  if (!value) return trouble || <p class="loading">{m.shops.loading}</p>;
  if (!audit) return <AuditGone />;
  return (
    <>
      {trouble}
      <StrategyPage
        ground={{ audit, views, others, imageOf: pictureBlob, onOpenPage: (url) => void openPage(url) }}
        proposals={strategy.proposals}
        removed={strategy.removed}
        work={audit.deletedAt === null ? strategy.work : undefined}
        done={strategy.done}
        onTakeBack={strategy.takeBack}
        onForget={strategy.forget}
        onRestore={restore}
      />
    </>
  );
}

async function read(id: string) {
  const readAt = tick();
  const [audit, out] = await Promise.all([getAudit(id), removedItems(id)]);
  return { readAt, audit, standing: audit?.proposals ?? [], removed: out.proposals };
}
