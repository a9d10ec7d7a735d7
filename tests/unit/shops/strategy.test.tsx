// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { deleteForGood } from '../../../lib/store/audits';
import { importAudits } from '../../../lib/store/import';
import { setProposalCheck } from '../../../lib/store/items';
import { proposal } from '../audit/additions';
import { all, click, labelled, m, root, until } from './drawn';
import { audit } from './fixtures';
import { field, names, open, place, stored, t, write } from './strategy-page';

vi.mock('webextension-polyfill', () => import('./made-browser'));

test('the three parts of the work lead to each other, and the list leads to the strategy', async () => {
  await open('#audit=a');
  const links = () => all('.audit-tabs a').map((one) => [one.getAttribute('href'), one.getAttribute('aria-current')]);
  expect(links()).toEqual([
    ['#audit=a', 'page'],
    ['#strategy=a', null],
    ['#texts=a', null],
  ]);
  location.hash = '#strategy=a';
  await until(() => expect(names()).toHaveLength(2));
  expect(links()[1]).toEqual(['#strategy=a', 'page']);
  location.hash = '';
  await until(() => expect(root.querySelector('.audit-row a[href="#strategy=a"]')).not.toBeNull());
});

test('a proposal begins from a starting point with the judged gaps linked, and is written as it is typed', async () => {
  await open('#strategy=a');
  const start = root.querySelector<HTMLElement>('[data-start="helpThemselves"]');
  expect(start?.textContent).toContain(m.starts.points.helpThemselves.think);
  click(start?.querySelector('button'));
  await until(() => expect(names()).toHaveLength(3));
  const made = (await stored())[2];
  expect(made?.checks).toEqual(['faq']);
  expect(made?.what).toBe('');
  // One can write at once.
  await until(() => expect(document.activeElement).toBe(field(`what:${made?.id}`)));
  for (const text of ['H', 'He', 'Help']) write(`what:${made?.id}`, text);
  expect(names()[2]).toContain('Help');
  await until(() => expect(root.querySelector('.saved')).not.toBeNull());
  expect((await stored())[2]?.what).toBe('Help');
});

test('moving keeps the focus, is told, and can be taken back', async () => {
  await open('#strategy=a');
  await until(() => expect(names()).toHaveLength(2));
  const up = place('move-1:p2');
  act(() => up?.focus());
  click(up);
  expect(names()[0]).toContain('Second');
  expect(document.activeElement).toBe(place('move-1:p2'));
  expect(root.textContent).toContain(t.moved(1, 2));
  await until(async () => expect((await stored()).map(({ id }) => id)).toEqual(['p2', 'p1']));
  // At the end it stays where it is.
  click(place('move-1:p2'));
  expect(names()[0]).toContain('Second');
  act(() => {
    place('open:p2')?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true }),
    );
  });
  expect(names()[0]).toContain('First');
  act(() => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', bubbles: true }));
  });
  expect(names()[0]).toContain('Second');
});

test('a removed proposal comes back by undo, and later from the list of removed ones', async () => {
  await open('#strategy=a');
  await until(() => expect(names()).toHaveLength(2));
  click(labelled(t.remove(1)));
  expect(names()).toHaveLength(1);
  expect(root.querySelector('.toast')?.textContent).toContain(t.removed('First'));
  await until(async () => expect((await stored()).map(({ id }) => id)).toEqual(['p2']));
  click(root.querySelector<HTMLElement>('.toast-button'));
  expect(names()[0]).toContain('First');
  expect(document.activeElement).toBe(place('open:p1'));
  await until(async () => expect(await stored()).toHaveLength(2));
  click(labelled(t.remove(1)));
  await until(async () => expect(await stored()).toHaveLength(1));
  click(labelled(`${m.shops.bin.restore}: First`));
  expect(names()).toHaveLength(2);
  await until(async () => expect((await stored())[0]?.checks).toEqual(['returns']));
});

test('effort and effect are chosen, shown in the picture, and taken back', async () => {
  await open('#strategy=a');
  await until(() => expect(names()).toHaveLength(2));
  click(place('open:p1'));
  click(place('effort:1'));
  click(place('effect:3'));
  expect(root.querySelector('[data-cell="31"] button')?.textContent).toBe('1');
  await until(async () => expect((await stored())[0]).toMatchObject({ effort: 1, effect: 3 }));
  click(labelled(t.clearOf(t.effort.label)));
  expect(root.querySelector('[data-cell="31"] button')).toBeNull();
  await until(async () => expect((await stored())[0]?.effort).toBeNull());
});

test('linked checks show what stands in the checklist; others can be linked and taken out', async () => {
  await open('#strategy=a');
  await until(() => expect(names()).toHaveLength(2));
  click(place('open:p1'));
  const linked = () => all('[data-linked]').map(({ dataset }) => dataset.linked);
  expect(linked()).toEqual(['returns']);
  click(root.querySelector<HTMLElement>('.linked-name'));
  expect(root.querySelector('.linked-open')?.textContent).toContain('Send it back');
  const picker = root.querySelector<HTMLDetailsElement>('.check-picker');
  act(() => {
    if (picker) picker.open = true;
    picker?.dispatchEvent(new Event('toggle'));
  });
  const choice = (name: string) =>
    all('.picker-check')
      .find((one) => one.textContent === name)
      ?.querySelector('input') as HTMLInputElement;
  // The gaps stand first.
  expect(all('.picker-parts fieldset')[0]?.textContent).toContain(m.checklist.checks.faq.name);
  click(choice(m.checklist.checks.faq.name));
  expect(linked()).toEqual(['faq', 'returns']);
  await until(async () => expect((await stored())[0]?.checks).toEqual(['faq', 'returns']));
  click(labelled(t.checks.unlink(m.checklist.checks.faq.name)));
  expect(linked()).toEqual(['returns']);
  expect(document.activeElement).toBe(place('link-checks'));
});

test('other shops that do it well stand beside, never the same shop; ticked, they stand in the proposal', async () => {
  await open('#strategy=a');
  await until(() => expect(names()).toHaveLength(2));
  click(place('open:p2'));
  expect(root.textContent).toContain(t.seenAt.noChecks);
  click(place('open:p1'));
  await until(() => expect(all('[data-example]')).toHaveLength(1));
  const example = all('[data-example]')[0];
  for (const text of ['b.no', 'Four steps', 'A hundred days', m.shops.compare.rating(5)])
    expect(example?.textContent).toContain(text);
  click(example?.querySelector('input'));
  await until(async () => expect((await stored())[0]?.seenAt).toEqual([{ auditId: 'b', check: 'returns' }]));
  // What was ticked stays, though the check is taken out.
  await setProposalCheck('a', 'p1', 'returns', false);
  await until(() => expect(root.textContent).toContain(t.seenAt.notNow));
});

test('without gaps and without other shops the page says what to do', async () => {
  await deleteForGood('b');
  await importAudits([audit('a3', 'a.no', { proposals: [proposal('q', { checks: ['faq'] })] })]);
  await open('#strategy=a3');
  await until(() => expect(names()).toHaveLength(1));
  expect(root.textContent).toContain(t.starts.noGaps);
  click(place('open:q'));
  expect(root.textContent).toContain(t.seenAt.noShops);
});
