/** The page that says what the product is for: shown once of itself, and whenever the person wants it. */
import browser from 'webextension-polyfill';

/** Also under this name in the profile: what is reinstalled over kept data has been seen before. */
const SEEN = 'done:welcome';

/**
 * Opens the page once, right after the installation. Call it while the background starts, since the browser tells of the
 * installation to whoever listens by then.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOnce();
  });
}

async function openOnce(): Promise<void> {
  if ((await browser.storage.local.get(SEEN))[SEEN]) return;
  await browser.storage.local.set({ [SEEN]: true });
  await openWelcome();
}

/** Open the page in a tab of its own. An extension popup closes with it. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** The keys that stand for a click on the icon, as the person has them set; '' where there are none. */
export async function clickKeys(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
