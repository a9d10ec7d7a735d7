/** The leave to read every page of one shop without a click on each: asked for at that moment, given back as easily. */
import browser from 'webextension-polyfill';

/**
 * The pages of a shop as browsers write them in a permission: every host below its domain. A port is left out, since
 * Firefox knows none here.
 * @param shop as `shopOf` names it
 */
export function pagesOf(shop: string): string {
  const host = shop.replace(/:\d+$/, '');
  const alone = /^(?:\d+\.){3}\d+$|^\[|^[^.]+$/.test(host);
  return alone ? `*://${host}/*` : `*://*.${host}/*`;
}

/** Whether the person lets us into every page of a shop. */
export function isFollowing(shop: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pagesOf(shop)] });
}

/** Ask for it. Call it straight from a click. Resolves with whether the person said yes. */
export function followShop(shop: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pagesOf(shop)] });
}

/** Give it back; nothing happens where it was never given. */
export async function leaveShop(shop: string): Promise<void> {
  await browser.permissions.remove({ origins: [pagesOf(shop)] });
}

/** Be told when such a leave was given or taken back, here or in the browser's settings. Returns the way to stop it. */
export function onFollowing(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
}
