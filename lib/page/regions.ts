/** What an element opens: a part of the page, something hidden, a consent dialog, a line of text. */
import type { Where } from '../audit/model';
import type { ClassHint } from './class-hints';

/** What is known of the place that the reader stands in. */
export interface Region {
  where: Where;
  /** Inside something that is closed now and can be opened. */
  closed: boolean;
  /** Inside the page's main part, where a header or footer is only an article's. */
  main: boolean;
  /** Index of the form item around, -1 outside of one. */
  form: number;
}

/** The region inside an element. */
export function regionOf(element: Element, outer: Region, part: ClassHint['part']): Region {
  const tag = element.localName;
  const role = element.getAttribute('role');
  const isMain = tag === 'main' || role === 'main';
  const main = outer.main || isMain || tag === 'article';
  return { ...outer, main, where: whereOf(tag, role, isMain, main, outer.where, part) };
}

function whereOf(
  tag: string,
  role: string | null,
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
  if (tag === 'header' || role === 'banner' || part === 'header') return 'header';
  return part === 'floating' || tag === 'dialog' || role === 'dialog' ? 'floating' : outer;
}

/** Hidden by the document's own word; what style sheets hide is asked for candidates only. */
export function isHiddenByItself(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** A wrapper of the whole page may carry a word of consent in its classes; the dialog itself holds no page. */
export function isConsentDialog(element: Element): boolean {
  if (/^(?:html|body|main|a|button)$/.test(element.localName)) return false;
  return element.querySelector('main,header,footer,nav') === null;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul option select iframe video'.split(
    ' ',
  ),
);
const INLINE = new Set(['span', 'b', 'strong', 'em', 'small', 'i', 'label']);

/** Whether the element's text is a block of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName) || standsAlone(element);
}

/**
 * An inline element is a line of its own where it holds some words among sibling elements with no text between them, as
 * in a bar of promises that a style sheet sets apart. Words in running text have text beside them.
 */
function standsAlone(element: Element): boolean {
  if (!INLINE.has(element.localName) || (element.parentElement?.childElementCount ?? 0) < 2) return false;
  for (const side of ['previousSibling', 'nextSibling'] as const) {
    if (isWord(element[side]) || isWord(element[side]?.[side])) return false;
  }
  return /\S{2,}\s+\S{2,}\s+\S/.test((element.textContent ?? '').slice(0, 200));
}

const isWord = (node: Node | null | undefined): boolean => node?.nodeType === 3 && (node as Text).data.trim() !== '';
