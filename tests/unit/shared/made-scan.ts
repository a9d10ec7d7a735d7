/** The page that the tests of the session stand on, and what reading it brings. */
import { vi } from 'vitest';
import type { Scan } from '../../../lib/audit/model';

/** The browser: `vi.mock('webextension-polyfill', async () => ({ default: (await import('./made-scan')).browser }))`. */
export const browser = {
  tabs: { query: vi.fn(), get: vi.fn(), sendMessage: vi.fn() },
  scripting: { executeScript: vi.fn() },
  runtime: { id: 'us', onMessage: { addListener: vi.fn(), removeListener: vi.fn() } },
  storage: { local: { get: vi.fn(async () => ({})), set: vi.fn() } },
};

/** The reading of the page: `vi.mock('../../../lib/scan', () => import('./made-scan'))`. */
export const scanPage = vi.fn();

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
