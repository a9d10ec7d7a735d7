/** What each test in a real browser starts from: demo shops, a browser with the extension, an empty database. */
import { test as base, expect, type Page } from '@playwright/test';
import { type Demo, startDemo } from '../../scripts/demo/server.mjs';
import { type Lens, launch } from '../../scripts/lib/browser.mjs';
import { clearStore, openKeeper } from '../../scripts/lib/store.mjs';
import { addressOf, shopIn } from '../../scripts/lib/tour.mjs';

interface WorkerTools {
  demo: Demo;
  browserWithLens: { lens: Lens; keeper: Page };
}

interface Tools {
  lens: Lens;
  /** A page of the extension without its code, for looking into the database. */
  keeper: Page;
  /** A tab to shop in. */
  shopPage: Page;
  /** Address of a page of a demo shop: language of the shop, kind of page. */
  address(language: string, type: string): string;
}

export const test = base.extend<Tools, WorkerTools>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of the pattern
    async ({}, use) => {
      const demo = await startDemo({ port: 0 });
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],

  browserWithLens: [
    async ({ demo }, use) => {
      const lens = await launch({ args: [`--host-resolver-rules=${demo.hostRules}`] });
      await use({ lens, keeper: await openKeeper(lens) });
      await lens.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  lens: async ({ browserWithLens }, use) => {
    await use(browserWithLens.lens);
    await browserWithLens.lens.closePopup();
    await browserWithLens.lens.closePanel();
    const { keeper } = browserWithLens;
    for (const page of browserWithLens.lens.context.pages()) if (page !== keeper) await page.close();
    await clearStore(keeper);
    // Settings too, and where one was in a shop's popup.
    await keeper.evaluate(() => chrome.storage.local.clear().then(() => chrome.storage.local.set({ language: 'en' })));
  },

  keeper: async ({ browserWithLens }, use) => {
    await use(browserWithLens.keeper);
  },

  shopPage: async ({ lens }, use) => {
    await use(await lens.context.newPage());
  },

  address: async ({ demo }, use) => {
    await use((language, type) => addressOf(demo, shopIn(demo, language), type));
  },
});

declare const chrome: { storage: { local: { clear(): Promise<void>; set(values: object): Promise<void> } } };

export { expect };
