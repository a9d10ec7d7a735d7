/** Databases of earlier versions, kept as they were when that version wrote them. */
import { readFileSync } from 'node:fs';
import { type IDBPDatabase, openDB } from 'idb';

export interface Dump {
  version: number;
  stores: Record<
    string,
    { keyPath: string | string[]; indexes: Record<string, string | string[]>; records: Record<string, unknown>[] }
  >;
}
const dump = (version: number) =>
  JSON.parse(readFileSync(new URL(`./fixtures/v${version}.json`, import.meta.url), 'utf8')) as Dump;
export const V1 = dump(1);
export const V2 = dump(2);
export const V3 = dump(3);
/** Make the database that a dump was taken of, by what the dump says and not by today's steps. */
export async function load(dump: Dump): Promise<void> {
  const database = await openDB('service-lens', dump.version, {
    upgrade(fresh) {
      for (const [name, { keyPath, indexes }] of Object.entries(dump.stores)) {
        const store = fresh.createObjectStore(name, { keyPath });
        for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      }
    },
  });
  for (const [name, { records }] of Object.entries(dump.stores)) {
    for (const record of records) await database.put(name, withBlob(record));
  }
  database.close();
}

/** A dump holds an image as text. */
function withBlob(record: Record<string, unknown>): Record<string, unknown> {
  if (!record.blob) return record;
  const { type, base64 } = record.blob as { type: string; base64: string };
  return { ...record, blob: new Blob([Buffer.from(base64, 'base64')], { type }) };
}

export async function dumpOf(database: IDBPDatabase): Promise<Dump> {
  const stores: Dump['stores'] = {};
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).store;
    const indexes = Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath]));
    stores[name] = { keyPath: store.keyPath as string[], indexes, records: await store.getAll() };
  }
  return { version: database.version, stores };
}
