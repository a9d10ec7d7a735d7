/** Which foldable parts of the popup and the panel the person keeps unfolded, in the extension's own storage. */
import browser from 'webextension-polyfill';

/** Whether a part is unfolded; undefined where the person never said so. */
export async function getFold(name: string): Promise<boolean | undefined> {
  const key = keyOf(name);
  const value = (await browser.storage.local.get(key))[key];
  return typeof value === 'boolean' ? value : undefined;
}

/** Keep whether a part is unfolded. */
export async function saveFold(name: string, open: boolean): Promise<void> {
  await browser.storage.local.set({ [keyOf(name)]: open });
}

function keyOf(name: string): string {
  return `fold:${name}`;
}
