import { useDeskMessages } from '../../components/messages-context';
import { AgreePage } from '../../components/shops/agree-page';
import { LoadProblem } from '../../components/shops/load-problem';
import type { AgreeChoice, Route } from '../../components/shops/route';
import { compareAudits } from '../../lib/audit/compare';
import { listAudits } from '../../lib/store/audits';
import { loadNamed } from '../../lib/store/copies';
import { storeProblem } from '../../lib/store/errors';
import { useLive } from './use-live';
import { changeTo } from './use-route';
import { useTitle } from './use-title';

const NOBODY: readonly string[] = [];
const AS_FOR_EVERYONE: AgreeChoice = {};

/** How far the audits of one shop agree, with the store behind them. */
export function AgreeView({ route }: { route: Extract<Route, { page: 'agree' }> }) {
  const m = useDeskMessages();
  const { shop, without = NOBODY, view = AS_FOR_EVERYONE } = route;
  const { value, error, reload } = useLive(shop, () => read(shop));
  useTitle(m.agreement.title(shop));
  const trouble = error !== undefined && <LoadProblem error={storeProblem(error)} onAgain={reload} />;
  if (!value) return trouble || <p class="loading">{m.shops.loading}</p>;
  return (
    <>
      {trouble}
      <AgreePage
        shop={shop}
        comparison={value}
        without={without}
        view={view}
        onView={(wanted) => changeTo({ ...route, view: wanted })}
        onWithout={(ids) => changeTo({ ...route, without: ids })}
      />
    </>
  );
}

/** The audits of the shop by their makers' names, those without a name last. */
async function read(shop: string) {
  const ids = (await listAudits()).filter((head) => head.shop === shop).map(({ id }) => id);
  const audits = (await loadNamed(ids)).filter((audit) => audit.deletedAt === null);
  const names = new Map(compareAudits(audits).columns.map(({ id, author }) => [id, author]));
  return compareAudits(
    audits.toSorted((a, b) => {
      const [one = '', other = ''] = [names.get(a.id), names.get(b.id)];
      return (
        Number(one === '') - Number(other === '') ||
        one.localeCompare(other, undefined, { numeric: true }) ||
        a.createdAt.localeCompare(b.createdAt)
      );
    }),
  );
}
