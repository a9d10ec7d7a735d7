// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist } from '../../../lib/store/persist';

afterEach(() => vi.unstubAllGlobals());

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
