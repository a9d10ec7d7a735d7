// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AuditGoneError, askToPersist, DatabaseBlockedError, storeProblem } from '../../../lib/store/errors';

afterEach(() => vi.unstubAllGlobals());

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

describe('askToPersist', () => {
  it('says what the browser answers', async () => {
    vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(true) } });
    expect(await askToPersist()).toBe(true);
  });

  it.each([{}, { storage: {} }, { storage: { persist: () => Promise.reject(new Error('no')) } }])(
    'is false where it cannot be asked',
    async (navigator) => {
      vi.stubGlobal('navigator', navigator);
      expect(await askToPersist()).toBe(false);
    },
  );
});
