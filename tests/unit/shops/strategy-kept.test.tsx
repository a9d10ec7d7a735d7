// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { binAudit, getAudit } from '../../../lib/store/audits';
import * as database from '../../../lib/store/database';
import { saveField, saveText } from '../../../lib/store/items';
import { click, m, root, saying, until } from './drawn';
import { field, names, open, place, stored, t, write } from './strategy-page';

vi.mock('webextension-polyfill', () => import('./made-browser'));

test('what another window writes appears in other fields, and takes nothing from the one that is written in', async () => {
  await open('#strategy=a');
  await until(() => expect(names()).toHaveLength(2));
  click(place('open:p1'));
  act(() => field('why:p1')?.focus());
  write('why:p1', 'My words');
  await saveField('a', 'proposal', 'p1', 'how', 'From the other window');
  await until(() => expect(field('how:p1')?.value).toBe('From the other window'));
  expect(field('why:p1')?.value).toBe('My words');
  expect((await stored())[0]).toMatchObject({ why: 'My words', how: 'From the other window' });
  // The other window in the same field: its words come, the caret stays.
  act(() => field('why:p1')?.setSelectionRange(3, 3));
  await saveField('a', 'proposal', 'p1', 'why', 'My better words');
  await until(() => expect(field('why:p1')?.value).toBe('My better words'));
  expect(document.activeElement).toBe(field('why:p1'));
  expect(field('why:p1')?.selectionStart).toBe(3);
});

test('what cannot be stored stays in the field, is told, and is there after leaving the view', async () => {
  await open('#strategy=a');
  await until(() => expect(names()).toHaveLength(2));
  click(place('open:p1'));
  const broken = vi.spyOn(database, 'inTransaction').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  write('why:p1', 'Not to be lost');
  await until(() => expect(root.querySelector('[role=alert]')?.textContent).toContain(m.popup.save.problems.full));
  expect(root.textContent).toContain(m.popup.save.noteKept);
  expect(field('why:p1')?.value).toBe('Not to be lost');
  broken.mockRestore();
  location.hash = '#audit=a';
  await until(() => expect(root.querySelector('[data-row="phone"]')).not.toBeNull());
  location.hash = '#strategy=a';
  await until(async () => expect((await stored())[0]?.why).toBe('Not to be lost'));
});

test('the document’s texts are written as they are typed, and come from another window', async () => {
  await open('#texts=a');
  await until(() => expect(field('text:title')).not.toBeNull());
  for (const question of Object.values(m.assignment.discuss.questions)) expect(root.textContent).toContain(question);
  for (const text of ['S', 'Se', 'Service']) write('text:title', text);
  await until(() => expect(root.querySelector('.saved')).not.toBeNull());
  expect((await getAudit('a'))?.texts.title).toBe('Service');
  await saveText('a', 'author', 'Kari');
  await until(() => expect(field('text:author')?.value).toBe('Kari'));
  expect(field('text:title')?.value).toBe('Service');
});

test('a deleted audit can be read but not changed', async () => {
  await binAudit('a');
  await open('#strategy=a');
  await until(() => expect(root.textContent).toContain(m.shops.audit.inBin));
  expect(root.querySelector('.strategy-sheet')?.textContent).toContain('First');
  expect(saying(t.add)).toBeUndefined();
  location.hash = '#texts=a';
  await until(() => expect(root.textContent).toContain(m.texts.title));
  expect(root.querySelector('textarea')).toBeNull();
});
