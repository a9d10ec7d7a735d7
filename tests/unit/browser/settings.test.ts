import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getPlace, getSettings, onSettings, type Place, savePlace, saveSettings } from '../../../lib/browser/settings';

type Listener = (changes: Record<string, unknown>, area: string) => void;
const stored = vi.hoisted(() => ({ values: {} as Record<string, unknown>, listeners: new Set<unknown>() }));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (keys: string | string[]) =>
          Object.fromEntries([keys].flat().flatMap((key) => (key in stored.values ? [[key, stored.values[key]]] : []))),
        set: async (values: Record<string, unknown>) => {
          Object.assign(stored.values, structuredClone(values));
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

beforeEach(() => {
  stored.values = {};
  stored.listeners.clear();
});

const PLACE: Place = { openCheck: 'phone', focus: 'note-phone', caret: 12, scroll: 340.5, filter: 'unjudged' };

describe('settings', () => {
  it('are as they are at first until something is set', async () => {
    expect(await getSettings()).toEqual({ language: null, markersVisible: true, order: 'areas' });
  });

  it('keep each what was set last, in whichever window', async () => {
    await Promise.all([saveSettings({ language: 'da' }), saveSettings({ markersVisible: false })]);
    expect(await getSettings()).toEqual({ language: 'da', markersVisible: false, order: 'areas' });
    await saveSettings({ language: null });
    expect(await getSettings()).toEqual({ language: null, markersVisible: false, order: 'areas' });
  });

  it('fall back one by one where what is stored cannot be understood', async () => {
    stored.values = { language: 'toString', markersVisible: false, order: 'areas' };
    expect(await getSettings()).toEqual({ language: null, markersVisible: false, order: 'areas' });
    stored.values = { language: 'nb', markersVisible: 'yes' };
    expect(await getSettings()).toEqual({ language: 'nb', markersVisible: true, order: 'areas' });
  });

  it('tell of a change until one stops listening, and of places never', async () => {
    const listener = vi.fn();
    const stop = onSettings(listener);
    await saveSettings({ language: 'en' });
    await savePlace('shop.no', PLACE);
    await vi.waitFor(() =>
      expect(listener.mock.calls).toEqual([[{ language: 'en', markersVisible: true, order: 'areas' }]]),
    );
    stop();
    await saveSettings({ language: 'nb' });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('the place in the popup', () => {
  it('is kept for each shop', async () => {
    await savePlace('shop.no', PLACE);
    expect(await getPlace('shop.no')).toEqual(PLACE);
    expect(await getPlace('other.no')).toBeUndefined();
  });

  it.each<[string, unknown, Partial<Place>]>([
    ['a check that is no more', { ...PLACE, openCheck: 'made-up' }, { ...PLACE, openCheck: null }],
    ['a caret before the beginning', { ...PLACE, caret: -1 }, { ...PLACE, caret: null }],
    ['a scroll that is no number', { ...PLACE, scroll: Number.NaN }, { ...PLACE, scroll: 0 }],
    [
      'a part that an older version did not write',
      { openCheck: 'phone' },
      { openCheck: 'phone', focus: null, caret: null, scroll: 0, filter: '' },
    ],
  ])('forgets %s and keeps the rest', async (_what, value, expected) => {
    stored.values = { 'place:shop.no': value };
    expect(await getPlace('shop.no')).toEqual(expected);
  });

  it('is none where what is stored is no place at all', async () => {
    stored.values = { 'place:shop.no': 'text' };
    expect(await getPlace('shop.no')).toBeUndefined();
  });
});
