import type { ScannedPage } from '../lib/audit/model';
import { pageOf } from '../lib/audit/taken-in';
import type { CoreMessages } from '../lib/messages';
import { pathOf } from './quote';

/** What the checklist knows of the shop's pages. */
export interface Pages {
  /** Address of the page in the tab, '' where none is looked at. */
  current: string;
  read: readonly ScannedPage[];
  /** By `evidenceKey` what was looked for on the page in the tab, read to its end, and not found there this time. */
  notHere?: ReadonlySet<string>;
}

/** Whether a thing that was seen on some pages can be shown on the page in the tab. */
export function isHere(seenOn: readonly string[], pages: Pages): boolean {
  const here = pageOf(pages.current);
  return here !== '' && seenOn.some((url) => pageOf(url) === here);
}

/** What to call a page: its kind where that says enough, else its title, else its path. */
export function nameOfPage(url: string, pages: Pages, kinds: CoreMessages['checklist']['pageTypes']): string {
  const page = pages.read.find((one) => pageOf(one.url) === pageOf(url));
  if (!page) return pathOf(url);
  const alone = page.pageType !== 'other' && pages.read.filter((one) => one.pageType === page.pageType).length === 1;
  return alone ? kinds[page.pageType] : page.title || pathOf(url);
}
