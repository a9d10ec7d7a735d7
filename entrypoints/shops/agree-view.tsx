import { useDeskMessages, useLanguage } from '../../components/messages-context';
import { AgreePage } from '../../components/shops/agree-page';
import { CopyBox } from '../../components/shops/copy-box';
import { LoadProblem } from '../../components/shops/load-problem';
import { type AgreeChoice, hrefOf, type Route } from '../../components/shops/route';
import { agreementTable } from '../../lib/audit/agreement-table';
import { compareAudits } from '../../lib/audit/compare';
import { agreementClip } from '../../lib/documents/agree-clip';
import { listAudits } from '../../lib/store/audits';
import { loadNamed } from '../../lib/store/copies';
import { storeProblem } from '../../lib/store/errors';
import { AgreementExports } from './folded-exports';
import { useCopy } from './use-copy';
import { useLive } from './use-live';
import { changeTo } from './use-route';
import { useTitle } from './use-title';

const NOBODY: readonly string[] = [];
const AS_FOR_EVERYONE: AgreeChoice = {};

/** How far the audits of one shop agree, with the store behind them. */
export function AgreeView({ route }: { route: Extract<Route, { page: 'agree' }> }) {
  const m = useDeskMessages();
  const language = useLanguage();
  const { shop, without = NOBODY, view = AS_FOR_EVERYONE } = route;
  const { value, error, reload } = useLive(shop, () => read(shop));
  const copying = useCopy(hrefOf(route));
  useTitle(m.agreement.title(shop));
  const trouble = error !== undefined && <LoadProblem error={storeProblem(error)} onAgain={reload} />;
  if (!value) return trouble || <p class="loading">{m.shops.loading}</p>;
  const counted = value.columns.flatMap(({ id }, index) => (without.includes(id) ? [] : [{ id, index }]));
  const copy = () => {
    const { only = 'all', sort = 'area' } = view;
    const places = counted.map(({ index }) => index);
    void copying.copy(agreementClip(agreementTable(value, places, { only, sort }), m, language));
  };
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
        copy={<CopyBox state={copying.state} onCopy={copy} onClose={copying.close} />}
        exports={<AgreementExports ids={counted.map(({ id }) => id)} />}
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
