import type { Fact } from '../audit/model';
import type { Page } from './text';
import { yearsOf } from './years';

/** For how many years one can complain of a fault by law or by the shop's terms: the general period, not the longer one for durable goods. */
export function readComplaintPeriod(page: Page): Fact | undefined {
  const found = yearsOf(page, 'complaint');
  return found && { name: 'complaintYears', value: found.value, quote: found.from.quote, url: page.source.url };
}
