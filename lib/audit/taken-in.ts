/** What a reading of a page changes in an audit. */
import type { CheckId } from './checklist';
import type { Audit, Scan } from './model';

/** Checks whose findings are measured when the person asks for it: a scan that says nothing of them takes none away. */
export const MEASURED: ReadonlySet<CheckId> = new Set(['mobile']);

/** An address without the part after `#`, which says where on the page one stood: the address a page is kept under. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/s, '');
}

/**
 * The audit as it will be when a scan is kept: what an earlier scan of the same page said is replaced, what the person
 * said stays. To be shown until the kept one is there, which has its lists in order.
 */
export function withScan(audit: Audit, scan: Scan): Audit {
  const { findings, facts, ...read } = scan;
  const url = pageOf(scan.url);
  const page = { ...read, url };
  const isKnown = audit.pages.some((one) => one.url === url);
  return {
    ...audit,
    pages: isKnown ? audit.pages.map((one) => (one.url === url ? page : one)) : [...audit.pages, page],
    findings: [
      ...audit.findings.filter((finding) => finding.url !== url || MEASURED.has(finding.check)),
      ...findings.map((finding) => ({ ...finding, url })),
    ],
    facts: [...audit.facts.filter((fact) => fact.url !== url), ...facts.map((fact) => ({ ...fact, url }))],
  };
}
