// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { useUndoing } from '../../../components/undo';
import { messagesOf } from '../../../lib/messages';
import { click, doing, draw, find, press } from './fixture';

const undone = vi.fn();
const { popup } = messagesOf('en');

function Acts() {
  const { did, hush } = useUndoing();
  const act = (text: string | undefined, more: object = {}) => did({ text, undo: () => undone(text), ...more });
  return (
    <>
      <button type="button" id="one" onClick={() => act('One is gone.')} />
      <button type="button" id="two" onClick={() => act('Two is gone.', { lasting: true })} />
      <button type="button" id="taking" onClick={() => act('Gone with the focus.', { takesFocus: true })} />
      <button type="button" id="quiet" onClick={() => act(undefined)} />
      <button type="button" id="first" onClick={() => did({ text: 'A', name: 'a', undo: () => undone('first') })} />
      <button type="button" id="second" onClick={() => did({ text: 'B', name: 'a', undo: () => undone('second') })} />
      <button type="button" id="hush" onClick={hush} />
      <input id="field" />
      <dialog open>
        <button type="button" id="inside" />
      </dialog>
    </>
  );
}

const texts = () => [...document.querySelectorAll('.toast-text')].map((one) => one.textContent);
const tell = async (...ids: string[]) => {
  undone.mockClear();
  await draw(<Acts />);
  for (const id of ids) await click(find(`#${id}`));
};

it('says the latest act alone, read aloud as it comes, and takes that one back by key and by button', async () => {
  await tell('one', 'two');
  expect(texts()).toEqual(['Two is gone.']);
  expect(find('.toast').closest('[role=status]')).not.toBeNull();
  await press('u', document.body);
  expect(undone.mock.calls).toEqual([['Two is gone.']]);
  expect(texts()).toEqual([]);
  await press('u', document.body);
  expect(undone).toHaveBeenCalledTimes(1);
  await click(find('#one'));
  await click(find('[data-undo]'));
  expect(undone).toHaveBeenLastCalledWith('One is gone.');
});

it('takes back by the key what needs no words, and leaves the key to fields and dialogs', async () => {
  await tell('one', 'quiet');
  expect(texts()).toEqual([]);
  for (const place of ['#field', '#inside']) await press('u', find(place));
  expect(undone).not.toHaveBeenCalled();
  await press('u', document.body);
  expect(undone.mock.calls).toEqual([[undefined]]);
});

it('leads back to before the first of several acts of one name', async () => {
  await tell('first', 'second');
  expect(texts()).toEqual(['B']);
  await press('u', document.body);
  expect(undone.mock.calls).toEqual([['first']]);
});

it('goes when one goes on, unless it took out what was made by hand; the key knows it still', async () => {
  await tell('one', 'hush');
  expect(texts()).toEqual([]);
  await press('u', document.body);
  expect(undone.mock.calls).toEqual([['One is gone.']]);
  await click(find('#two'));
  await click(find('#hush'));
  expect(texts()).toEqual(['Two is gone.']);
  await click(find(`[aria-label="${popup.undo.close}"]`));
  await press('u', document.body);
  expect(undone).toHaveBeenCalledTimes(1);
});

it('takes the focus where the act took it away, and gives it back', async () => {
  await tell();
  const from = find('#one');
  await doing(() => from.focus());
  await click(find('#taking'));
  expect(document.activeElement).toBe(find('[data-undo]'));
  await click(find('[data-undo]'));
  expect(document.activeElement).toBe(from);
});
