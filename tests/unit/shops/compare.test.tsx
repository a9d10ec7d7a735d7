// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { MessagesProvider } from '../../../components/messages-context';
import { ComparePage } from '../../../components/shops/compare-page';
import type { CompareChoice } from '../../../components/shops/route';
import { compareAudits } from '../../../lib/audit/compare';
import type { Audit } from '../../../lib/audit/model';
import { all, click, draw, m, root } from './drawn';
import { audit, judged } from './fixtures';

const NOTE = 'A long note. '.repeat(40).trim();
const TWO = [
  audit('a', 'a.no', { judgements: { phone: judged('yes', NOTE, 4), email: judged('yes') } }),
  audit('b', 'b.no', { judgements: { phone: judged('no'), email: judged('yes') } }),
];

function show(audits: Audit[], more: { missing?: number; others?: Audit[]; view?: CompareChoice } = {}) {
  const onView = vi.fn();
  const onAdd = vi.fn();
  const onRemove = vi.fn();
  draw(
    <MessagesProvider language="en">
      <ComparePage
        comparison={compareAudits(audits)}
        addable={more.others ?? []}
        missing={more.missing ?? 0}
        view={more.view ?? {}}
        onView={onView}
        onAdd={onAdd}
        onRemove={onRemove}
      />
    </MessagesProvider>,
  );
  return { onView, onAdd, onRemove };
}
const rowNames = () => all('.compare-table .row-head').map((head) => head.firstChild?.textContent);

test('every check is a row, every shop a column with its own head', () => {
  show(TWO);
  expect(rowNames()).toHaveLength(56);
  expect(all('.compare-table thead th[scope="col"]')).toHaveLength(3);
  for (const row of all('.compare-table tbody tr:has(th[scope="row"])'))
    expect(row.querySelectorAll('td')).toHaveLength(2);
});

test('a state stands in words, and a rating is told in words too', () => {
  show(TWO);
  const cells = all('.cell').map((cell) => cell.textContent);
  expect(cells.some((text) => text?.includes(m.checklist.states.absent))).toBe(true);
  expect(root.textContent).toContain(m.shops.compare.rating(4));
});

test('only what differs: the row that differs is left, areas without one say so', () => {
  show(TWO, { view: { only: 'differs' } });
  expect(rowNames()).toEqual([m.checklist.checks.phone.name]);
  expect(root.textContent).toContain(m.shops.compare.areaAlike);
  expect(root.textContent).toContain(m.compare.rows(1, 56));
});

test('shops that are alike: it is said, and the columns can still be changed', () => {
  const { onView, onRemove } = show([audit('a', 'a.no'), audit('b', 'b.no')], { view: { only: 'differs', pin: 'a' } });
  expect(root.textContent).toContain(m.compare.noRows);
  click(all('button').find((button) => button.textContent === m.compare.showAll));
  expect(onView).toHaveBeenCalledExactlyOnceWith({ pin: 'a', only: undefined });
  click(root.querySelector(`[aria-label="${m.shops.compare.removeShop('b.no')}"]`));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('b');
});

test('an area can be closed and opened again', () => {
  show(TWO);
  const contact = all('button.part-name')[0];
  const before = rowNames().length;
  click(contact);
  expect(contact?.getAttribute('aria-expanded')).toBe('false');
  expect(rowNames().length).toBe(before - 12);
  click(contact);
  expect(rowNames().length).toBe(before);
});

test('a long note is cut and can be read in place', () => {
  show(TWO);
  expect(root.textContent).not.toContain(NOTE);
  click(all('.cell-note button')[0]);
  expect(root.textContent).toContain(NOTE);
});

test('one shop alone: what to do is said, and another can be added', () => {
  const { onAdd } = show([audit('a', 'a.no')], { others: [audit('b', 'b.no'), audit('c', 'c.no')], missing: 1 });
  expect(root.querySelector('table')).toBeNull();
  expect(root.textContent).toContain(m.shops.compare.oneLead);
  expect(root.textContent).toContain(m.shops.compare.missing(1));
  act(() => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('b');
});

test('an address that does not lead to the web becomes no link', () => {
  const evidence = { text: 'Ring', href: '', label: '', src: '', value: '', name: '', selector: 'a' };
  const finding = (url: string) => ({
    ...{ check: 'phone' as const, url, confidence: 1 },
    evidence: [{ ...evidence, where: 'footer' as const, seenAt: '2026-10-03T09:00:00.000Z' }],
  });
  show([
    audit('a', 'a.no', { findings: [finding('javascript:alert(1)')] }),
    audit('b', 'b.no', { findings: [finding('https://b.no/kontakt')] }),
  ]);
  const links = all('.cell a').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['https://b.no/kontakt']);
  expect(root.querySelector('.cell a')?.getAttribute('rel')).toContain('noopener');
});

const THREE = [
  audit('a', 'a.no', {
    judgements: { phone: judged('no'), email: judged('yes'), faq: judged('yes') },
    facts: [{ name: 'returnWindowDays', value: 14, quote: '', url: 'https://a.no/' }],
  }),
  audit('b', 'b.no', {
    judgements: { phone: judged('yes'), email: judged('yes') },
    facts: [{ name: 'returnWindowDays', value: 30, quote: '', url: 'https://b.no/' }],
  }),
  audit('c', 'c.no', { judgements: { phone: judged('yes'), email: judged('no') } }),
];

test('my shop comes first and is marked in every row; the button says so and lets go again', () => {
  const { onView } = show(THREE, { view: { pin: 'b', sort: 'difference' } });
  expect(all('.column-head a').map((link) => link.textContent)).toEqual(['b.no', 'a.no', 'c.no']);
  for (const row of all('.compare-table tbody tr:has(th[scope="row"])'))
    expect([...row.querySelectorAll('td')].map((one) => one.classList.contains('pinned'))).toEqual([
      true,
      false,
      false,
    ]);
  const [mine, other] = all('.column-buttons [aria-pressed]');
  expect([mine, other].map((one) => one?.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
  click(mine);
  expect(onView).toHaveBeenLastCalledWith({ pin: undefined, sort: 'difference' });
  click(other);
  expect(onView).toHaveBeenLastCalledWith({ pin: 'a', sort: 'difference' });
});

test('only what my shop lacks, and what that means', () => {
  show(THREE, { view: { pin: 'a', only: 'lacks' } });
  expect(rowNames()).toEqual([m.checklist.checks.phone.name]);
  expect(root.textContent).toContain(m.compare.lacksOf('a.no'));
  expect(root.textContent).toContain(m.compare.lacksHint);
  expect(root.textContent).toContain(m.compare.noneHere);
});

test('the biggest difference first, with the area beside the name', () => {
  show(THREE, { view: { sort: 'difference', pin: 'c' } });
  expect(rowNames().slice(0, 2)).toEqual([m.checklist.checks.email.name, m.checklist.checks.phone.name].toSorted());
  expect(all('.compare-table tbody th[scope="row"]')[0]?.textContent).toContain(m.checklist.areas.contact);
});

test('the best of a fact is told in a word', () => {
  show(THREE);
  const best = all('.best');
  expect(best.map((one) => one.textContent)).toEqual([m.compare.best]);
  expect(best[0]?.closest('td')?.textContent).toContain('30 days');
});

test('a choice tells the whole of what is chosen', () => {
  const { onView } = show(THREE, { view: { pin: 'a' } });
  const option = (value: string) => root.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`);
  click(option('lacks'));
  expect(onView).toHaveBeenLastCalledWith({ pin: 'a', only: 'lacks' });
  click(option('difference'));
  expect(onView).toHaveBeenLastCalledWith({ pin: 'a', sort: 'difference' });
});

const THEN = audit('then', 'a.no', {
  createdAt: '2026-03-01T09:00:00.000Z',
  judgements: { phone: judged('no'), email: judged('yes') },
});
const NOW = audit('now', 'a.no', { judgements: { phone: judged('yes'), faq: judged('yes') } });

test('the same shop then and now: what changed stands in the later column, in words', () => {
  show([NOW, THEN]);
  const told = all('.compare-table .change');
  expect(told.map((one) => one.closest('td')?.cellIndex)).toEqual([1, 1, 1]);
  expect(told.map((one) => one.textContent)).toEqual([
    expect.stringContaining(m.compare.changes.better),
    expect.stringContaining(m.compare.changes.notSeenNow),
    expect.stringContaining(m.compare.changes.new),
  ]);
  expect(told[0]?.textContent).toContain('1 March 2026');
  const summary = root.querySelector('.then-now')?.textContent;
  for (const kind of ['better', 'new', 'notSeenNow'] as const) expect(summary).toContain(m.compare.counts[kind](1));
  expect(summary).toContain(m.compare.notSeenHint);
  expect(all('.column-author').map((one) => one.textContent)).toEqual([m.compare.noAuthor, m.compare.noAuthor]);
});

test('the same shop by several people: how far they agree, and a way to all of them', () => {
  const by = (id: string, author: string, verdict: 'yes' | 'no') =>
    audit(id, 'a.no', { texts: { author }, judgements: { phone: judged(verdict), email: judged('yes') } });
  const audits = [by('k', 'Kari', 'yes'), by('o', 'Ola', 'no')];
  show(audits);
  expect(all('.row-agreement').map((one) => one.textContent)).toEqual([
    expect.stringContaining(m.agreement.levels.split),
    expect.stringContaining(m.agreement.levels.all),
  ]);
  expect(all('.row-agreement')[0]?.textContent).toContain('1 Yes, 1 No');
  expect(all('.column-author').map((one) => one.textContent)).toEqual(['By Kari', 'By Ola']);
  expect(root.querySelector('.agree-ways a')?.getAttribute('href')).toBe('#agree=a.no');
  expect(all('.change')).toHaveLength(0);
  show(audits, { view: { same: 'time' } });
  expect(all('.row-agreement')).toHaveLength(0);
});

test('the picture of the areas is there as a table too, for those who do not see it', () => {
  const { onView } = show(THREE, { view: { only: 'differs' } });
  expect(root.querySelector('.profile-panels')?.getAttribute('aria-hidden')).toBe('true');
  const rows = all('.profile tbody tr');
  expect(rows).toHaveLength(8);
  expect(rows[1]?.textContent).toContain(m.compare.scoreOf('50%', 2, 12));
  expect(rows[1]?.querySelector('th')?.textContent).toBe(m.checklist.areas.contact);
  click(all('.profile-keys button')[0]);
  expect(onView).toHaveBeenLastCalledWith({ only: 'differs', profile: 'table' });
  show(THREE, { view: { profile: 'table' } });
  expect(root.querySelector('.profile-panels')).toBeNull();
  expect(root.querySelector('.profile-table table')).not.toBeNull();
});
