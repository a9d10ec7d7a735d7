/** What the store's tests share: an empty browser, windows of the extension in it, and the things that are stored. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { CheckId } from '../../../lib/audit/checklist';
import type { Evidence, Finding, Scan } from '../../../lib/audit/model';

/** A browser without any database. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** One window of the extension: modules of its own, so a connection and a channel of its own. */
export async function openWindow() {
  vi.resetModules();
  const [
    audits,
    changes,
    checklists,
    copies,
    database,
    imports,
    previews,
    items,
    judgements,
    measured,
    overview,
    pictures,
    rejections,
    scans,
  ] = await Promise.all([
    import('../../../lib/store/audits'),
    import('../../../lib/store/changes'),
    import('../../../lib/store/checklists'),
    import('../../../lib/store/copies'),
    import('../../../lib/store/database'),
    import('../../../lib/store/import'),
    import('../../../lib/store/import-preview'),
    import('../../../lib/store/items'),
    import('../../../lib/store/judgements'),
    import('../../../lib/store/measured'),
    import('../../../lib/store/overview'),
    import('../../../lib/store/pictures'),
    import('../../../lib/store/rejections'),
    import('../../../lib/store/scans'),
  ]);
  return {
    ...{ ...audits, ...changes, ...checklists, ...copies, ...database, ...imports, ...previews, ...items },
    ...{ ...judgements, ...measured, ...overview, ...pictures, ...rejections, ...scans },
  };
}
export type Window = Awaited<ReturnType<typeof openWindow>>;

export const HOME = 'https://www.shop.no/';
export const CONTACT = 'https://www.shop.no/kontakt';

export function evidence(text: string, more: Partial<Evidence> = {}): Evidence {
  return {
    text,
    href: '',
    label: '',
    src: '',
    value: '',
    name: '',
    selector: 'footer > a',
    where: 'footer',
    seenAt: '2026-11-01T10:00:00.000Z',
    ...more,
  };
}

export function finding(check: CheckId, url: string, ...texts: string[]): Finding {
  return { check, url, confidence: 0.8, evidence: texts.map((text) => evidence(text)) };
}

export function scan(url: string, findings: Finding[] = [], facts: Scan['facts'] = []): Scan {
  return {
    url,
    title: 'Shop',
    language: 'nb',
    isShop: true,
    pageType: 'other',
    findings,
    facts,
    scannedAt: '2026-11-01T10:00:00.000Z',
    scanMs: 12,
    elements: 900,
    truncated: false,
  };
}

/** The smallest picture. */
export function png(): Blob {
  const base64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], { type: 'image/png' });
}

export const PICTURE = {
  ...({ check: 'phone', key: '', url: CONTACT, takenAt: '2026-11-01T10:00:00.000Z' } as const),
  ...{ width: 1, height: 1, alt: '' },
};
