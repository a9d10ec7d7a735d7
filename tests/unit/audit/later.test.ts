import { describe, expect, it } from 'vitest';
import { withLater } from '../../../lib/audit/later';
import type { Evidence, Finding, Scan } from '../../../lib/audit/model';

const evidence = (text: string): Evidence => ({
  text,
  href: '',
  label: '',
  src: '',
  value: '',
  name: '',
  selector: 'a',
  where: 'footer',
  seenAt: '2026-01-01T10:00:00.000Z',
});
const finding = (check: Finding['check'], confidence: number, ...texts: string[]): Finding => ({
  check,
  url: 'https://shop.test/',
  confidence,
  evidence: texts.map(evidence),
});
const scan = (patch: Partial<Scan>): Scan => ({
  url: 'https://shop.test/',
  title: '',
  language: 'en',
  isShop: true,
  pageType: 'home',
  findings: [],
  facts: [],
  scannedAt: '2026-01-01T10:00:00.000Z',
  scanMs: 1,
  elements: 1,
  truncated: false,
  ...patch,
});

describe('a later look', () => {
  it('adds findings and keeps those that it does not see', () => {
    const first = scan({ findings: [finding('returns', 0.9, 'Returns')] });
    const joined = withLater(first, scan({ findings: [finding('live-chat', 0.8, 'Chat')], isShop: false }));
    expect(joined.findings.map(({ check }) => check)).toEqual(['returns', 'live-chat']);
    expect(joined.isShop).toBe(true);
  });

  it('adds places to a finding, each once, the first ones first', () => {
    const first = scan({ findings: [finding('returns', 0.7, 'Returns', 'Free returns')] });
    const { findings } = withLater(
      first,
      scan({ findings: [finding('returns', 0.9, 'Free returns', 'Send it back')] }),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.evidence.map(({ text }) => text)).toEqual(['Returns', 'Free returns', 'Send it back']);
    expect(findings[0]?.confidence).toBe(0.9);
  });

  it('adds facts of other names only', () => {
    const url = 'https://shop.test/';
    const first = scan({ facts: [{ name: 'returnWindowDays', value: 30, quote: '30 days', url }] });
    const later = scan({
      facts: [
        { name: 'returnWindowDays', value: 14, quote: '14 days', url },
        { name: 'email', value: 'help@shop.test', quote: 'help@shop.test', url },
      ],
    });
    expect(withLater(first, later).facts.map(({ value }) => value)).toEqual([30, 'help@shop.test']);
  });
});
