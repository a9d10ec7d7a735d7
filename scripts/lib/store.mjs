/** Reads and empties the extension's database from a page of the extension. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Name of the database; lib/store/database.ts makes it. */
const NAME = 'service-lens';

/**
 * A page of the extension that runs none of its code: any of its files has its origin, and with it the database.
 * @param {import('./browser.mjs').Lens} lens
 */
export async function openKeeper(lens) {
  const page = await lens.context.newPage();
  await page.goto(lens.address('manifest.json'));
  return page;
}

/** Every record by store: {audits: […], pages: […], …}; undefined as long as there is no database. */
export function readStores(page) {
  return page.evaluate(dump, NAME);
}

/**
 * The newest audit with all that is kept of it, or undefined.
 * @returns {Promise<import('../../lib/audit/model').Audit | undefined>}
 */
export async function readAudit(page) {
  const stores = await readStores(page);
  const head = stores?.audits
    .filter((audit) => !audit.deletedAt)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  return head && composed(stores, head);
}

/** Every audit in use. */
export async function readAudits(page) {
  const stores = await readStores(page);
  const heads = (stores?.audits ?? []).filter((audit) => !audit.deletedAt);
  return Promise.all(heads.map((head) => composed(stores, head)));
}

async function composed(stores, head) {
  const own = (name) =>
    stores[name].filter((record) => record.auditId === head.id).map(({ auditId: _, ...record }) => record);
  const judgements = {};
  for (const { check, field, value, updatedAt } of own('judgements')) {
    judgements[check] ??= { verdict: null, rating: null, note: '', updatedAt };
    judgements[check][field] = value;
    if (updatedAt > judgements[check].updatedAt) judgements[check].updatedAt = updatedAt;
  }
  return {
    ...head,
    pages: own('pages').sort((a, b) => a.order - b.order),
    findings: own('findings'),
    facts: own('facts'),
    judgements,
    rejected: own('rejections').map(({ key }) => key),
    ...(await additions(own('items'))),
  };
}

/** What the person made beyond judgements. The code that puts it together is only loaded where there is something. */
async function additions(records) {
  if (records.length === 0) return { own: [], pictures: [], tests: [], touchpoints: [], proposals: [], texts: {} };
  const { runnerImport } = await import('vite');
  const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
  const { module } = await runnerImport(join(root, 'lib/store/item-rows.ts'), { logLevel: 'error' });
  return module.additionsOf(records);
}

/** Takes every record out of every store. The stores stay, so that open windows of the extension go on working. */
export function clearStore(page) {
  return page.evaluate(empty, NAME);
}

/** Runs in the extension. Opening a database that is not there would make an empty one, so it asks first. */
async function dump(name) {
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return undefined;
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readonly');
    const read = names.map(
      (store) =>
        new Promise((resolve, reject) => {
          const request = transaction.objectStore(store).getAll();
          request.onsuccess = () => resolve([store, request.result]);
          request.onerror = () => reject(request.error);
        }),
    );
    return Object.fromEntries(await Promise.all(read));
  } finally {
    database.close();
  }
}

/** Runs in the extension. */
async function empty(name) {
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return;
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    await new Promise((resolve, reject) => {
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const store of database.objectStoreNames) transaction.objectStore(store).clear();
      transaction.oncomplete = () => resolve();
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}
