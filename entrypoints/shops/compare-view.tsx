import { useMessages } from '../../components/messages-context';
import { ComparePage } from '../../components/shops/compare-page';
import { LoadProblem } from '../../components/shops/load-problem';
import { compareAudits } from '../../lib/audit/compare';
import { listAudits, loadAudits } from '../../lib/store/audits';
import { storeProblem } from '../../lib/store/errors';
import { useLive } from './use-live';
import { goTo } from './use-route';
import { useTitle } from './use-title';

/** Audits side by side, with the store behind them. */
export function CompareView({ ids }: { ids: readonly string[] }) {
  const m = useMessages();
  const { value, error, reload } = useLive(ids.join(','), () => read(ids));
  useTitle(m.shops.compare.title);
  if (!value) {
    return error ? (
      <LoadProblem error={storeProblem(error)} onAgain={reload} />
    ) : (
      <p class="loading">{m.shops.loading}</p>
    );
  }
  const shown = value.comparison.columns.map((column) => column.id);
  return (
    <>
      {error !== undefined && <LoadProblem error={storeProblem(error)} onAgain={reload} />}
      <ComparePage
        comparison={value.comparison}
        addable={value.others}
        missing={value.missing}
        onAdd={(id) => goTo({ page: 'compare', ids: [...shown, id] })}
        onRemove={(id) => goTo({ page: 'compare', ids: shown.filter((one) => one !== id) })}
      />
    </>
  );
}

async function read(ids: readonly string[]) {
  const [heads, audits] = await Promise.all([listAudits(), loadAudits(ids)]);
  // What lies in the bin is out of use, also where an old address still names it.
  const comparison = compareAudits(audits.filter((audit) => audit.deletedAt === null));
  const shops = new Set(comparison.columns.map((column) => column.shop));
  // Another shop is more likely to be wanted than an older audit of one that is there already.
  const others = heads
    .filter((head) => !ids.includes(head.id))
    .toSorted(
      (a, b) =>
        Number(shops.has(a.shop)) - Number(shops.has(b.shop)) ||
        a.shop.localeCompare(b.shop) ||
        b.createdAt.localeCompare(a.createdAt),
    );
  return { comparison, others, missing: ids.length - comparison.columns.length };
}
