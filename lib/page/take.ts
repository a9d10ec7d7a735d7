/** What an element stands for: which item of the page it makes. */
import { vendorOfElement } from '../vendors';
import type { Collector } from './collector';
import { fieldLabel, labelOf, nameOf } from './labels';
import type { PageItem } from './page-facts';
import type { Region } from './regions';

export interface Taken {
  /** Whether the walk goes inside. */
  inside: boolean;
  /** The item that takes the text inside. */
  item?: PageItem;
}

const INSIDE: Taken = { inside: true };
const DONE: Taken = { inside: false };
const ROLES = /^(?:button|tab|link|menuitem)$/;

/** Makes the item of an element, if it is one; sets the region's form where a form begins. */
export function take(element: Element, region: Region, page: Collector): Taken {
  const tag = element.localName;
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  const role = attribute('role');
  switch (tag) {
    case 'a':
    case 'area':
      return { inside: true, item: link(element as HTMLAnchorElement, region, page) };
    case 'button':
    case 'summary':
      return { inside: true, item: button(element, region, page) };
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { inside: true, item: page.collect('heading', element, region, { type: tag }) };
    case 'input':
      return input(element as HTMLInputElement, region, page);
    case 'textarea':
      page.add('field', element, region, { label: fieldLabel(element), name: nameOf(element), type: tag });
      return DONE;
    case 'select':
      return select(element as HTMLSelectElement, region, page);
    case 'form':
      region.form = page.items.length;
      page.add('form', element, region, {
        href: attribute('action').slice(0, 1000),
        label: labelOf(element),
        name: nameOf(element),
        type: role,
      });
      return INSIDE;
    case 'img':
      return image(element as HTMLImageElement, region, page);
    case 'svg':
      return svg(element, region, page);
    case 'iframe':
    case 'frame':
      page.add('frame', element, region, {
        src: (element as HTMLIFrameElement).src || attribute('data-src'),
        label: labelOf(element),
        name: nameOf(element),
      });
      return DONE;
    case 'video':
      page.add('video', element, region, {
        src: (element as HTMLVideoElement).currentSrc || attribute('src'),
        label: labelOf(element),
        name: nameOf(element),
      });
      return DONE;
    case 'del':
    case 's':
    case 'strike':
      return { inside: true, item: page.collect('struck', element, region, {}) };
    case 'table':
      page.add('table', element, region, { name: nameOf(element), value: firstRow(element as HTMLTableElement) });
      return INSIDE;
  }
  if (ROLES.test(role)) return { inside: true, item: button(element, region, page) };
  if (role === 'heading') return { inside: true, item: page.collect('heading', element, region, { type: tag }) };
  other(element, region, page);
  return INSIDE;
}

function link(element: HTMLAnchorElement, region: Region, page: Collector): PageItem {
  // An SVG's link has an object for an address.
  const href = typeof element.href === 'string' && !/^javascript:/i.test(element.href) ? element.href : '';
  return page.collect(href === '' ? 'button' : 'link', element, region, {
    href,
    label: labelOf(element),
    name: nameOf(element),
  });
}

function button(element: Element, region: Region, page: Collector): PageItem {
  return page.collect('button', element, region, {
    label: labelOf(element),
    name: nameOf(element),
    type: element.localName,
  });
}

function input(element: HTMLInputElement, region: Region, page: Collector): Taken {
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  if (/^(?:submit|button|image|reset)$/.test(type)) {
    page.add('button', element, region, {
      text: element.getAttribute('value') ?? '',
      label: labelOf(element),
      name: nameOf(element),
      type: 'input',
    });
  } else if (type !== 'hidden') {
    page.add('field', element, region, { label: fieldLabel(element), name: nameOf(element), type });
  }
  return DONE;
}

function select(element: HTMLSelectElement, region: Region, page: Collector): Taken {
  const options = [...element.options].slice(0, 60).map((option) => option.text.trim());
  page.add('field', element, region, {
    label: fieldLabel(element),
    name: nameOf(element),
    type: 'select',
    value: options.join(' | ').slice(0, 1000),
  });
  return DONE;
}

function image(element: HTMLImageElement, region: Region, page: Collector): Taken {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  const loadsLate = attribute('src') === '' || attribute('src').startsWith('data:');
  const src = loadsLate ? attribute('data-src') || attribute('data-srcset') || attribute('srcset') : element.src;
  const label = labelOf(element);
  page.add('picture', element, region, { src: src.slice(0, 1000), label, name: nameOf(element) });
  page.nameOpen(label, '');
  return DONE;
}

function svg(element: Element, region: Region, page: Collector): Taken {
  const use = element.querySelector('use');
  const symbol = (use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '').replace(/^.*#/, '');
  const title = element.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 200) ?? '';
  icon(element, region, page, `${nameOf(element)} ${symbol}`.trim(), labelOf(element) || title);
  return DONE;
}

function icon(element: Element, region: Region, page: Collector, name: string, label: string): void {
  page.nameOpen(label, name);
  if (name !== '' || label !== '') page.add('icon', element, region, { name, label });
}

function other(element: Element, region: Region, page: Collector): void {
  const tag = element.localName;
  const name = nameOf(element);
  if (
    tag.includes('-') ||
    (name !== '' && vendorOfElement(tag, name)) ||
    (element.id !== '' && /^(?:div|section|aside)$/.test(tag))
  ) {
    page.add('element', element, region, { type: tag, label: labelOf(element), name });
  } else if (name !== '' && element.firstElementChild === null && (element.textContent ?? '').trim() === '') {
    // An empty element with a class: an icon out of a font or a style sheet.
    icon(element, region, page, name, labelOf(element));
  }
}

const firstRow = (table: HTMLTableElement): string =>
  (table.rows?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
