/** Keeping up with the tab in front of a window, by the browser's own events. */
import browser, { type Tabs } from 'webextension-polyfill';
import { onClick } from './clicks';
import { onFollowing } from './follow-shop';
import { type ActiveTab, activeTab } from './tabs';

/** A page that changes its address without loading draws its new content meanwhile. In milliseconds. */
const SETTLE_MS = 400;
/** A page whose last picture never comes is read all the same. In milliseconds. */
const PATIENCE_MS = 4_000;

/**
 * What became of the tab in front. `moving`: another page is on its way. `here`: the page stands. `asked`: it stands, and
 * the person clicked the icon over it.
 */
export type FrontEvent = 'moving' | 'here' | 'asked';

/**
 * Tells of the tab in front in this window: at once, and whenever another tab comes to the front, the tab goes to another
 * page or loads its page anew, or the person lets us into it. Returns the way to stop it.
 */
export function watchFrontTab(tell: (event: FrontEvent, tab: ActiveTab | undefined) => void): () => void {
  let told: { tab: number | undefined; page: string; loading: boolean } | undefined;
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (why: 'event' | 'due' | 'asked'): Promise<void> => {
    newest += 1;
    const turn = newest;
    const tab = await activeTab();
    // What a later look finds is told by it.
    if (turn !== newest) return;
    const before = told;
    const now = { tab: tab?.id, page: tab?.url.replace(/#.*$/s, '') ?? '', loading: tab?.loading ?? false };
    const samePage = before?.tab === now.tab && before?.page === now.page;
    if (why === 'event' && samePage && before?.loading === now.loading) return;
    clearTimeout(timer);
    told = now;
    if (why === 'asked') return tell('asked', tab);
    const wait = why === 'due' ? 0 : waitFor(samePage);
    if (wait === 0) return tell('here', tab);
    // Frames inside a page make it load now and then; the page itself has not moved.
    if (!samePage) tell('moving', tab);
    timer = setTimeout(() => void look('due'), wait);

    function waitFor(same: boolean): number {
      if (now.loading) return PATIENCE_MS;
      return same || before?.tab !== now.tab ? 0 : SETTLE_MS;
    }
  };

  const anything = () => void look('event');
  const updated = (_id: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    if (tab.active && (change.status || change.url)) anything();
  };
  browser.tabs.onActivated.addListener(anything);
  browser.tabs.onAttached.addListener(anything);
  browser.tabs.onUpdated.addListener(updated);
  const stopClicks = onClick(async (tabId) => {
    if ((await activeTab())?.id === tabId) await look('asked');
  });
  // The address may stay as unknown as it was; what can be read has changed all the same.
  const stopFollowing = onFollowing(() => void look('due'));
  anything();
  return () => {
    newest += 1;
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(anything);
    browser.tabs.onAttached.removeListener(anything);
    browser.tabs.onUpdated.removeListener(updated);
    stopClicks();
    stopFollowing();
  };
}
