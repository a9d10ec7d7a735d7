/** Why a page cannot be read, as far as its address tells. */
export type Restriction = 'browser' | 'newTab' | 'store' | 'extension' | 'pdf' | 'source' | 'file' | 'unknown';

const NEW_TABS =
  /^(about:(blank|newtab|home|privatebrowsing)|(chrome|edge|brave|vivaldi|opera):\/\/(newtab|new-tab-page|startpage)\b)/;

/** Where browsers let no extension in (developer.chrome.com and MDN, "content scripts": restricted hosts). */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com', 'addons.opera.com'];

/**
 * Why the page at an address cannot be read, undefined where nothing stands in the way. An address that the browser does
 * not tell is `unknown`.
 */
export function restrictionOf(address: string | undefined): Restriction | undefined {
  if (!address || !URL.canParse(address)) return 'unknown';
  if (NEW_TABS.test(address)) return 'newTab';
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'view-source:') return 'source';
  if (protocol === 'file:') return 'file';
  if (protocol === 'chrome-extension:' || protocol === 'moz-extension:') return 'extension';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser';
  if (STORES.includes(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')))
    return 'store';
  return /\.pdf$/i.test(pathname) ? 'pdf' : undefined;
}
