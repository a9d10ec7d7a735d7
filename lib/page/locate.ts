/** Finding an element again: a selector when it is seen, and the way back from stored evidence. */
import type { Evidence } from '../audit/model';
import { frameBody } from './frames';
import { Selectors } from './selectors';
import { beginningOf } from './text';
import { wordsOf } from './words';

/** Letters of an element that are compared with the evidence, white space included. */
const MOST_READ = 2_000;
const MOST_COMPARED = 80;
/** Letters without which numbers say nothing of what they count. */
const LEAST_WORDS = 4;

/** What is asked of evidence to find its place. */
export type Described = Pick<Evidence, 'text' | 'href' | 'src' | 'selector'>;

/**
 * A selector for the element, as stable as the page allows: id, data attribute or address before position.
 * It names the element alone at the time it is made; '>>>' steps into an open shadow root or a frame.
 */
export function selectorOf(element: Element): string {
  return new Selectors().of(element);
}

/** The element that evidence speaks of, found again; else what stands in its place; null where that is gone too. */
export function findPlace(document: Document, evidence: Described): Element | null {
  return findAgain(document, evidence) ?? query(document, evidence.selector);
}

/**
 * The element that evidence speaks of: by selector and words, else by link and words, else by words alone, else by link
 * alone. Null where the page has none of these, whatever stands in its place.
 */
export function findAgain(document: Document, evidence: Described): Element | null {
  const bySelector = query(document, evidence.selector);
  if (bySelector && (says(bySelector, evidence) || shows(bySelector, evidence) || counts(bySelector, evidence)))
    return bySelector;
  const { href, text } = evidence;
  const links = href === '' ? [] : [...document.links].filter((link) => link.href === href);
  const sameWords = text === '' ? undefined : links.find((link) => says(link, evidence));
  return sameWords ?? byWords(document, evidence, bySelector) ?? byPicture(document, evidence) ?? links[0] ?? null;
}

function byWords(document: Document, evidence: Described, inPlace: Element | null): Element | undefined {
  if (evidence.text === '' || !allOf(document).includes(beginning(evidence))) return undefined;
  const tag =
    inPlace?.localName ??
    /(?:^|[\s>])([a-z][a-z0-9-]*)(?:\[[^\]]*\])?(?::nth-of-type\(\d+\))?$/.exec(evidence.selector)?.[1];
  if (tag) for (const element of document.getElementsByTagName(tag)) if (says(element, evidence)) return element;
  return aroundWords(document, evidence);
}

/** Elements round a text that are asked whether they hold the rest of the words. */
const MOST_AROUND = 6;

/** The smallest element that begins with the words, whatever its tag is. */
function aroundWords(document: Document, evidence: Described): Element | undefined {
  const wanted = beginning(evidence);
  const texts = document.createTreeWalker(document.body, 4);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const said = plain((node as Text).data.slice(0, MOST_READ));
    if (said === '' || !(wanted.startsWith(said) || said.startsWith(wanted))) continue;
    let at = node.parentElement;
    for (let step = 0; at && at !== document.body && step < MOST_AROUND; step++, at = at.parentElement)
      if (says(at, evidence)) return at;
  }
  return undefined;
}

/** All that is written in a document, gathered once for all that is looked for in one go. */
let read: { document: Document; text: string } | undefined;

function allOf(document: Document): string {
  if (read?.document !== document) {
    read = { document, text: plain(document.body?.textContent ?? '') };
    queueMicrotask(() => {
      read = undefined;
    });
  }
  return read.text;
}

function byPicture(document: Document, { src, text }: Described): Element | undefined {
  return src === '' || text !== ''
    ? undefined
    : [...document.getElementsByTagName('img')].find((image) => sourceOf(image) === src);
}

function query(document: Document, selector: string): Element | null {
  try {
    let root: Document | ShadowRoot = document;
    const steps = selector.split(' >>> ');
    for (const [index, part] of steps.entries()) {
      const found: Element | null = root.querySelector(part);
      if (index === steps.length - 1 || found === null) return found;
      const inner: Document | ShadowRoot | undefined = found.shadowRoot ?? frameBody(found)?.ownerDocument;
      if (!inner) return null;
      root = inner;
    }
  } catch {
    // A selector out of an imported file may be anything.
  }
  return null;
}

/** Whether an element begins with the words of the evidence. How they are spaced is the page's affair. */
function says(element: Element, evidence: Described): boolean {
  if (evidence.text === '')
    return evidence.src === '' || sourceOf(element) === '' || sourceOf(element) === evidence.src;
  return plain(beginningOf(element, MOST_READ)).startsWith(beginning(evidence));
}

/** The same, by what a customer sees of it: without scripts, with what shadow roots hold. */
const shows = (element: Element, evidence: Described): boolean =>
  evidence.text !== '' && plain(wordsOf(element, evidence.text.length + MOST_COMPARED)).startsWith(beginning(evidence));

/** Whether nothing but numbers is other than it was: what is in store, what is left of a day. */
function counts(element: Element, { text }: Described): boolean {
  const words = wordsAlone(text.slice(0, MOST_COMPARED));
  return words.length >= LEAST_WORDS && wordsAlone(wordsOf(element, MOST_READ)).startsWith(words);
}

const wordsAlone = (text: string): string => text.replace(/[^\p{L}]+/gu, '');

const sourceOf = (element: Element): string =>
  (element as HTMLImageElement).currentSrc || (element as HTMLImageElement).src || '';

const beginning = ({ text }: Described): string => plain(text.slice(0, MOST_COMPARED));

const plain = (text: string): string => text.replace(/\s+/g, '');
