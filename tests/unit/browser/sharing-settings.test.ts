import { beforeEach, expect, it, vi } from 'vitest';
import { getSharing, onSharing, saveSharing } from '../../../lib/browser/sharing-settings';

type Listener = (changes: Record<string, unknown>, area: string) => void;
const stored = vi.hoisted(() => ({ values: {} as Record<string, unknown>, listeners: new Set<unknown>() }));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (keys: string[]) =>
          Object.fromEntries(keys.flatMap((key) => (key in stored.values ? [[key, stored.values[key]]] : []))),
        set: async (values: Record<string, unknown>) => {
          Object.assign(stored.values, values);
          for (const listener of stored.listeners) (listener as Listener)(values, 'local');
        },
      },
      onChanged: {
        addListener: (listener: unknown) => stored.listeners.add(listener),
        removeListener: (listener: unknown) => stored.listeners.delete(listener),
      },
    },
  },
}));

const NOTHING = { copyName: '', copyNote: '', lastCopyAt: '', copyNotNowAt: '' };

beforeEach(() => {
  stored.values = {};
  stored.listeners.clear();
});

it('is nothing until something is remembered, and each part is remembered by itself', async () => {
  expect(await getSharing()).toEqual(NOTHING);
  await Promise.all([saveSharing({ copyName: 'Kari' }), saveSharing({ lastCopyAt: '2026-11-22T12:00:00.000Z' })]);
  expect(await getSharing()).toEqual({ ...NOTHING, copyName: 'Kari', lastCopyAt: '2026-11-22T12:00:00.000Z' });
});

it('forgets what cannot be understood and keeps the rest', async () => {
  stored.values = { copyName: 7, copyNote: 'Hei', lastCopyAt: 'yesterday', copyNotNowAt: null };
  expect(await getSharing()).toEqual({ ...NOTHING, copyNote: 'Hei' });
});

it('tells of its own changes until one stops listening', async () => {
  const listener = vi.fn();
  const stop = onSharing(listener);
  await saveSharing({ copyNote: 'a' });
  for (const one of stored.listeners) (one as Listener)({ language: 'nb' }, 'local');
  for (const one of stored.listeners) (one as Listener)({ copyNote: 'b' }, 'sync');
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  await saveSharing({ copyNote: 'c' });
  expect(listener).toHaveBeenCalledTimes(1);
});
