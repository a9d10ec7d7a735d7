// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { binAudit, deleteForGood, getAudit, listAudits } from '../../../lib/store/audits';
import { saveNote } from '../../../lib/store/judgements';
import { openList, openRoute, rows, TWO_SHOPS, withAudits } from './app-page';
import { click, find, labelled, m, root, saying, until } from './drawn';
import { permissions } from './made-browser';

vi.mock('webextension-polyfill', () => import('./made-browser'));

withAudits(TWO_SHOPS);

test('nothing is shown before the chosen language is there', async () => {
  openRoute('');
  expect(root.textContent).toBe('');
  await until(() => expect(root.textContent).toContain(m.shops.title));
  expect(document.documentElement.lang).toBe('en');
});

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
  expect(saying(m.shops.pick.compare)).toBeUndefined();
  click(box('a'));
  expect(saying(m.shops.pick.compare)?.getAttribute('href')).toBe('#compare=b,a');
  click(box('b'));
  expect(saying(m.shops.pick.compare)).toBeUndefined();
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
  openRoute('');
  await until(() => expect(rows()).toBe(2));
  const ask = () => click(labelled(m.shops.bin.deleteForGoodOf('a.no', '3 October 2026')));
  ask();
  click(saying(m.shops.bin.confirmNo));
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
  expect(saying(m.shops.compare.toList)?.getAttribute('href')).toBe('#');
});

test('a deleted audit can be read but not changed until it is put back', async () => {
  await binAudit('a');
  await openRoute('#audit=a');
  await until(() => expect(root.textContent).toContain(m.shops.audit.inBin));
  click(find('[data-row="phone"]'));
  expect(find('textarea.note')).toBeNull();
  click(saying(m.shops.bin.restore));
  await until(() => expect(find('textarea.note')).not.toBeNull());
});

test('without any shop the page says how to begin', async () => {
  for (const { id } of await listAudits()) await deleteForGood(id);
  openRoute('');
  await until(() => expect(root.textContent).toContain(m.shops.empty.title));
  expect(root.textContent).toContain(m.shops.empty.pin);
  expect(saying(m.shops.import.choose)).toBeDefined();
});
