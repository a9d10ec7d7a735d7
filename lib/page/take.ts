/** What an element stands for: which item of the page it makes. */
import type { KnownVendor } from '../vendors';
import type { Addresses } from './address';
import type { Attributes } from './attributes';
import type { Collector } from './collector';
import { fieldLabel, labelOf, nameOf } from './labels';
import type { PageItem } from './page-facts';
import type { Region } from './regions';
import type { Tag } from './tags';
import { beginningOf, squash } from './text';

/** An element as the reader stands before it. */
export interface Seen {
  element: Element;
  tag: Tag;
  attributes: Attributes;
  region: Region;
  /** All that is written inside where it holds no other element, else undefined. */
  words: string | undefined;
  /** The vendor that an id, name or class belongs to. */
  vendorOf(name: string): KnownVendor | undefined;
  addresses: Addresses;
}

/** The item that takes the text inside; else whether the walk goes inside. */
export type Taken = PageItem | boolean;

/** Longest address that is looked at. */
const MAX_ADDRESS = 1_000;
/** A longer one is no address but a file written out, or a page that means no good: it is not even resolved. */
const MAX_RESOLVED = 8_000;
const MAX_VALUE = 400;
const MAX_OPTIONS = 60;

/** Makes the item of an element, if it is one. */
export function take(seen: Seen, page: Collector): Taken {
  const { element, tag, attributes, region } = seen;
  if (tag.thing) return takeThing(seen, page);
  switch (attributes.role) {
    case '':
      break;
    case 'button':
    case 'tab':
    case 'link':
    case 'menuitem':
      return button(seen, page);
    case 'heading':
      return page.collect('heading', element, region, '', '', tag.name);
  }
  other(seen, page);
  return true;
}

function takeThing(seen: Seen, page: Collector): Taken {
  const { element, tag, attributes, region } = seen;
  switch (tag.name) {
    case 'a':
    case 'area':
      return link(seen, page);
    case 'button':
    case 'summary':
      return button(seen, page);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return page.collect('heading', element, region, '', '', tag.name);
    case 'input':
      return input(seen, page);
    case 'textarea':
      page.add('field', element, region, fieldLabel(element, attributes), nameOf(attributes), tag.name);
      return false;
    case 'select':
      return select(seen, page);
    case 'form': {
      const form = page.add('form', element, region, labelOf(element, attributes), nameOf(attributes), attributes.role);
      form.href = attributeOf(element, 'action').slice(0, MAX_ADDRESS);
      return true;
    }
    case 'img':
      return image(seen, page);
    case 'svg':
      return svg(seen, page);
    case 'iframe':
    case 'frame': {
      const frame = page.add('frame', element, region, labelOf(element, attributes), nameOf(attributes));
      frame.src = addressOf(seen, 'src', page) || attributeOf(element, 'data-src').slice(0, MAX_ADDRESS);
      return true;
    }
    case 'video': {
      const video = page.add('video', element, region, labelOf(element, attributes), nameOf(attributes));
      video.src = ((element as HTMLVideoElement).currentSrc || attributeOf(element, 'src')).slice(0, MAX_ADDRESS);
      return false;
    }
    case 'del':
    case 's':
    case 'strike':
      return page.collect('struck', element, region);
    case 'table':
      page.add('table', element, region, '', nameOf(attributes)).value = firstRow(element as HTMLTableElement);
  }
  return true;
}

const attributeOf = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** The resolved address of a link or source, '' where there is none. */
function addressOf({ element, addresses }: Seen, attribute: 'href' | 'src', page: Collector): string {
  const written = element.getAttribute(attribute);
  if (written === null) return '';
  if (written.length > MAX_RESOLVED) {
    page.cut ||= !written.startsWith('data:');
    return written.slice(0, MAX_ADDRESS);
  }
  const plain = addresses.resolve(written);
  if (plain !== undefined) return plain;
  // An SVG's link has an object for an address.
  const address = (element as HTMLAnchorElement & HTMLImageElement)[attribute];
  return typeof address === 'string' ? address.slice(0, MAX_RESOLVED) : '';
}

function link(seen: Seen, page: Collector): PageItem {
  const { element, attributes, region } = seen;
  const address = addressOf(seen, 'href', page);
  const href = /^javascript:/i.test(address) ? '' : address;
  const kind = href === '' ? 'button' : 'link';
  const item = page.collect(kind, element, region, labelOf(element, attributes), nameOf(attributes));
  item.href = href;
  return item;
}

function button({ element, tag, attributes, region }: Seen, page: Collector): PageItem {
  return page.collect('button', element, region, labelOf(element, attributes), nameOf(attributes), tag.name);
}

function input({ element, attributes, region }: Seen, page: Collector): boolean {
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  if (/^(?:submit|button|image|reset)$/.test(type)) {
    const item = page.add('button', element, region, labelOf(element, attributes), nameOf(attributes), 'input');
    item.text = attributeOf(element, 'value').slice(0, MAX_VALUE);
  } else if (type !== 'hidden') {
    page.add('field', element, region, fieldLabel(element, attributes), nameOf(attributes), type);
  }
  return false;
}

function select({ element, attributes, region }: Seen, page: Collector): boolean {
  const { options } = element as HTMLSelectElement;
  const offered: string[] = [];
  for (let at = 0; at < options.length && at < MAX_OPTIONS; at++) offered.push((options[at] as HTMLOptionElement).text);
  const field = page.add('field', element, region, fieldLabel(element, attributes), nameOf(attributes), 'select');
  field.value = offered
    .map((option) => option.trim())
    .join(' | ')
    .slice(0, 1000);
  return false;
}

function image(seen: Seen, page: Collector): boolean {
  const { element, attributes, region } = seen;
  const written = attributeOf(element, 'src');
  const loadsLate = written === '' || written.startsWith('data:');
  const late = () =>
    attributeOf(element, 'data-src') || attributeOf(element, 'data-srcset') || attributeOf(element, 'srcset');
  const label = labelOf(element, attributes);
  const picture = page.add('picture', element, region, label, nameOf(attributes));
  picture.src = (loadsLate ? late() : addressOf(seen, 'src', page)).slice(0, MAX_ADDRESS);
  page.nameOpen(label, '');
  return false;
}

function svg(seen: Seen, page: Collector): boolean {
  const { element, attributes } = seen;
  const use = element.querySelector('use');
  const symbol = (use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '').replace(/^.*#/, '').slice(0, 200);
  const title = element.querySelector('title');
  const label = labelOf(element, attributes) || (title ? squash(beginningOf(title, 800)).slice(0, 200) : '');
  icon(seen, page, `${nameOf(attributes)} ${symbol}`.trim(), label);
  return false;
}

function icon({ element, region }: Seen, page: Collector, name: string, label: string): void {
  page.nameOpen(label, name);
  if (name !== '' || label !== '') page.add('icon', element, region, label, name);
}

function other(seen: Seen, page: Collector): void {
  const { element, tag, attributes, region, words } = seen;
  const name = nameOf(attributes);
  if (
    tag.custom ||
    (name !== '' && seen.vendorOf(name)) ||
    (attributes.id !== '' && (tag.name === 'div' || tag.name === 'section' || tag.name === 'aside'))
  ) {
    page.add('element', element, region, labelOf(element, attributes), name, tag.name);
  } else if (name !== '' && words !== undefined && words.trim() === '') {
    // An empty element with a class: an icon out of a font or a style sheet.
    icon(seen, page, name, labelOf(element, attributes));
  }
}

function firstRow(table: HTMLTableElement): string {
  const row = table.rows?.[0];
  return row ? squash(beginningOf(row, 6000)).slice(0, 300) : '';
}
