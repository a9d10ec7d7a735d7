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

/** Whether a value that was read from a place tells more than the words that are quoted from it anyway. */
export function tellsMore(value: string, said: string): boolean {
  const plain = (text: string) => text.toLocaleLowerCase().replace(/[\s.-]/g, '');
  return value !== '' && !plain(said).includes(plain(value));
}

const OPENABLE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether an address is one that a click may open: never one that runs a script. */
export function isOpenable(address: string): boolean {
  return URL.canParse(address) && OPENABLE.has(new URL(address).protocol);
}

/** Whether an address is that of a page on the web. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
