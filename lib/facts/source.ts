/** What the facts are read from: the page's text in blocks, without any document. */
import type { PageType, Where } from '../audit/model';

/** One block of visible text, such as a paragraph, a list item, a table cell, a heading or a link with an address of its own. */
export interface TextBlock {
  /** Line breaks inside the block as '\n'. */
  text: string;
  heading: boolean;
  where: Where;
  /** Address of a link where it says more than the text: mailto:, tel:. */
  href?: string;
  /** Accessible name beyond the text, such as a logo's. */
  label?: string;
}

export interface FactSource {
  url: string;
  /** ISO 639-1 ('nb' and 'nn' told apart), '' unknown. */
  language: string;
  /** ISO 3166-1 alpha-2, guessed from domain and language, '' unknown. */
  country: string;
  pageType: PageType;
  /** In the order of the page. */
  blocks: TextBlock[];
  jsonLd: unknown[];
}
