import { type AuditSummary, groupByShop, type ShopGroup } from '../../components/shops/groups';
import type { AuditHead } from '../../lib/audit/model';
import { entriesOf } from '../../lib/audit/own-checklist';
import { scoreOf } from '../../lib/audit/score';
import { listBin } from '../../lib/store/audits';
import { type AuditOverview, listOverviews } from '../../lib/store/overview';
import { type Live, useLive } from './use-live';

/** All that the list of shops shows. */
export interface AuditList {
  groups: ShopGroup[];
  bin: AuditHead[];
}

/** The list of shops as it stands in the store. */
export function useAudits(): Live<AuditList> {
  return useLive('list', readList);
}

async function readList(): Promise<AuditList> {
  const [audits, bin] = await Promise.all([listOverviews(), listBin()]);
  return { groups: groupByShop(audits.map((audit) => summaryOf(audit, audits))), bin };
}

function summaryOf(
  { verdicts, lastPage, checklist, ...audit }: AuditOverview,
  all: readonly AuditOverview[],
): AuditSummary {
  const { judged, total, score } = scoreOf(
    entriesOf(checklist).map(({ check, weight }) => ({ weight, judgement: { verdict: verdicts[check] ?? null } })),
  );
  const ofShop = all
    .flatMap((other) => (other.shop === audit.shop && other.lastPage ? [other.lastPage] : []))
    .sort((a, b) => b.scannedAt.localeCompare(a.scannedAt));
  return { ...audit, judged, total, score, lastPage: (lastPage ?? ofShop[0])?.url ?? '' };
}
