/** The page that the tests of the session stand on, and what reading it brings. */
import type { Scan } from '../../../lib/audit/model';

export const tab = { id: 7, url: 'https://www.shop.example.no/kontakt#top', loading: false };

export function scan(patch: Partial<Scan> = {}): Scan {
  const evidence = {
    text: 'Ring oss',
    href: '',
    label: '',
    src: '',
    value: '',
    name: '',
    selector: 'a',
    where: 'footer',
    seenAt: '2026-01-01T10:00:00.000Z',
  } as const;
  return {
    url: tab.url,
    title: 'Kontakt',
    language: 'nb',
    isShop: true,
    pageType: 'contact',
    findings: [{ check: 'phone', url: tab.url, confidence: 1, evidence: [evidence] }],
    facts: [],
    scannedAt: '2026-01-01T10:00:00.000Z',
    scanMs: 1,
    elements: 1,
    truncated: false,
    ...patch,
  };
}
