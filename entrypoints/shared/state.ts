import type { ScanStatus } from '../../components/scan-notice';
import type { Problem } from '../../components/work';
import { noAdditions } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import type { Audit, AuditHead, Scan } from '../../lib/audit/model';
import type { LinkDraft } from '../../lib/audit/pasted';
import type { Restriction } from '../../lib/browser/restricted';
import type { Place } from '../../lib/browser/settings';

/** What the popup or the panel shows. */
export type SessionState =
  | { stage: 'opening' }
  | { stage: 'restricted'; why: Restriction; audits: readonly AuditHead[] }
  | { stage: 'broken'; problem: Problem }
  | ShopState;

export interface ShopState {
  stage: 'shop';
  shop: string;
  /** The tab that is looked at, -1 where its page is closed to us. */
  tabId: number;
  /** Address of the page in the tab, without the part after `#`; '' where it is not known. */
  url: string;
  /** The stored audit, undefined where the shop has none (yet). */
  audit: Audit | undefined;
  /** Where one was the last time, undefined the first time. */
  place: Place | undefined;
  /** Links that were typed and not yet added; changed as they are typed. */
  links: Map<CheckId, LinkDraft>;
  status: ScanStatus;
  /** The latest scan of this page, undefined as long as there is none. */
  scan: Scan | undefined;
  /** By `evidenceKey` what was looked for on this page, read to its end, and not found there this time. */
  notHere?: ReadonlySet<string>;
}

/** What a scan brought, as an audit that is kept nowhere: for a page that nothing is to be stored of. */
export function passingAudit(shop: string, scan: Scan): Audit {
  const { findings, facts, ...page } = scan;
  const at = scan.scannedAt;
  return {
    id: '',
    shop,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    pages: [page],
    findings,
    facts,
    judgements: {},
    rejected: [],
    ...noAdditions(),
  };
}

/**
 * When a page is read: `asked` at once, the person wants it; `here` where its shop has an audit, so that no walk begins
 * one by itself; `moving` not yet, the page is on its way.
 */
export type Reading = 'asked' | 'here' | 'moving';
