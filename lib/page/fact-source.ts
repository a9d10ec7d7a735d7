/** The page's text in the form from which facts are read. */

import type { PageType } from '../audit/model';
import { countryOf, type FactSource, type TextBlock } from '../facts';
import type { PageFacts } from './page-facts';

/** Builds the source of facts from a page that was read and told its language and type. */
export function factSource(page: PageFacts, told: { language: string; pageType: PageType }): FactSource {
  const blocks: TextBlock[] = [];
  for (const item of page.items) {
    if (item.kind === 'text' || item.kind === 'heading')
      blocks.push({ text: item.text, heading: item.kind === 'heading', where: item.where });
    else if (item.kind === 'link' && /^(?:mailto|tel):/i.test(item.href))
      blocks.push({ text: item.text, heading: false, where: item.where, href: item.href, label: item.label });
    else if ((item.kind === 'link' || item.kind === 'button') && item.text !== '')
      blocks.push({ text: item.text, heading: item.type === 'summary', where: item.where });
    else if ((item.kind === 'picture' || item.kind === 'icon') && item.label !== '')
      blocks.push({ text: '', heading: false, where: item.where, label: item.label });
  }
  return {
    url: page.url,
    language: told.language,
    country: countryOf(page.url, told.language),
    pageType: told.pageType,
    blocks,
    jsonLd: page.jsonLd,
  };
}
