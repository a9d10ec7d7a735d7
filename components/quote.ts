import type { Evidence } from '../lib/audit/model';

/** The words that stand for a piece of evidence: what the page shows, else what it says in another way. Untrusted. */
export function saidIn(evidence: Evidence): string {
  return evidence.text || evidence.label || evidence.value || evidence.name || pathOf(evidence.href || evidence.src);
}

/** What is left of an address when the host is known anyway; the address itself where it cannot be read. */
export function pathOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search, protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return address;
  return pathname === '/' && !search ? host : decoded(pathname + search);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
