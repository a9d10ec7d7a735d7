import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';

const taken = {
  ...{ url: 'https://shop.no/', takenAt: '2026-11-22T10:00:00.000Z', width: 2, height: 1 },
  blob: new Blob(['x'], { type: 'image/png' }),
};
vi.mock('../../../lib/browser/capture', () => ({ takePicture: async () => taken }));

const { keepPicture } = await import('../../../entrypoints/shared/keep-picture');
const { createAudit, deleteForGood, getAudit } = await import('../../../lib/store/audits');
const { pictureBlob } = await import('../../../lib/store/pictures');

const planned = { check: 'returns', key: 'returns\nretur', alt: 'Retur', place: null } as const;
const keep = (id: string) => keepPicture(id, 1, 'https://shop.no/', planned);

it('keeps a picture with all that is known of it, its image apart', async () => {
  const { id } = await createAudit('shop.no');
  await keep(id);
  const [picture] = (await getAudit(id))?.pictures ?? [];
  const { blob, ...known } = taken;
  const { place, ...words } = planned;
  expect(picture).toEqual({ id: picture?.id, ...words, ...known });
  expect((await pictureBlob(id, picture?.id ?? ''))?.size).toBe(blob.size);
});

it('says that the audit is gone, and keeps nothing', async () => {
  const { id } = await createAudit('shop.no');
  await deleteForGood(id);
  await expect(keep(id)).rejects.toMatchObject({ problem: 'gone' });
});

it('says that the disk is full', async () => {
  const { id } = await createAudit('shop.no');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(keep(id)).rejects.toMatchObject({ problem: 'full' });
  put.mockRestore();
  expect((await getAudit(id))?.pictures).toEqual([]);
});
