// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Checklist } from '../../../components/checklist';
import { checkViews } from '../../../lib/audit/state';
import { at, audit, click, doing, draw, find, heldWork, judgement, type } from './fixture';

const PAGES = { current: '', read: [] };
const list = (work: ReturnType<typeof heldWork>['work'], note = '', updatedAt = '2026-01-01T10:00:00.000Z') => (
  <Checklist
    views={checkViews(audit({ judgements: { phone: judgement({ note, updatedAt }) } }))}
    pages={PAGES}
    work={work}
  />
);
const note = () => at<HTMLTextAreaElement>('note:phone');
const saved = () => document.querySelector('.saved');

describe('a note', () => {
  it('is handed on at every change, and called saved only once the last write has completed', async () => {
    const { work, pending } = heldWork();
    await draw(list(work));
    await click(at('row:phone'));
    await type(note(), 'a');
    await type(note(), 'ab');
    expect(work.note.mock.calls).toEqual([
      ['phone', 'a'],
      ['phone', 'ab'],
    ]);
    expect(saved()).toBeNull();
    await doing(() => pending[0]?.resolve());
    expect(saved()).toBeNull();
    await doing(() => pending[1]?.resolve());
    expect(saved()?.textContent).toContain('Saved');
  });

  it('stays in the field when it could not be saved, also after closing, and can be tried again', async () => {
    const { work, pending } = heldWork();
    await draw(list(work, 'old'));
    await click(at('row:phone'));
    await type(note(), 'my words');
    await doing(() => pending[0]?.reject(new Error('disk')));
    expect(saved()).toBeNull();
    expect(find('[role=alert]').textContent).toContain('The disk is full');
    expect(find('[role=alert]').textContent).toContain('Copy it before you close');
    await click(at('row:phone'));
    expect(find('[data-row=phone] .failed')).toBeTruthy();
    await click(at('row:phone'));
    expect(note().value).toBe('my words');
    await click(find('[role=alert] button'));
    expect(work.note).toHaveBeenLastCalledWith('phone', 'my words');
    await doing(() => pending[1]?.resolve());
    expect(saved()).toBeTruthy();
  });

  it('takes over what another window stored while nothing of its own is unsaved', async () => {
    const { work } = heldWork();
    await draw(list(work, 'one'));
    await click(at('row:phone'));
    await doing(() => note().focus());
    await draw(list(work, 'two from elsewhere', '2026-01-01T10:00:01.000Z'));
    expect(note().value).toBe('two from elsewhere');
    expect(document.activeElement).toBe(note());
  });

  it('is not overwritten by older words or by a late echo of its own', async () => {
    const { work, pending } = heldWork();
    await draw(list(work, 'one'));
    await click(at('row:phone'));
    await doing(() => note().focus());
    await type(note(), 'one t');
    await type(note(), 'one two');
    await draw(list(work, 'from elsewhere', '2026-01-01T10:00:05.000Z'));
    expect(note().value).toBe('one two');
    await doing(() => {
      for (const { resolve } of pending) resolve();
    });
    await draw(list(work, 'one t', '2026-01-01T10:00:06.000Z'));
    expect(note().value).toBe('one two');
    await draw(list(work, 'ancient', '2025-01-01T10:00:00.000Z'));
    expect(note().value).toBe('one two');
  });
});
