/** A browser for tests of the Shops page: `vi.mock('webextension-polyfill', () => import('./made-browser'))`. */
import { vi } from 'vitest';

type Told = (changes: Record<string, unknown>, area: string) => void;
const listeners = new Set<Told>();

/** What is kept in the settings besides the language. */
export const settings: Record<string, unknown> = {};
export const permissions = { remove: vi.fn(async () => true) };

export default {
  permissions,
  tabs: { create: async () => undefined },
  storage: {
    local: {
      get: async () => ({ language: 'en', ...settings }),
      set: async (values: Record<string, unknown>) => {
        Object.assign(settings, values);
        for (const told of listeners) told(values, 'local');
      },
    },
    onChanged: {
      addListener: (told: Told) => listeners.add(told),
      removeListener: (told: Told) => listeners.delete(told),
    },
  },
};
