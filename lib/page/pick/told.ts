/** What is said of an element that is pointed at. */
import type { Evidence } from '../../audit/model';
import type { PickKind } from './view';

/** The words by which evidence is named, '' where it has none. */
export function quoteOf({ text, label, name, href, src }: Evidence): string {
  return text || label || href || src || name;
}

/** What kind of thing an element is to the person. */
export function kindOf(element: Element, { href }: Evidence): PickKind {
  if (element.matches('a,area,[role=link]')) return 'link';
  if (element.matches('button,summary,[role=button],[role=tab],input:is([type=submit],[type=button])')) return 'button';
  if (element.matches('h1,h2,h3,h4,h5,h6,[role=heading]')) return 'heading';
  if (element.matches('img,svg,video,canvas,picture,[role=img]')) return 'picture';
  if (element.matches('input,select,textarea,label')) return 'field';
  return href !== '' && element.childElementCount === 1 ? 'link' : 'text';
}
