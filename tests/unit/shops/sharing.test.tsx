// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CHECK_IDS } from '../../../lib/audit/checklist';
import type { Audit } from '../../../lib/audit/model';
import * as download from '../../../lib/browser/download';
import { auditsToJson, parseImport } from '../../../lib/documents/json';
import { getAudit, listAudits, listBin } from '../../../lib/store/audits';
import { saveNote } from '../../../lib/store/judgements';
import { openList, openRoute, rows, TWO_SHOPS, withAudits } from './app-page';
import { click, find, m, root, saying, until } from './drawn';
import { audit, judged } from './fixtures';
import { settings } from './made-browser';

vi.mock('webextension-polyfill', () => import('./made-browser'));
vi.mock('../../../lib/browser/download', { spy: true });

withAudits(TWO_SHOPS);

/** Files come in as if they had been chosen with the button. */
function open(...files: File[]) {
  const input = find<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  act(() => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const NOW = '2026-11-22T10:00:00.000Z';
const incoming = m.sharing.incoming;
const fileOf = (name: string, ...audits: Audit[]) => new File([auditsToJson(audits, NOW)], name);
const changed = () => audit('a', 'a.no', { judgements: { phone: judged('no', 'Nobody answers') } });

test('of several files each is told of before anything is taken in, and only what is chosen comes in', async () => {
  await openList();
  const known = await getAudit('a');
  open(
    fileOf('c.json', audit('c', 'c.no', { judgements: { phone: judged('no', 'Nobody answers') } })),
    fileOf('two.json', audit('d', 'd.no'), audit('e', 'e.no')),
    fileOf('a.json', ...(known ? [known] : [])),
    fileOf('other-a.json', changed()),
    new File(['{oops'], 'torn.json'),
    new File([JSON.stringify({ format: 'service-lens', version: 99, audits: [] })], 'tomorrow.json'),
    new File(['PK\x03\x04'], 'class.zip'),
  );
  await until(() => expect(find('.incoming-rows')).not.toBeNull());
  const told = find('.incoming')?.textContent;
  expect(told).toContain(incoming.files(7));
  for (const part of [incoming.counts.new(3), incoming.counts.different(1), incoming.counts.same(1)])
    expect(told).toContain(part);
  const { reasons } = m.shops.import;
  for (const one of [`torn.json ${reasons.notJson}`, `tomorrow.json ${reasons.newer}`, `class.zip ${reasons.zip}`])
    expect(told).toContain(one);
  const different = find('[data-status="different"]')?.textContent;
  expect(different).toContain(`${incoming.kinds.verdicts}${incoming.alike(1)}`);
  expect(different).toContain(`${incoming.kinds.notes}${incoming.numbers(0, 1)}`);
  await until(() => expect(document.activeElement?.textContent).toBe(incoming.title));
  // The same is nothing that could be chosen.
  expect(find<HTMLInputElement>('[data-status="same"] input')?.disabled).toBe(true);
  expect(await listAudits()).toHaveLength(3);
  expect(rows()).toBe(3);

  click(find(`[aria-label="${incoming.choose('d.no', '3 October 2026')}"]`));
  click(saying(incoming.take(3)));
  await until(() => expect(find('.incoming')?.textContent).toContain(m.shops.import.added(3)));
  await until(() => expect(rows()).toBe(6));
  expect((await listAudits()).map(({ shop }) => shop).toSorted()).toEqual([
    'a.no',
    'a.no',
    'b.no',
    'b.no',
    'c.no',
    'e.no',
  ]);
  expect(await getAudit('a')).toEqual(known);

  click(saying(incoming.undo));
  await until(() => expect(find('.incoming')?.textContent).toContain(incoming.undone(3)));
  await until(() => expect(rows()).toBe(3));
  expect((await listBin()).map(({ shop }) => shop).toSorted()).toEqual(['a.no', 'c.no', 'e.no']);
});

test('whoever takes nothing in has what they had', async () => {
  await openList();
  open(fileOf('c.json', audit('c', 'c.no')));
  await until(() => expect(saying(incoming.take(1))).toBeDefined());
  // More files join those that are shown already.
  open(fileOf('d.json', audit('d', 'd.no')), fileOf('again.json', audit('c2', 'c.no')));
  await until(() => expect(saying(incoming.take(2))).toBeDefined());
  expect(find('.incoming')?.textContent).toContain(incoming.counts.twice(1));
  click(saying(incoming.cancel));
  expect(find('.incoming')).toBeNull();
  expect(await listAudits()).toHaveLength(3);
});

test('files dropped while one audit is open lead to the list', async () => {
  openRoute('#audit=a');
  await until(() => expect(find('[data-row="phone"]')).not.toBeNull());
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { types: ['Files'], files: [fileOf('c.json', audit('c', 'c.no'))] },
  });
  act(() => void document.dispatchEvent(drop));
  expect(drop.defaultPrevented).toBe(true);
  await until(() => expect(saying(incoming.take(1))).toBeDefined());
  expect(rows()).toBe(3);
});

describe('a copy', () => {
  const saved = vi.spyOn(download, 'saveBlob');
  const contents = async () => parseImport((await saved.mock.calls.at(-1)?.[0].text()) ?? '');
  beforeEach(() => saved.mockReset().mockImplementation(() => undefined));

  test('of everything is one click', async () => {
    await openList();
    click(saying(m.shops.exportAll.button));
    await until(() => expect(saved).toHaveBeenCalledTimes(1));
    const result = await contents();
    expect(result.ok && result.audits.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'b2']);
    await until(() => expect(find('.notice')?.textContent).toContain(saved.mock.calls[0]?.[1] ?? '-'));
    expect(settings.lastCopyAt).toBeTypeOf('string');
  });

  test('of those chosen says who made it, and the next one remembers', async () => {
    await openList();
    click(find('a[href="#audit=b"]')?.closest('.audit-row')?.querySelector<HTMLElement>('input'));
    click(saying(m.sharing.pick.save));
    const [name, note] = [...root.querySelectorAll<HTMLInputElement>('.copy-field input')];
    for (const [field, text] of [
      [name, 'Kari'],
      [note, 'Group 4'],
    ] as const)
      act(() => {
        if (field) field.value = text;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await until(() => expect(find('.copy-panel')?.textContent).toContain(m.sharing.copy.noPictures));
    click(saying(m.sharing.copy.save));
    await until(() => expect(saved).toHaveBeenCalledTimes(1));
    expect(await contents()).toMatchObject({ ok: true, note: 'Group 4', audits: [{ id: 'b', madeBy: 'Kari' }] });
    await until(() => expect(find('.copy-panel')).toBeNull());
    // A part is no copy of everything.
    expect(settings.lastCopyAt).toBeUndefined();
    click(saying(m.sharing.copy.options));
    await until(() => expect(root.querySelector<HTMLInputElement>('.copy-field input')?.value).toBe('Kari'));
  });

  test('is asked for quietly when much was written, until it is saved or put off', async () => {
    for (const check of CHECK_IDS.slice(0, 12)) await saveNote('b', check, 'Written');
    await openList();
    const reminder = () => find('.copy-reminder');
    await until(() => expect(reminder()?.textContent).toContain(m.sharing.reminder.never(12)));
    click(saying(m.sharing.reminder.notNow));
    await until(() => expect(reminder()).toBeNull());
    expect(saved).not.toHaveBeenCalled();
    for (const check of CHECK_IDS.slice(0, 12)) await saveNote('b', check, 'Written again');
    await until(() => expect(reminder()).not.toBeNull());
    click(saying(m.sharing.reminder.save));
    await until(() => expect(saved).toHaveBeenCalledTimes(1));
    await until(() => expect(find('.notice')).not.toBeNull());
    expect(reminder()).toBeNull();
  });
});
