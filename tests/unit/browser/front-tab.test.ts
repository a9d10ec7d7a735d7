// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ActiveTab } from '../../../lib/browser/tabs';

/** An event of the browser that a test sets off. */
const event = vi.hoisted(() => () => {
  const listeners = new Set<(...args: never[]) => void>();
  return {
    addListener: (listener: (...args: never[]) => void) => listeners.add(listener),
    removeListener: (listener: (...args: never[]) => void) => listeners.delete(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) (listener as (...args: unknown[]) => void)(...args);
    },
    listeners,
  };
});
const browser = vi.hoisted(() => ({
  tabs: { query: vi.fn(), onActivated: event(), onAttached: event(), onUpdated: event() },
  permissions: { onAdded: event(), onRemoved: event() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { watchFrontTab } = await import('../../../lib/browser/front-tab');

let told: [string, string | undefined][];
let stop: () => void;
const HOME = 'https://shop.no/';
const CONTACT = 'https://shop.no/contact';

/** The tab in front becomes this, and the browser says so. */
async function become(url: string, status: 'loading' | 'complete', id = 1): Promise<void> {
  browser.tabs.query.mockResolvedValue([{ id, url, status }]);
  browser.tabs.onUpdated.fire(id, { status }, { id, url, status, active: true });
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(async () => {
  vi.useFakeTimers();
  told = [];
  browser.tabs.query.mockResolvedValue([{ id: 1, url: HOME, status: 'complete' }]);
  stop = watchFrontTab((what, tab: ActiveTab | undefined) => told.push([what, tab?.url]));
  await vi.advanceTimersByTimeAsync(0);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('tells at once where it is', () => {
  expect(told).toEqual([['here', HOME]]);
});

it('tells of a page on its way, and again when it stands', async () => {
  await become(CONTACT, 'loading');
  expect(told.at(-1)).toEqual(['moving', CONTACT]);
  await become(CONTACT, 'complete');
  expect(told.slice(1)).toEqual([
    ['moving', CONTACT],
    ['here', CONTACT],
  ]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toHaveLength(3);
});

it('waits for no last picture forever', async () => {
  await become(CONTACT, 'loading');
  await vi.advanceTimersByTimeAsync(4_000);
  expect(told.at(-1)).toEqual(['here', CONTACT]);
});

it('lets a page settle that changes its address without loading, however often it does', async () => {
  await become(CONTACT, 'complete');
  await vi.advanceTimersByTimeAsync(300);
  await become(`${CONTACT}?open=1`, 'complete');
  await vi.advanceTimersByTimeAsync(300);
  expect(told.filter(([what]) => what === 'here')).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(told.at(-1)).toEqual(['here', `${CONTACT}?open=1`]);
});

it('tells of a page that is loaded anew, without saying that it moved', async () => {
  await become(HOME, 'loading');
  await become(HOME, 'complete');
  expect(told).toEqual([
    ['here', HOME],
    ['here', HOME],
  ]);
});

it('does not mind where on a page one is', async () => {
  await become(`${HOME}#footer`, 'complete');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(told).toHaveLength(1);
});

it('goes with the tab that comes to the front, at once', async () => {
  browser.tabs.query.mockResolvedValue([{ id: 2, status: 'complete' }]);
  browser.tabs.onActivated.fire({ tabId: 2 });
  await vi.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toEqual(['here', '']);
});

it('hears of the leave to read a shop', async () => {
  browser.permissions.onAdded.fire({});
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveLength(2);
});

it('tells nothing more when stopped', async () => {
  await become(CONTACT, 'loading');
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toHaveLength(2);
  expect(browser.tabs.onUpdated.listeners.size).toBe(0);
});
