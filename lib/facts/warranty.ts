import type { Fact } from '../audit/model';
import type { Page } from './text';
import { yearsOf } from './years';

/** For how many years the shop or the maker gives a warranty of its own. */
export function readWarranty(page: Page): Fact | undefined {
  const found = yearsOf(page, 'warranty');
  return found && { name: 'warrantyYears', value: found.value, quote: found.from.quote, url: page.source.url };
}
