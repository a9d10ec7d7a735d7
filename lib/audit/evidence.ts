import type { CheckId } from './checklist';
import type { Evidence } from './model';

/**
 * A name for a piece of evidence that stays the same on the next visit and on the next page of the shop, so that a
 * rejected footer link stays rejected everywhere. The selector is left out on purpose: it changes with the page.
 */
export function evidenceKey(
  check: CheckId,
  evidence: Pick<Evidence, 'text' | 'href' | 'label' | 'src' | 'name'>,
): string {
  const said = evidence.text || evidence.label || evidence.name;
  return [
    check,
    said.toLowerCase().slice(0, 120),
    evidence.href.replace(/[?#].*$/, ''),
    evidence.src.replace(/[?#].*$/, ''),
  ].join('\n');
}
