/** Names of elements beyond their text, as assistive technology would say them. */
import type { Attributes } from './attributes';
import { beginningOf, squash } from './text';

const MOST = 200;
/** Elements that one `aria-labelledby` may name. */
const MOST_LABELS = 10;

/** aria-label, aria-labelledby, title, alt, data-tooltip: joined, each once, at most 200 characters. */
export function labelOf(element: Element, attributes: Attributes): string {
  if (!attributes.hasLabel) return '';
  const { ariaLabel, labelledBy, title, alt, tooltip } = attributes;
  const others =
    labelledBy === ''
      ? []
      : labelledBy
          .split(/\s+/, MOST_LABELS)
          .map((id) => element.ownerDocument.getElementById(id))
          .map((label) => (label ? beginningOf(label, MOST) : ''));
  return joined([ariaLabel, ...others, title, alt, tooltip]);
}

/** A form field's label: the label element, the accessible name and the placeholder. */
export function fieldLabel(field: Element, attributes: Attributes): string {
  const labels = (field as HTMLInputElement).labels;
  const own = labels ? Array.from(labels, (label) => squash(beginningOf(label, 4 * MOST))).join(' ') : '';
  return joined([own, labelOf(field, attributes), field.getAttribute('placeholder') ?? '']);
}

function joined(parts: readonly string[]): string {
  const said = parts.map((part) => squash(part.slice(0, 4 * MOST))).filter((part) => part !== '');
  return (said.length > 1 ? [...new Set(said)].join(' · ') : (said[0] ?? '')).slice(0, MOST);
}

/** id, name and class, the words by which developers call a control; at most 200 characters. */
export function nameOf({ id, name, class: classes }: Attributes): string {
  if (id === '' && name === '') return classes.slice(0, MOST);
  return [id, name, classes].filter(Boolean).join(' ').slice(0, MOST);
}
