/** Pictures: what is known of them lies with the audit, the images apart, so that no audit carries them about. */
import { type AuditFile, IMAGE_TYPES, LARGEST_IMAGE, type Picture } from '../audit/additions';
import type { CheckId } from '../audit/checklist';
import type { Audit } from '../audit/model';
import { announce } from './changes';
import { inTransaction } from './database';
import { NoRoomForPictureError, storeProblem } from './errors';
import { additionsOf } from './item-rows';
import { newRows } from './items';
import { writeOwnWork } from './own-work';
import { keysOf } from './schema';

/**
 * Keep a picture: both the image and what is known of it, or neither. Resolves with the picture once written. Rejects
 * with a `NoRoomForPictureError` where the disk is full, with an `AuditGoneError` where the audit is deleted for good, and
 * with a `TypeError` where it is none of `IMAGE_TYPES`, larger than `LARGEST_IMAGE`, or of no page on the web.
 */
export async function addPicture(auditId: string, picture: Omit<Picture, 'id'>, blob: Blob): Promise<Picture> {
  if (!IMAGE_TYPES.some((type) => type === blob.type) || blob.size > LARGEST_IMAGE)
    throw new TypeError(`not a picture that is kept: ${blob.type}, ${blob.size} bytes`);
  const { alt, ...made } = picture;
  const id = crypto.randomUUID();
  const at = new Date().toISOString();
  const rows = newRows(auditId, 'picture', id, made, { alt }, at);
  try {
    await writeOwnWork(['items', 'blobs'], auditId, at, (transaction) => [
      ...rows.map((row) => () => transaction.objectStore('items').put(row)),
      () => transaction.objectStore('blobs').put({ auditId, id, blob }),
    ]);
  } catch (error) {
    throw storeProblem(error) === 'full' ? new NoRoomForPictureError(error) : error;
  }
  announce({ auditId, kind: 'picture', item: id, check: picture.check });
  return { id, ...picture };
}

/** What is known of the pictures of one check, in the order in which they were taken; without the rest of the audit. */
export async function picturesOfCheck(auditId: string, check: CheckId): Promise<Picture[]> {
  const keys = IDBKeyRange.bound([auditId, 'picture'], [auditId, 'picture', []]);
  const rows = await inTransaction(['items'], 'readonly', ({ store }) => store.getAll(keys));
  return additionsOf(rows).pictures.filter((picture) => picture.check === check);
}

/** The image of a picture, also of one that was taken out; undefined where it came without one from a file. */
export async function pictureBlob(auditId: string, id: string): Promise<Blob | undefined> {
  const record = await inTransaction(['blobs'], 'readonly', ({ store }) => store.get([auditId, id]));
  return record?.blob;
}

/** The audits with all their images, for files and documents. */
export function withImages(audits: readonly Audit[]): Promise<AuditFile[]> {
  return inTransaction(['blobs'], 'readonly', ({ store }) =>
    Promise.all(
      audits.map(async (audit) => {
        const records = await store.getAll(keysOf(audit.id));
        return { ...audit, images: new Map(records.map(({ id, blob }) => [id, blob])) };
      }),
    ),
  );
}
