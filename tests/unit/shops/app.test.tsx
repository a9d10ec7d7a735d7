// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/shops/app';
import { messagesOf } from '../../../lib/messages';
import { binAudit, deleteForGood, getAudit, listAudits, listBin } from '../../../lib/store/audits';
import { importAudits } from '../../../lib/store/import';
import { saveNote } from '../../../lib/store/judgements';
import { audit, judged } from './fixtures';
import '../all-languages';

const permissions = vi.hoisted(() => ({ remove: vi.fn(async () => true) }));
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions,
    storage: {
      local: { get: async () => ({ language: 'en' }), set: async () => undefined },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
  },
}));

// The store and the page are real: on a busy machine they take their time.
vi.setConfig({ testTimeout: 30_000 });

const m = messagesOf('en');
let root: HTMLElement;

beforeEach(async () => {
  // Every browser has it.
  vi.stubGlobal('reportError', vi.fn());
  location.hash = '';
  root = document.createElement('div');
  document.body.append(root);
  await importAudits([
    audit('a', 'a.no', { judgements: { phone: judged('yes') } }),
    audit('b', 'b.no'),
    audit('b2', 'b.no', { createdAt: '2026-11-01T09:00:00.000Z' }),
  ]);
});
afterEach(async () => {
  act(() => render(null, root));
  root.remove();
  for (const { id } of [...(await listAudits()), ...(await listBin())]) await deleteForGood(id);
});

const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector);
const rows = () => root.querySelectorAll('.audit-row').length;
const until = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 20 });
const labelled = (label: string) => find(`[aria-label="${label}"]`);
const buttonSaying = (text: string) =>
  [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => one.textContent?.trim() === text);
const click = (element: HTMLElement | null | undefined) => {
  if (!element) throw new Error('nothing to click');
  act(() => element.click());
};
test('nothing is shown before the chosen language is there', async () => {
  act(() => render(<App />, root));
  expect(root.textContent).toBe('');
  await until(() => expect(root.textContent).toContain(m.shops.title));
  expect(document.documentElement.lang).toBe('en');
});

async function openList() {
  act(() => render(<App />, root));
  await until(() => expect(rows()).toBe(3));
}
async function openRoute(hash: string) {
  location.hash = hash;
  act(() => render(<App />, root));
}

test('audits stand by shop, with what was judged and the score', async () => {
  await openList();
  expect([...root.querySelectorAll('.shop h2')].map((head) => head.textContent)).toContain('b.no');
  expect(root.querySelectorAll('.shop')).toHaveLength(2);
  const first = [...root.querySelectorAll('.audit-row')].find((row) => row.textContent?.includes('a.no'));
  expect(first?.textContent).toContain(m.shops.list.judged(1, 56));
  expect(first?.textContent).toContain('100%');
});

test('two chosen audits lead to their comparison, in the order in which they were chosen', async () => {
  await openList();
  const box = (id: string) => {
    const row = find(`a[href="#audit=${id}"]`)?.closest('.audit-row');
    return row?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  };
  click(box('b'));
  expect(root.textContent).toContain(m.shops.pick.oneMore);
  expect(buttonSaying(m.shops.pick.compare)).toBeUndefined();
  click(box('a'));
  expect(buttonSaying(m.shops.pick.compare)?.getAttribute('href')).toBe('#compare=b,a');
  click(box('b'));
  expect(buttonSaying(m.shops.pick.compare)).toBeUndefined();
});

test('a deleted audit lies in the bin with all it holds, and undo brings it back', async () => {
  await openList();
  click(labelled(m.shops.list.removeOf('a.no', '3 October 2026')));
  await until(() => expect(rows()).toBe(2));
  expect(find('.toast')?.textContent).toContain(m.shops.list.removed('a.no'));
  expect((await getAudit('a'))?.judgements.phone?.verdict).toBe('yes');
  // Nobody follows the person in a shop of which nothing is kept.
  await until(() => expect(permissions.remove).toHaveBeenCalledWith({ origins: ['*://*.a.no/*'] }));
  click(find('.toast-button'));
  await until(() => expect(rows()).toBe(3));
  expect((await getAudit('a'))?.deletedAt).toBeNull();
});

test('only a second yes deletes for good', async () => {
  await binAudit('a');
  act(() => render(<App />, root));
  await until(() => expect(rows()).toBe(2));
  const ask = () => click(labelled(m.shops.bin.deleteForGoodOf('a.no', '3 October 2026')));
  ask();
  click(buttonSaying(m.shops.bin.confirmNo));
  expect(await getAudit('a')).toBeDefined();
  ask();
  click([...root.querySelectorAll<HTMLElement>('dialog button')].at(-1));
  await until(() => expect(find('.bin')).toBeNull());
  expect(await getAudit('a')).toBeUndefined();
});

test('a new audit of a shop keeps the earlier one', async () => {
  await openList();
  click(labelled(m.shops.list.newAuditOf('a.no')));
  await until(() => expect(rows()).toBe(4));
  expect(root.textContent).toContain(m.shops.list.newAuditReady('a.no'));
  expect(await getAudit('a')).toBeDefined();
});

test('what another window writes appears, and what is being written here stays', async () => {
  await openRoute('#audit=a');
  await until(() => expect(find('[data-row="phone"]')).not.toBeNull());
  click(find('[data-row="phone"]'));
  const note = () => find<HTMLTextAreaElement>('textarea.note');
  note()?.focus();
  act(() => {
    const field = note();
    if (field) field.value = 'My own words';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await saveNote('a', 'email', 'From the other window');
  await until(() => expect(find('[data-row="email"] .noted')).not.toBeNull());
  expect(note()?.value).toBe('My own words');
  expect((await getAudit('a'))?.judgements.phone?.note).toBe('My own words');
});

test('an address of an audit that is not here says what to do', async () => {
  await openRoute('#audit=nowhere');
  await until(() => expect(find('h1')?.textContent).toBe(m.shops.audit.gone));
  expect(buttonSaying(m.shops.compare.toList)?.getAttribute('href')).toBe('#');
});

test('a deleted audit can be read but not changed until it is put back', async () => {
  await binAudit('a');
  await openRoute('#audit=a');
  await until(() => expect(root.textContent).toContain(m.shops.audit.inBin));
  click(find('[data-row="phone"]'));
  expect(find('textarea.note')).toBeNull();
  click(buttonSaying(m.shops.bin.restore));
  await until(() => expect(find('textarea.note')).not.toBeNull());
});

test('without any shop the page says how to begin', async () => {
  for (const { id } of await listAudits()) await deleteForGood(id);
  act(() => render(<App />, root));
  await until(() => expect(root.textContent).toContain(m.shops.empty.title));
  expect(root.textContent).toContain(m.shops.empty.pin);
  expect(buttonSaying(m.shops.import.choose)).toBeDefined();
});
