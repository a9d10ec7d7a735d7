// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CheckId } from '../../../lib/audit/checklist';
import { compareAudits } from '../../../lib/audit/compare';
import { arrange, type Wish } from '../../../lib/audit/compare-arrange';
import type { Audit, Fact } from '../../../lib/audit/model';
import { comparisonClip } from '../../../lib/documents/compare-clip';
import { messagesOf } from '../../../lib/messages';
import { audit, HOME, judged } from '../audit/audits';
import '../all-languages';

vi.setConfig({ testTimeout: 30_000 });

const m = messagesOf('nb');
const ALL: Wish = { pin: null, only: 'all', sort: 'area' };
const clip = (audits: Audit[], wish: Partial<Wish> = {}) =>
  comparisonClip(arrange(compareAudits(audits), { ...ALL, ...wish }), m, 'nb');
const lines = (text: string) => text.split('\n').map((line) => line.split('\t'));
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const phone = (value: string): Fact => ({ name: 'phone', value, quote: '', url: HOME });

const ONE = audit({
  id: 'a',
  texts: { author: 'Kari' },
  judgements: { phone: judged('yes', { rating: 4, note: 'Lett å finne.\nStår\tøverst.' }), email: judged('no') },
  facts: [phone('+4722334455'), { name: 'returnWindowDays', value: 30, quote: '', url: HOME }],
});
const OTHER = audit({
  ...{ id: 'b', shop: '=cmd|calc' },
  judgements: { phone: judged('no'), email: judged('no') },
  facts: [
    { name: 'returnWindowDays', value: 14, quote: '', url: HOME },
    { name: 'email', value: '@SUM(1)', quote: '', url: HOME },
  ],
});

describe('comparisonClip', () => {
  it('has a line per row that is shown, and in each a cell per shop', () => {
    const { text } = clip([ONE, OTHER], { only: 'differs' });
    const [head, scores, area, first, facts, ...rows] = lines(text);
    expect(head).toEqual(['Punkt', 'shop.no · 1. november 2026 · Av Kari', "'=cmd|calc · 1. november 2026"]);
    expect(scores).toEqual(['Alle områdene', '50 % (2 av 56 vurdert)', '0 % (2 av 56 vurdert)']);
    expect(area).toEqual(['Kontakt']);
    expect(first).toEqual([m.checklist.checks.phone.name, 'Bekreftet · 4/5 · Lett å finne. · Står øverst.', 'Nei']);
    expect(facts).toEqual(['Fakta']);
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      ['30 dager (Best)', '14 dager'],
      ["'+4722334455", 'ikke lest'],
      ['ikke lest', "'@SUM(1)"],
    ]);
  });

  it('is a real table for documents, with nothing in it that the page could run', () => {
    const { html } = clip([
      audit({ judgements: { phone: judged('yes', { note: '<img src=x onerror=alert(1)> & "slik"\nny linje' }) } }),
      OTHER,
    ]);
    const page = parsed(html);
    expect(page.querySelectorAll('table')).toHaveLength(1);
    expect(page.querySelector('img, script')).toBeNull();
    expect(page.querySelectorAll('thead th')).toHaveLength(3);
    const cell = [...page.querySelectorAll('td')].find((one) => one.textContent?.includes('onerror'));
    expect(cell?.textContent).toBe('Bekreftet<img src=x onerror=alert(1)> & "slik"ny linje');
    expect(cell?.querySelectorAll('br')).toHaveLength(2);
    for (const one of page.querySelectorAll('th, td')) expect(one.textContent).not.toMatch(/^\s*[=+\-@]/);
  });

  it('whatever was written, no cell is a formula and no line has a cell too many', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', '+1', '-1', '@x', '\t=1', '\n=1', ' =1', '\u00a0=1', 'a\tb\r\nc', '\u2028=1', '\u0085-1'),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, (shop, value, note) => {
        const judgements = { phone: judged('yes', { note }) } satisfies Partial<Record<CheckId, unknown>>;
        const { text, html } = clip(
          [audit({ id: 'a', shop, judgements, facts: [{ ...phone(value), name: 'address' } as Fact] }), OTHER],
          { only: 'differs' },
        );
        for (const cells of lines(text)) {
          expect([1, 3]).toContain(cells.length);
          for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
        }
        const rows = [...parsed(html).querySelectorAll('tr')];
        for (const row of rows) expect([1, 3]).toContain(row.children.length);
        for (const row of rows) for (const cell of row.children) expect(cell.textContent).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 60 },
    );
  });

  it('shows what the view shows, in its order', () => {
    const { text } = clip([ONE, OTHER], { pin: 'b', only: 'lacks', sort: 'difference' });
    const rows = lines(text);
    expect(rows[0]?.[1]).toContain('cmd');
    expect(rows.map(([head]) => head)).toEqual([
      ...['Punkt', 'Alle områdene', m.compare.biggest, m.checklist.checks.phone.name, 'Fakta'],
      m.checklist.facts.phone,
    ]);
  });
});
