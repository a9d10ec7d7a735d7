import { useDeskMessages, useLanguage } from '../../components/messages-context';
import { ComparePage } from '../../components/shops/compare-page';
import { CopyBox } from '../../components/shops/copy-box';
import { LoadProblem } from '../../components/shops/load-problem';
import { type CompareChoice, hrefOf, type Route } from '../../components/shops/route';
import { compareAudits } from '../../lib/audit/compare';
import { arrange } from '../../lib/audit/compare-arrange';
import { comparisonClip } from '../../lib/documents/compare-clip';
import { listAudits } from '../../lib/store/audits';
import { loadNamed } from '../../lib/store/copies';
import { storeProblem } from '../../lib/store/errors';
import { ComparisonExports } from './folded-exports';
import { useCopy } from './use-copy';
import { useLive } from './use-live';
import { changeTo, goTo } from './use-route';
import { useTitle } from './use-title';

/** Nothing chosen: one object, so that what hangs on it is not worked out anew. */
const AS_FOR_EVERYONE: CompareChoice = {};

/** Audits side by side, with the store behind them. */
export function CompareView({ route }: { route: Extract<Route, { page: 'compare' }> }) {
  const m = useDeskMessages();
  const language = useLanguage();
  const { ids, view = AS_FOR_EVERYONE } = route;
  const { value, error, reload } = useLive(ids.join(','), () => read(ids));
  const copying = useCopy(hrefOf(route));
  useTitle(m.shops.compare.title);
  if (!value) {
    return error ? (
      <LoadProblem error={storeProblem(error)} onAgain={reload} />
    ) : (
      <p class="loading">{m.shops.loading}</p>
    );
  }
  const { comparison } = value;
  const shown = comparison.columns.map((column) => column.id);
  const copy = () => {
    const { pin = null, only = 'all', sort = 'area' } = view;
    void copying.copy(comparisonClip(arrange(comparison, { pin, only, sort }), m, language));
  };
  const remove = (id: string) => {
    const kept = view.pin === id ? { ...view, pin: undefined } : view;
    goTo({ page: 'compare', ids: shown.filter((one) => one !== id), view: kept });
  };
  return (
    <>
      {error !== undefined && <LoadProblem error={storeProblem(error)} onAgain={reload} />}
      <ComparePage
        comparison={comparison}
        addable={value.others}
        missing={value.missing}
        view={view}
        onView={(wanted) => changeTo({ page: 'compare', ids: [...ids], view: wanted })}
        onAdd={(id) => goTo({ page: 'compare', ids: [...shown, id], view })}
        onRemove={remove}
        copy={<CopyBox state={copying.state} onCopy={copy} onClose={copying.close} />}
        exports={<ComparisonExports ids={shown} />}
      />
    </>
  );
}

async function read(ids: readonly string[]) {
  const [heads, audits] = await Promise.all([listAudits(), loadNamed(ids)]);
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
