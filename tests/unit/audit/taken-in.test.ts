import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Scan } from '../../../lib/audit/model';
import { pageOf, withScan } from '../../../lib/audit/taken-in';
import { createAudit, getAudit } from '../../../lib/store/audits';
import { saveVerdict } from '../../../lib/store/judgements';
import { recordMeasured } from '../../../lib/store/measured';
import { recordScan } from '../../../lib/store/scans';

const scan = (url: string, checks: string[], phone: string): Scan =>
  ({
    url,
    title: url,
    language: 'nb',
    isShop: true,
    pageType: 'home',
    findings: checks.map((check) => ({ check, url, confidence: 0.9, evidence: [] })),
    facts: [{ name: 'phone', value: phone, quote: phone, url }],
    scannedAt: '2026-01-01T00:00:00.000Z',
    scanMs: 1,
    elements: 10,
    truncated: false,
  }) as unknown as Scan;

it('shows what the store will give once it is kept', async () => {
  const { id } = await createAudit('shop.no');
  await recordScan(id, scan('https://shop.no/', ['faq', 'terms'], '+4722222222'));
  await recordScan(id, scan('https://shop.no/b', ['faq'], '+4733333333'));
  await recordMeasured(id, { check: 'mobile', url: 'https://shop.no/', confidence: 1, evidence: [] });
  await saveVerdict(id, 'faq', 'no');
  for (const next of [
    scan('https://shop.no/#top', ['returns'], '+4744444444'),
    scan('https://shop.no/c', ['faq', 'gift'], '+4755555555'),
  ]) {
    const before = await getAudit(id);
    if (!before) throw new Error('gone');
    const shown = withScan(before, next);
    await recordScan(id, next);
    const kept = await getAudit(id);
    const sorted = (list: readonly object[] = []) => list.map((one) => JSON.stringify(one)).sort();
    expect(sorted(shown.findings)).toEqual(sorted(kept?.findings));
    expect(sorted(shown.facts)).toEqual(sorted(kept?.facts));
    expect(shown.pages).toEqual(kept?.pages);
    expect(shown.judgements).toEqual(kept?.judgements);
  }
});

it('takes an address without what follows the hash', () => {
  expect(pageOf('https://a.no/b?c#d#e')).toBe('https://a.no/b?c');
});
