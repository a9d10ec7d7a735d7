import { type AuditSummary, groupByShop, type ShopGroup } from '../../components/shops/groups';
import type { Audit, AuditHead, ScannedPage } from '../../lib/audit/model';
import { scoreOf } from '../../lib/audit/score';
import { checkViews } from '../../lib/audit/state';
import { currentAudit, listAudits, listBin, loadAudits } from '../../lib/store/audits';
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
  const [heads, bin] = await Promise.all([listAudits(), listBin()]);
  const audits = await loadAudits(heads.map((head) => head.id));
  const shops = [...new Set(audits.map((audit) => audit.shop))];
  const current = await Promise.all(shops.map((shop) => currentAudit(shop)));
  const currentIds = new Set(current.flatMap((head) => head?.id ?? []));
  return { groups: groupByShop(audits.map((audit) => summaryOf(audit, audits, currentIds))), bin };
}

function summaryOf(audit: Audit, all: readonly Audit[], currentIds: ReadonlySet<string>): AuditSummary {
  const { id, shop, createdAt, updatedAt, deletedAt, pages } = audit;
  const { judged, total, score } = scoreOf(checkViews(audit));
  const ofShop = all.filter((other) => other.shop === shop).flatMap((other) => other.pages);
  return {
    ...{ id, shop, createdAt, updatedAt, deletedAt, judged, total, score },
    pages: pages.length,
    current: currentIds.has(id),
    lastPage: (lastRead(pages) ?? lastRead(ofShop))?.url ?? '',
  };
}

function lastRead(pages: readonly ScannedPage[]): ScannedPage | undefined {
  return pages.toSorted((a, b) => b.scannedAt.localeCompare(a.scannedAt))[0];
}
