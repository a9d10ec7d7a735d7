/** Names of elements beyond their text, as assistive technology would say them. */

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** aria-label, aria-labelledby, title, alt, data-tooltip: joined, each once, at most 200 characters. */
export function labelOf(element: Element): string {
  const parts = new Set<string>();
  const add = (text: string) => {
    const squashed = squash(text);
    if (squashed !== '') parts.add(squashed);
  };
  add(attribute(element, 'aria-label'));
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled)
    for (const id of labelled.split(/\s+/))
      add(element.ownerDocument.getElementById(id)?.textContent?.slice(0, 200) ?? '');
  add(attribute(element, 'title'));
  add(attribute(element, 'alt'));
  add(attribute(element, 'data-tooltip'));
  return [...parts].join(' · ').slice(0, 200);
}

/** A form field's label: the label element, the accessible name and the placeholder. */
export function fieldLabel(field: Element): string {
  const labels = (field as HTMLInputElement).labels;
  const own = labels ? [...labels].map((label) => squash(label.textContent ?? '')).join(' ') : '';
  const parts = [own, labelOf(field), squash(attribute(field, 'placeholder'))].filter((part) => part !== '');
  return [...new Set(parts)].join(' · ').slice(0, 200);
}

/** id, name and class, the words by which developers call a control. */
export function nameOf(element: Element): string {
  return [element.id, attribute(element, 'name'), attribute(element, 'class')].filter(Boolean).join(' ').slice(0, 200);
}
