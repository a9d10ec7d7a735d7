/** How the list of shops is put together from single audits. */
import type { AuditHead } from '../../lib/audit/model';

/** What the list shows of one audit. */
export interface AuditSummary extends AuditHead {
  /** Number of pages read. */
  pages: number;
  /** Whether work in the shop goes on in this audit: the one that the toolbar icon opens. */
  current: boolean;
  /** Address of the page of the shop that was read last, in another audit where this one has none; '' where none was. */
  lastPage: string;
  /** Who made it, where it came from a file that says so. */
  madeBy?: string;
  judged: number;
  /** Number of checks in the checklist. */
  total: number;
  /** 0–1, null while nothing is judged. */
  score: number | null;
}

/** A shop with all its audits: the current one first, then the newest. */
export interface ShopGroup {
  shop: string;
  audits: AuditSummary[];
}

/** From this many shops on, a search box is of help. */
export const SEARCH_FROM = 9;

const byNewest = (a: AuditSummary, b: AuditSummary) =>
  Number(b.current) - Number(a.current) || b.createdAt.localeCompare(a.createdAt);
const latestChange = (group: ShopGroup) =>
  group.audits
    .map((audit) => audit.updatedAt)
    .sort()
    .at(-1) ?? '';

/** The audits by shop; the shop that was worked on last comes first. */
export function groupByShop(audits: readonly AuditSummary[]): ShopGroup[] {
  const groups = new Map<string, AuditSummary[]>();
  for (const audit of audits) groups.set(audit.shop, [...(groups.get(audit.shop) ?? []), audit]);
  return [...groups]
    .map(([shop, members]) => ({ shop, audits: members.sort(byNewest) }))
    .sort((a, b) => latestChange(b).localeCompare(latestChange(a)) || a.shop.localeCompare(b.shop));
}

/** The shops whose name holds every word of the query, in any order and case. */
export function searchShops(groups: readonly ShopGroup[], query: string): ShopGroup[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return groups.filter(({ shop }) => words.every((word) => shop.toLocaleLowerCase().includes(word)));
}
