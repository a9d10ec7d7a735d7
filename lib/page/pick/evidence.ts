/** What a picked element says, in the terms in which a scan speaks of what it finds. */
import { isOpenable } from '../../audit/evidence';
import type { Evidence, Where } from '../../audit/model';
import { Attributes } from '../attributes';
import { classHint } from '../class-hints';
import { frameOf } from '../frames';
import { fieldLabel, labelOf, nameOf } from '../labels';
import { selectorOf } from '../locate';
import { outwards } from '../overlay/outwards';
import { type Region, regionOf } from '../regions';
import { tagOf } from '../tags';
import { floatingFinder } from '../visibility';
import { wordsOf } from '../words';

const MAX_TEXT = 300;
const MAX_ADDRESS = 1_000;
/** Elements round the picked one that are asked where on the page they stand. */
const MAX_DEPTH = 200;

/**
 * The element as evidence. What the customer has written in a field is never part of it.
 * @param seenAt ISO 8601
 */
export function evidenceAt(element: Element, seenAt: string): Evidence {
  const attributes = new Attributes();
  attributes.read(element);
  const isField = element.matches('input,textarea,select');
  const label = isField ? fieldLabel(element, attributes) : labelOf(element, attributes);
  const text = isField ? buttonWords(element) : wordsOf(element, MAX_TEXT);
  const said = label || (text === '' ? labelInside(element, attributes) : '');
  attributes.read(element);
  return {
    text,
    href: addressOf(element),
    label: said,
    src: sourceOf(element),
    value: '',
    name: text === '' && said === '' ? nameOf(attributes) : '',
    selector: selectorOf(element),
    where: whereabouts(element),
    seenAt,
  };
}

function buttonWords(field: Element): string {
  const isButton = field.matches('input:is([type=submit],[type=button],[type=reset])');
  return isButton ? (field as HTMLInputElement).value.trim().slice(0, MAX_TEXT) : '';
}

/** A link round a picture is called as the picture is. */
function labelInside(element: Element, attributes: Attributes): string {
  for (const inner of element.querySelectorAll('[aria-label],[alt],[title]')) {
    attributes.read(inner);
    const label = labelOf(inner, attributes);
    if (label !== '') return label;
  }
  return element.querySelector('svg title')?.textContent?.trim().slice(0, 200) ?? '';
}

/** Of the link that it is, stands in, or alone holds; '' where a click must not open it. */
function addressOf(element: Element): string {
  const inside = element.querySelectorAll('a[href]');
  const link = element.closest('a[href],area[href]') ?? (inside.length === 1 ? inside[0] : null);
  const href = (link as HTMLAnchorElement | null)?.href;
  return typeof href === 'string' && href.length <= MAX_ADDRESS && isOpenable(href) ? href : '';
}

function sourceOf(element: Element): string {
  const { currentSrc, src } = element as HTMLImageElement;
  const source = element.matches('img,video,iframe') ? currentSrc || src : '';
  return /^https?:/.test(source) && source.length <= MAX_ADDRESS ? source : '';
}

function whereabouts(element: Element): Where {
  const path: Element[] = [];
  for (let at: Element | null = element; at && path.length < MAX_DEPTH; at = outwards(at) ?? frameOf(at)) path.push(at);
  const attributes = new Attributes();
  let region: Region = { where: 'main', closed: false, main: false, form: -1 };
  for (const one of path.reverse()) {
    if (one.localName === 'html' || one.localName === 'body') continue;
    attributes.read(one);
    const { part } = classHint(`${attributes.id} ${attributes.class}`.slice(0, 2_000));
    region = regionOf(tagOf(one.localName), attributes.role, region, part);
  }
  return region.where !== 'footer' && floatingFinder()(element) ? 'floating' : region.where;
}
