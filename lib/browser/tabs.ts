import browser from 'webextension-polyfill';

/** The tab that is looked at. */
export interface ActiveTab {
  id: number;
  /** '' where the browser does not tell it: a page that the person has not let us into. */
  url: string;
  /** Whether the page is still on its way. */
  loading: boolean;
}

/** The tab in front in this window; undefined where there is none. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '', loading: tab.status === 'loading' };
}

/**
 * Open the Shops page, at one audit where its id is given, with one of its pictures large where that one's is. An
 * extension popup closes with it.
 */
export async function openShops(auditId?: string, picture?: string): Promise<void> {
  const at = auditId ? `#audit=${encodeURIComponent(auditId)}` : '';
  const large = at && picture ? `&picture=${encodeURIComponent(picture)}` : '';
  await browser.tabs.create({ url: browser.runtime.getURL('shops.html') + at + large });
}

/**
 * Open a page of a shop in a window of a phone's size (CSS px), for the person's own eyes: the browser may keep it wider,
 * and lets us into it only where the person has us follow the shop. An extension popup closes with it.
 */
export async function openNarrow(url: string): Promise<void> {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
    await browser.windows.create({ url, type: 'popup', width: 390, height: 844 });
}

/** Open a page of a shop in a new tab. The address comes from a page: anything but http and https is left alone. */
export async function openPage(url: string): Promise<void> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return;
  await browser.tabs.create({ url });
}
