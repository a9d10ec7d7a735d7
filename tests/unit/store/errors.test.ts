// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { AuditGoneError, DatabaseBlockedError, storeProblem } from '../../../lib/store/errors';

describe('storeProblem', () => {
  it.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('Encountered full disk while opening backing store for indexedDB.open.', 'UnknownError'), 'full'],
    [new DOMException('', 'VersionError'), 'newer'],
    [new DatabaseBlockedError(), 'blocked'],
    [new AuditGoneError('a'), 'gone'],
    [new DOMException('Internal error.', 'UnknownError'), 'unknown'],
    [new DOMException('', 'AbortError'), 'unknown'],
    [{ name: 'toString' }, 'unknown'],
    ['text', 'unknown'],
    [null, 'unknown'],
    [undefined, 'unknown'],
  ])('%s is %s', (error, problem) => {
    expect(storeProblem(error)).toBe(problem);
  });
});
