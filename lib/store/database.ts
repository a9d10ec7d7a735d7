/** The connection to the database: opened on first use, let go when a newer version wants it, opened anew when it was lost. */
import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { DatabaseBlockedError } from './errors';
import { MIGRATIONS, type Migration } from './migrations';
import type { StoreSchema } from './schema';

const NAME = 'service-lens';
/** Milliseconds that a window of an older version gets to let go before the person is told. */
const PATIENCE = 3_000;

export type Database = IDBPDatabase<StoreSchema>;
type Store = StoreNames<StoreSchema>;
export type Transaction<S extends Store[], M extends IDBTransactionMode> = IDBPTransaction<StoreSchema, S, M>;

/** Kept outside the promise so that a write can be issued in the same turn as the keystroke. */
let live: Database | undefined;
let opening: Promise<Database> | undefined;

/**
 * Open the database, bringing an older one up to date step by step. `onLost` is called when the connection is of no use
 * any more: a newer version wants in, or the browser ended it.
 * Rejects with `DatabaseBlockedError` where an older window does not let go, and with a `VersionError` where the
 * database is newer than this code.
 */
export function openDatabase(
  onLost: () => void,
  steps: readonly Migration[] = MIGRATIONS,
  patience = PATIENCE,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let givenUp = false;
    const request = openDB<StoreSchema>(NAME, steps.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        // The wait for the connection tells of its failure.
        transaction.done.catch(() => undefined);
        try {
          for (const step of steps.slice(oldVersion)) {
            step(database as unknown as IDBPDatabase, transaction as unknown as Parameters<Migration>[1]);
          }
        } catch (error) {
          // Everything stays as it was in the older version.
          transaction.abort();
          reject(error);
        }
      },
      blocked() {
        waiting = setTimeout(() => {
          givenUp = true;
          reject(new DatabaseBlockedError());
        }, patience);
      },
      blocking(_current, _wanted, event) {
        // Writes already under way are completed before the connection closes.
        (event.target as IDBDatabase).close();
        onLost();
      },
      terminated: onLost,
    });
    request
      .then((database) => {
        // Nobody waits for a connection that comes too late; left open it would only stand in another's way.
        if (givenUp) database.close();
        else resolve(database);
      }, reject)
      .finally(() => clearTimeout(waiting));
  });
}

function connect(): Promise<Database> {
  if (!opening) {
    const attempt = openDatabase(() => letGo(attempt));
    opening = attempt;
    attempt.then(
      (database) => {
        if (opening === attempt) live = database;
      },
      () => letGo(attempt),
    );
  }
  return opening;
}

function letGo(attempt: Promise<Database> | undefined): void {
  if (attempt !== opening) return;
  opening = undefined;
  live = undefined;
}

/** Close the connection; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const attempt = opening;
  letGo(attempt);
  (await attempt)?.close();
}

/**
 * Do some work in one transaction: all of it is kept or none. Where the database is open already the work begins before
 * this function returns, so that what it asks for is handed over even if the window closes right after.
 * Resolves with what the work returned once the transaction has completed; rejects with what went wrong, everything
 * undone, where the work throws or the transaction fails.
 */
export async function inTransaction<const S extends Store[], M extends IDBTransactionMode, T>(
  stores: S,
  mode: M,
  work: (transaction: Transaction<S, M>) => Promise<T> | T,
  options?: IDBTransactionOptions,
): Promise<T> {
  let transaction: Transaction<S, M>;
  try {
    transaction = (live ?? (await connect())).transaction(stores, mode, options);
  } catch (error) {
    // The connection was closed under us and nobody said so yet: once more with a new one.
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    letGo(opening);
    transaction = (await connect()).transaction(stores, mode, options);
  }
  // Its failure is told by the work or by the wait below, whichever comes first.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    abort(transaction);
    await transaction.done.catch(() => undefined);
    // The transaction knows the cause (a full disk, say) where a request only knows that it was aborted.
    throw transaction.error ?? error;
  }
}

/**
 * Ask for several things of a transaction at once; rejects with the first that fails. They are given as functions so that
 * one which is refused outright does not leave those before it with nobody who hears of their failure.
 */
export async function together(asks: readonly (() => Promise<unknown>)[]): Promise<void> {
  await Promise.all(asks.map(async (ask) => ask()));
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}
