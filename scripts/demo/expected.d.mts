import type { CheckId } from '../../lib/audit/checklist';
import type { FactValues, PageType } from '../../lib/audit/model';

export interface ExpectedPage {
  page: string;
  host: string;
  path: string;
  language: string;
  shop: true;
  pageType: PageType;
  checks: Record<CheckId, { is: 'yes'; accept: string[] } | { is: 'no' | 'skip' }>;
  facts: Partial<FactValues>;
}
export const EXPECTED: ExpectedPage[];
export const LATE_CHECKS: CheckId[];
export const SHOP_SUMMARY: { host: string; yes: CheckId[]; no: CheckId[] }[];
