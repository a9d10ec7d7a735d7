// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MessagesProvider } from '../../../components/messages-context';
import { ComparePage } from '../../../components/shops/compare-page';
import type { CompareChoice } from '../../../components/shops/route';
import { compareAudits } from '../../../lib/audit/compare';
import type { Audit } from '../../../lib/audit/model';
import { messagesOf } from '../../../lib/messages';
import { audit, judged } from './fixtures';
import '../all-languages';

const m = messagesOf('en');
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const NOTE = 'A long note. '.repeat(40).trim();
const TWO = [
  audit('a', 'a.no', { judgements: { phone: judged('yes', NOTE, 4), email: judged('yes') } }),
  audit('b', 'b.no', { judgements: { phone: judged('no'), email: judged('yes') } }),
];

function show(audits: Audit[], more: { missing?: number; others?: Audit[]; view?: CompareChoice } = {}) {
  const onView = vi.fn();
  const onAdd = vi.fn();
  const onRemove = vi.fn();
  act(() =>
    render(
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
      root,
    ),
  );
  return { onView, onAdd, onRemove };
}
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const rowNames = () => all('.compare-table tbody th[scope="row"]').map((head) => head.firstChild?.textContent);
const click = (element: Element | null | undefined) => act(() => (element as HTMLElement).click());

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
