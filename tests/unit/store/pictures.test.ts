// @vitest-environment node
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeProblem } from '../../../lib/store/errors';
import { freshBrowser, openWindow, PICTURE, png, type Window } from './windows';

let popup: Window;
let panel: Window;
let id: string;

beforeEach(async () => {
  freshBrowser();
  popup = await openWindow();
  panel = await openWindow();
  id = (await popup.createAudit('shop.no')).id;
});
afterEach(() => vi.useRealTimers());

async function count(store: string): Promise<number> {
  const raw = await openDB('service-lens');
  const records = await raw.count(store);
  raw.close();
  return records;
}

describe('a picture', () => {
  it('is known to the audit; its image is read when it is asked for', async () => {
    const picture = await popup.addPicture(id, PICTURE, png());
    await panel.saveField(id, 'picture', picture.id, 'alt', 'Nummeret nederst');
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    expect((await panel.getAudit(id))?.pictures).toEqual([{ ...picture, alt: 'Nummeret nederst' }]);
    expect(read.mock.contexts.map((store) => (store as IDBObjectStore).name)).not.toContain('blobs');
    const blob = await panel.pictureBlob(id, picture.id);
    expect([blob?.type, blob?.size]).toEqual(['image/png', png().size]);
    expect(await panel.pictureBlob(id, 'gone')).toBeUndefined();
  });

  it('goes with its audit to the bin and back, and away with it for good', async () => {
    const picture = await popup.addPicture(id, PICTURE, png());
    await popup.binAudit(id);
    await popup.restoreAudit(id);
    expect(await panel.pictureBlob(id, picture.id)).toBeDefined();
    await popup.deleteForGood(id);
    expect([await count('items'), await count('blobs')]).toEqual([0, 0]);
  });

  it.each([
    ['a picture that can hold a script', new Blob(['<svg/>'], { type: 'image/svg+xml' })],
    ['one that is too large', { type: 'image/png', size: 9 * 1024 * 1024 } as Blob],
  ])('is refused where it is %s', async (_what, blob) => {
    await expect(popup.addPicture(id, PICTURE, blob)).rejects.toThrow(TypeError);
    expect([await count('items'), await count('blobs')]).toEqual([0, 0]);
  });

  it.each([{ url: 'javascript:alert(1)' }, { takenAt: '' }, { width: Number.NaN }])(
    'is refused with %j',
    async (odd) => {
      await expect(popup.addPicture(id, { ...PICTURE, ...odd }, png())).rejects.toThrow(TypeError);
    },
  );

  it('that finds no room is told of by name, and nothing else is lost', async () => {
    await popup.saveText(id, 'title', 'before');
    const first = await popup.addPicture(id, PICTURE, png());
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (this.name === 'blobs')
        (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return put.call(this, value);
    });
    const heard: unknown[] = [];
    popup.onChange((change) => heard.push(change));
    const error = await popup.addPicture(id, PICTURE, png()).catch((problem: unknown) => problem);
    vi.restoreAllMocks();
    expect(error).toMatchObject({ name: 'NoRoomForPictureError' });
    expect(storeProblem(error)).toBe('full');
    expect(heard).toEqual([]);
    expect(await panel.getAudit(id)).toMatchObject({ texts: { title: 'before' }, pictures: [first] });
    expect(await count('blobs')).toBe(1);
    await popup.addPicture(id, PICTURE, png());
    expect(await count('blobs')).toBe(2);
  });

  it('that fails for another reason fails with that', async () => {
    await panel.deleteForGood(id);
    const error = await popup.addPicture(id, PICTURE, png()).catch((problem: unknown) => problem);
    expect(storeProblem(error)).toBe('gone');
    expect([await count('items'), await count('blobs')]).toEqual([0, 0]);
  });
});

describe('a picture that was taken out', () => {
  it('can be brought back, and gives its room back after as long as audits lie in the bin', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-01T10:00:00Z') });
    const kept = await popup.addPicture(id, PICTURE, png());
    const taken = await popup.addPicture(id, PICTURE, png());
    await popup.removeItem(id, 'picture', taken.id);
    vi.setSystemTime(new Date('2026-11-20T10:00:00Z'));
    await popup.purgeBin();
    expect(await panel.pictureBlob(id, taken.id)).toBeDefined();
    vi.setSystemTime(new Date('2026-12-20T10:00:00Z'));
    expect(await popup.purgeBin()).toBe(0);
    expect(await panel.pictureBlob(id, taken.id)).toBeUndefined();
    expect(await panel.pictureBlob(id, kept.id)).toBeDefined();
    expect((await panel.removedItems(id)).pictures).toMatchObject([{ id: taken.id }]);
  });
});

describe('withImages', () => {
  it('gives each audit its own', async () => {
    const other = (await popup.createAudit('other.no')).id;
    const picture = await popup.addPicture(other, PICTURE, png());
    const audits = await panel.withImages(await panel.loadAudits([id, other]));
    expect(audits.map(({ images }) => [...(images?.keys() ?? [])])).toEqual([[], [picture.id]]);
  });
});
