/**
 * A Chromium with the extension in it, and its real toolbar button: pressing it grants `activeTab` just as a
 * person's click does. Opening popup.html in a tab would not.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { outputFolder } from './ensure.mjs';
import { findBrowser } from './find-browser.mjs';
import { attachTo } from './view.mjs';

/** No first-run pages, no traffic of the browser's own. */
const FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Lets the debugging pipe install an unpacked extension. Chrome and Edge ignore --load-extension; this works in all.
  '--enable-unsafe-extension-debugging',
];

/**
 * @typedef {object} Lens
 * @property {import('@playwright/test').BrowserContext} context
 * @property {string} id the extension's id
 * @property {(page: import('@playwright/test').Page) => Promise<import('./view.mjs').View>} click
 *   presses the toolbar button over a page, which must be its window's front tab; resolves with the popup
 * @property {(popup: import('./view.mjs').View) => Promise<import('./view.mjs').View>} openPanel
 *   presses the popup's button that opens the panel beside the page; resolves with the panel
 * @property {() => Promise<void>} closePanel
 * @property {(path: string) => string} address address of a page of the extension
 * @property {() => Promise<void>} closePopup
 * @property {() => Promise<void>} close
 */

/**
 * Starts a browser with the extension.
 * @param {object} [options]
 * @param {boolean} [options.headless]
 * @param {string[]} [options.args] more flags
 * @param {string} [options.language] of the interface, where the profile has none chosen yet
 * @param {string} [options.profile] folder of a profile to keep; a throw-away one where left out
 * @param {boolean} [options.welcome] keeps the page open that comes after an installation
 * @param {{width: number, height: number}} [options.size] of the window, CSS px
 * @returns {Promise<Lens>}
 */
export async function launch({
  headless = true,
  args = [],
  language = 'en',
  profile,
  welcome = false,
  size = { width: 1280, height: 900 },
} = {}) {
  const scratch = mkdtempSync(join(tmpdir(), 'service-lens-'));
  // A copy, so that a build made meanwhile does not pull the files from under a running browser. A kept profile needs
  // the same folder each time: the extension's id, and with it the database, hangs on the path.
  const extension = profile ? outputFolder() : join(scratch, 'extension');
  if (!profile) cpSync(outputFolder(), extension, { recursive: true });
  const options = {
    executablePath: findBrowser(),
    headless,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...FLAGS,
      `--window-size=${size.width},${size.height}`,
      // Without a test's flags the browser would warn of them across the top of the window.
      ...(headless ? ['--disable-gpu'] : ['--test-type']),
      ...args,
    ],
  };
  const isNew = !profile || !existsSync(profile);
  const home = profile ?? join(scratch, 'profile');
  if (isNew) pin(home, extension);
  const context = await start(home, options);
  const clean = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  try {
    const cdp = await context.browser().newBrowserCDPSession();
    const greeting = welcomeOf(context, isNew);
    const { id } = await cdp.send('Extensions.loadUnpacked', { path: extension });
    await speak(context, language);
    // It comes to the front; nothing else may start before it is there and gone.
    const first = await greeting;
    if (!welcome) await first?.close();
    return lens({ context, cdp, id, clean });
  } catch (error) {
    await context.close();
    clean();
    throw error;
  }
}

/**
 * The icon in the toolbar, where one has it who uses it every day; behind the puzzle piece, the browser takes a quarter of a
 * second for sliding it out before it opens the popup. Needs the id that the browser makes of an unpacked extension's
 * folder: SHA-256 of its path, the first 32 digits as letters. Where it is another, the icon is only not pinned.
 */
function pin(profile, extension) {
  const digits = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }));
}

/** The page that opens once in a new profile; undefined in a kept one, and where it does not come. */
async function welcomeOf(context, isNew) {
  if (!isNew) return undefined;
  return context
    .waitForEvent('page', {
      predicate: (page) => page.waitForURL(/\/welcome\.html$/).then(() => true),
      timeout: 10_000,
    })
    .catch(() => undefined);
}

/** Chooses the language of the interface as the person does in the settings; what is chosen already stays. */
async function speak(context, language) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  await worker.evaluate(async (wanted) => {
    const chosen = await chrome.storage.local.get('language');
    if (!chosen.language) await chrome.storage.local.set({ language: wanted });
  }, language);
}

/** With the browser's sandbox where it can be had: not as root, and not where the system forbids it. */
async function start(profile, options) {
  const root = process.getuid?.() === 0;
  if (root) return chromium.launchPersistentContext(profile, options);
  try {
    return await chromium.launchPersistentContext(profile, { ...options, chromiumSandbox: true });
  } catch (error) {
    if (!/sandbox/i.test(error.message)) throw error;
    process.stderr.write('This system lets the browser have no sandbox: going on without.\n');
    return chromium.launchPersistentContext(profile, options);
  }
}

function lens({ context, cdp, id, clean }) {
  const address = (path) => `chrome-extension://${id}/${path.replace(/^\//, '')}`;
  const views = async (file) =>
    (await cdp.send('Target.getTargets')).targetInfos.filter(
      (target) => target.type === 'page' && target.url.startsWith(address(file)),
    );

  /** The toolbar belongs to a *tab* target, which lists hide unless asked for. */
  const tabOf = async (page) => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    // Behind an error of the browser stands the address that was asked for.
    const failed = page.url().startsWith('chrome-error:');
    const tab = targetInfos.findLast(({ url }) => (failed ? /^https?:/.test(url) : url === page.url()));
    if (!tab) throw new Error(`No tab shows ${page.url()}.`);
    return tab.targetId;
  };

  const closeAll = async (file) => {
    for (const { targetId } of await views(file)) await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
    await until(async () => (await views(file)).length === 0, 10_000, `${file} did not close.`);
  };
  const opened = async (file) => {
    const [target] = await until(
      async () => ((await views(file)).length ? views(file) : undefined),
      15_000,
      `${file} did not open.`,
    );
    return attachTo(cdp, target.targetId);
  };

  return {
    context,
    id,
    address,
    closePopup: () => closeAll('popup.html'),
    closePanel: () => closeAll('sidepanel.html'),
    async click(page) {
      await closeAll('popup.html');
      await cdp.send('Extensions.triggerAction', { id, targetId: await tabOf(page) });
      return opened('popup.html');
    },
    async openPanel(popup) {
      await popup.click('[data-beside]');
      return opened('sidepanel.html');
    },
    async close() {
      await context.close().catch(() => {});
      clean();
    },
  };
}

/** Asks again and again (every 20 ms) until the answer is truthy; rejects with `message` after `ms`. */
export async function until(ask, ms, message) {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(typeof message === 'function' ? await message() : message);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
