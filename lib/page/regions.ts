/** What an element opens: a part of the page, something hidden, a consent dialog, a line of text. */
import type { Where } from '../audit/model';
import type { Attributes } from './attributes';
import type { ClassHint } from './class-hints';
import type { Tag } from './tags';
import { beginningOf } from './text';

/** What is known of the place that the reader stands in. Never changed: places within each other share it. */
export interface Region {
  readonly where: Where;
  /** Inside something that is closed now and can be opened. */
  readonly closed: boolean;
  /** Inside the page's main part, where a header or footer is only an article's. */
  readonly main: boolean;
  /** Index of the form item around, -1 outside of one. */
  readonly form: number;
}

/** The region inside an element. */
export function regionOf({ name: tag }: Tag, role: string, outer: Region, part: ClassHint['part']): Region {
  const isMain = tag === 'main' || role === 'main';
  const main = outer.main || isMain || tag === 'article';
  const where = whereOf(tag, role, isMain, main, outer.where, part);
  return where === outer.where && main === outer.main ? outer : { ...outer, main, where };
}

/** A heading or line called 'header' is the header of what stands below it, not of the page. */
const LINES = new Set(
  'h1 h2 h3 h4 h5 h6 p span a button label li td th dt dd legend caption img strong b i'.split(' '),
);

function whereOf(
  tag: string,
  role: string,
  isMain: boolean,
  main: boolean,
  outer: Where,
  part: ClassHint['part'],
): Where {
  if (outer === 'footer' && !isMain) return outer;
  if (role === 'contentinfo' || part === 'footer' || (tag === 'footer' && !main)) return 'footer';
  if (tag === 'nav' || role === 'navigation' || role === 'menu' || role === 'menubar') return 'menu';
  if (isMain) return 'main';
  if (main) return outer;
  if (part === 'menu') return 'menu';
  if (outer !== 'main') return outer;
  if (tag === 'header' || role === 'banner' || (part === 'header' && !LINES.has(tag))) return 'header';
  return part === 'floating' || tag === 'dialog' || role === 'dialog' ? 'floating' : outer;
}

/** Hidden by the document's own word; what style sheets hide is asked for candidates only. */
export function isHiddenByItself({ hidden, style }: Attributes): boolean {
  if (hidden !== null && hidden !== 'until-found') return true;
  return style !== '' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** A wrapper of the whole page may carry a word of consent in its classes; the dialog itself holds no page. */
export function isConsentDialog(element: Element, { name }: Tag): boolean {
  if (name === 'html' || name === 'body' || name === 'main' || name === 'a' || name === 'button') return false;
  return element.querySelector('main,header,footer,nav') === null;
}

/**
 * An inline element is a line of its own where it holds some words among sibling elements with no text between them, as
 * in a bar of promises that a style sheet sets apart. Words in running text have text beside them.
 * @param words all that is written inside, where that is known already
 */
export function standsAlone(element: Element, words: string | undefined): boolean {
  const said = words === undefined ? beginningOf(element, LINE) : words.slice(0, LINE);
  if (!/\S{2,}\s+\S{2,}\s+\S/.test(said)) return false;
  if (element.previousElementSibling === null && element.nextElementSibling === null) return false;
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    if (isWord(element[side]) || isWord(element[side]?.[side])) return false;
  }
  return true;
}

const LINE = 200;
const isWord = (node: Node | null | undefined): boolean => node?.nodeType === 3 && (node as Text).data.trim() !== '';
