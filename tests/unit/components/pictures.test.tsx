// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Checklist } from '../../../components/checklist';
import { PictureProvider, type PictureWork } from '../../../components/pictures/picture-work';
import type { Picture } from '../../../lib/audit/additions';
import { evidenceKey } from '../../../lib/audit/evidence';
import type { PictureProblem } from '../../../lib/audit/pictures';
import { checkViews } from '../../../lib/audit/state';
import { at, audit, click, doing, draw, evidence, find, finding, PAGE, readyWork, type } from './fixture';

const many = ['a', 'b', 'c', 'd', 'e', 'f'];
const kept = audit({ findings: [finding('phone', ...many)] });

function picture(id: string, text: string): Picture {
  const key = text && evidenceKey('phone', evidence(text));
  const taken = { url: PAGE, takenAt: '2026-11-22T10:00:00.000Z', width: 4, height: 3 };
  return { id, check: 'phone', key, alt: `alt of ${id}`, ...taken };
}

function pictureWork(pictures: Picture[], patch: Partial<PictureWork> = {}): PictureWork {
  const change = {
    alt: vi.fn(async () => undefined),
    remove: vi.fn(async () => undefined),
    restore: vi.fn(async () => undefined),
  };
  return {
    pictures,
    image: async () => new Blob(['x'], { type: 'image/png' }),
    change,
    problemOf: () => 'full',
    ...patch,
  };
}

async function show(work: PictureWork | undefined) {
  await draw(
    <PictureProvider value={work}>
      <Checklist views={checkViews(kept)} pages={{ current: PAGE, read: [] }} work={readyWork()} />
    </PictureProvider>,
  );
  if (!document.querySelector('[data-place="note:phone"]')) await click(at('row:phone'));
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

it('offers none where nothing is kept', async () => {
  await show(undefined);
  expect(all('[data-take], [data-take-page], .thumb')).toEqual([]);
});

it('stands at what it shows, also beyond the first few, and the rest at the check', async () => {
  await show(pictureWork([picture('one', 'f'), picture('two', ''), picture('three', 'gone')]));
  expect(all('.evidence-item').map((item) => item.querySelectorAll('.thumb').length)).toEqual([0, 0, 0, 0, 1]);
  expect(all('.check-pictures .thumb').map(({ title }) => title)).toEqual(['alt of two', 'alt of three']);
});

it('asks for one at a time, says that it takes a moment, and why there is none', async () => {
  let answer: (problem: PictureProblem | undefined) => void = () => {};
  const take = vi.fn<NonNullable<PictureWork['take']>>(() => new Promise((resolve) => (answer = resolve)));
  await show(pictureWork([], { take }));
  const button = find('[data-take]');
  await click(button);
  await click(button);
  expect(take).toHaveBeenCalledTimes(1);
  expect(take.mock.calls[0]?.[0]).toMatchObject({ check: 'phone', evidence: { text: 'a' }, alt: 'Phone number: “a”' });
  expect(find('.picture-line').textContent).toBe('One moment…');
  await doing(() => answer('covered'));
  expect(find('[role=alert].picture-problem').textContent).toContain('lies over the place');
  await click(button);
  await doing(() => answer(undefined));
  expect(all('.picture-problem')).toEqual([]);
});

it('keeps words that could not be stored, and stores them when it is opened again', async () => {
  const alt = vi.fn(async () => Promise.reject(new Error('no room')));
  const work = pictureWork([picture('worded', 'a')]);
  const failing = { ...work, change: { ...work.change, alt } } as PictureWork;
  await show(failing);
  await click(find('.thumb'));
  await type(find<HTMLTextAreaElement>('[data-alt]'), 'my words');
  expect(find('.picture-dialog .save-failed').textContent).toContain('disk is full');
  await doing(() => find<HTMLDialogElement>('.picture-dialog').close());
  await show(work);
  await click(find('.thumb'));
  expect(find<HTMLTextAreaElement>('[data-alt]').value).toBe('my words');
  expect(work.change?.alt).toHaveBeenCalledWith('worded', 'my words');
  await doing(() => find<HTMLDialogElement>('.picture-dialog').close());
});
