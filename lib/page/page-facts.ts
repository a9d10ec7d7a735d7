/** What one pass over the visited page brings: plain data, so that judging needs no document and can be tested without one. */
import type { Where } from '../audit/model';

export type ItemKind =
  | 'link'
  | 'button'
  | 'field'
  | 'form'
  | 'heading'
  | 'text'
  | 'struck'
  | 'picture'
  | 'icon'
  | 'video'
  | 'frame'
  | 'script'
  | 'element'
  | 'table'
  | 'data';

/** One thing on the page. Strings are white-space folded and cut; '' where there is nothing. */
export interface PageItem {
  kind: ItemKind;
  /** Index into the reader's list of elements, -1 for things without one (structured data). */
  node: number;
  where: Where;
  /** Inside something that is closed now and can be opened: a menu, a panel, a tab. */
  closed: boolean;
  /** Visible text. A heading's, link's or button's own; of a block of text with '\n' for line breaks. */
  text: string;
  /** Accessible name beyond the text: aria-label, title, alt, placeholder, the title of an icon. */
  label: string;
  /** Absolute address of a link, action of a form. */
  href: string;
  /** Address of a picture, frame or script. */
  src: string;
  /** name, id, class and the classes of icons inside. */
  name: string;
  /** Type of a field ('search', 'textarea', 'select' …), level of a heading, tag of an element. */
  type: string;
  /** What a select offers, what a table's first row says. */
  value: string;
  /** Index in `items` of the heading above, -1 where there is none. */
  heading: number;
  /** Index in `items` of the form around it, -1 where there is none. */
  form: number;
}

export interface PageFacts {
  url: string;
  title: string;
  /** The lang attribute of the document, lower case, '' where there is none. */
  lang: string;
  items: PageItem[];
  /** Objects out of JSON-LD, flattened out of @graph and arrays. */
  jsonLd: Record<string, unknown>[];
  /** schema.org types named by microdata. */
  microdata: string[];
  /** meta name/property → content. */
  meta: Record<string, string>;
  /** Classes and id of html and body: shop software marks page types there. */
  bodyName: string;
  elements: number;
  truncated: boolean;
}
