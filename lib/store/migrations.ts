/**
 * The steps that bring a database from one version to the next. Step n makes version n + 1 of version n. A step that has
 * been published is never changed again: databases made by it are out there.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';

// Untyped on purpose: the schema describes the newest version only, a step knows the version that it was written for.
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void;

const createStores: Migration = (database) => {
  database.createObjectStore('audits', { keyPath: 'id' }).createIndex('shop', 'shop');
  database.createObjectStore('touched', { keyPath: 'auditId' });
  database.createObjectStore('pages', { keyPath: ['auditId', 'url'] });
  database
    .createObjectStore('findings', { keyPath: ['auditId', 'check', 'url'] })
    .createIndex('page', ['auditId', 'url']);
  database.createObjectStore('facts', { keyPath: ['auditId', 'name', 'url'] }).createIndex('page', ['auditId', 'url']);
  database.createObjectStore('judgements', { keyPath: ['auditId', 'check', 'field'] });
  database.createObjectStore('rejections', { keyPath: ['auditId', 'key'] });
};

/** What the person makes beyond judgements: fields, and images apart from them. Nothing that was there is touched. */
const addItems: Migration = (database) => {
  database.createObjectStore('items', { keyPath: ['auditId', 'kind', 'id', 'field'] });
  database.createObjectStore('blobs', { keyPath: ['auditId', 'id'] });
};

/** Checklists of the person's own. Nothing that was there is touched. */
const addChecklists: Migration = (database) => {
  database.createObjectStore('checklists', { keyPath: 'id' });
};

export const MIGRATIONS: readonly Migration[] = [createStores, addItems, addChecklists];
