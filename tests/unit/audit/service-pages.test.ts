import { describe, expect, it } from 'vitest';
import type { CheckId } from '../../../lib/audit/checklist';
import type { Evidence, Finding, ScannedPage } from '../../../lib/audit/model';
import { servicePages } from '../../../lib/audit/service-pages';

const HERE = 'https://www.bua.example/';
const NOW = Date.parse('2026-03-01T12:00:00Z');
const evidence = (href: string): Evidence => ({
  text: 'x',
  href,
  label: '',
  src: '',
  value: '',
  name: '',
  selector: 'a',
  where: 'footer',
  seenAt: '',
});
const finding = (check: CheckId, ...hrefs: string[]): Finding => ({
  check,
  url: HERE,
  confidence: 0.9,
  evidence: hrefs.map(evidence),
});
const page = (url: string, scannedAt: string) => ({ url, scannedAt }) as ScannedPage;
const of = (findings: Finding[], pages: ScannedPage[] = [], again = false) =>
  servicePages({ findings, pages }, HERE, NOW, again);

describe('the pages worth reading', () => {
  it('are those that findings lead to, the most telling first and each once', () => {
    const found = of([
      finding('privacy', '/x', `${HERE}personvern`),
      finding('returns', `${HERE}retur#frist`, `${HERE}retur/`, `${HERE}bytte`),
      finding('delivery', `${HERE}retur`),
    ]);
    expect(found).toEqual([`${HERE}retur`, `${HERE}personvern`, `${HERE}bytte`]);
  });

  it('are at most twelve', () => {
    const checks = ['returns', 'delivery', 'contact-page', 'terms', 'faq', 'size-guide', 'about-us'] as const;
    const found = of(checks.map((check) => finding(check, `${HERE}${check}/a`, `${HERE}${check}/b`)));
    expect(found).toHaveLength(12);
    expect(found.slice(0, 7).every((url) => url.endsWith('/a'))).toBe(true);
  });

  it.each([
    'https://other.example/retur',
    'mailto:post@bua.example',
    'javascript:alert(1)',
    'https://user@www.bua.example/retur',
    `${HERE}cart`,
    `${HERE}handlekurv/retur`,
    `${HERE}logg-ut`,
    `${HERE}account/login?next=retur`,
    `${HERE}search?q=retur`,
    `${HERE}retur.pdf`,
    HERE,
    'not an address',
  ])('are never %s', (href) => {
    expect(of([finding('returns', href)])).toEqual([]);
  });

  it('are not read again within the hour, unless asked for', () => {
    const findings = [finding('returns', `${HERE}retur`)];
    const fresh = [page(`${HERE}retur/`, '2026-03-01T11:30:00Z')];
    expect(of(findings, fresh)).toEqual([]);
    expect(of(findings, fresh, true)).toEqual([`${HERE}retur`]);
    expect(of(findings, [page(`${HERE}retur`, '2026-03-01T10:30:00Z')])).toEqual([`${HERE}retur`]);
  });
});
