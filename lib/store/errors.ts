/** What can go wrong with the store, in the few kinds for which there is something different to do. */

import type { StoreProblem } from '../audit/store-problem';

/** The audit that was to be written to is not there, or is in the bin. */
export class AuditGoneError extends Error {
  override readonly name = 'AuditGoneError';
  constructor(readonly auditId: string) {
    super(`audit ${auditId} is deleted`);
  }
}

/** A window of an older version holds the database and does not let go. */
export class DatabaseBlockedError extends Error {
  override readonly name = 'DatabaseBlockedError';
  constructor() {
    super('an older window of the extension keeps the database open');
  }
}

/** There is no room on the disk for a picture. Nothing of it was written, and nothing else is lost. */
export class NoRoomForPictureError extends Error {
  override readonly name = 'NoRoomForPictureError';
  constructor(cause: unknown) {
    super('no room for the picture', { cause });
  }
}

const PROBLEM_OF_NAME: Record<string, StoreProblem> = {
  QuotaExceededError: 'full',
  // Firefox's name for a full disk.
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'full',
  NoRoomForPictureError: 'full',
  DatabaseBlockedError: 'blocked',
  VersionError: 'newer',
  AuditGoneError: 'gone',
};

/** The kind of problem that an error of the store stands for. Takes anything, never throws. */
export function storeProblem(error: unknown): StoreProblem {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const { name, message } = error as { name?: unknown; message?: unknown };
  const known = typeof name === 'string' && Object.hasOwn(PROBLEM_OF_NAME, name) ? PROBLEM_OF_NAME[name] : undefined;
  if (known) return known;
  // Chromium reports a disk that is full while opening as an UnknownError whose message alone tells.
  return name === 'UnknownError' && typeof message === 'string' && /full disk|no space/i.test(message)
    ? 'full'
    : 'unknown';
}
