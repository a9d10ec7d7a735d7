/** What tests of picking share: a page made for them, the layer over it, and what is kept. */
import type { FrameLocator, Page } from '@playwright/test';
import { readAudit } from '../../scripts/lib/store.mjs';
import type { View } from '../../scripts/lib/view.mjs';

export const SHOP = 'http://shop.example/';
export const CHECK = 'opening-hours';
export const layer = (page: Page): FrameLocator => page.frameLocator('service-lens-pick iframe');
export const bar = (page: Page) => layer(page).locator('[data-pick-bar]');
export const outline = (page: Page) => layer(page).locator('[data-outline]');
export const label = (page: Page) => layer(page).locator('[data-quote]');
export const own = async (keeper: Page) => (await readAudit(keeper))?.own ?? [];
export const texts = async (keeper: Page) => (await own(keeper)).map(({ evidence }) => evidence.text);

export async function serve(page: Page, html: string): Promise<void> {
  await page.unrouteAll();
  await page.route(`${SHOP}**`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
}

export async function open(view: View, check = CHECK): Promise<void> {
  await view.waitFor(
    (name) => {
      if (document.querySelector(`[data-place="note:${name}"]`)) return true;
      document.querySelector<HTMLElement>(`[data-row="${name}"]`)?.click();
      return false;
    },
    [check],
  );
}

/** Opens the check in the popup and begins to pick; the popup closes. */
export async function pick(popup: View, page: Page, check = CHECK): Promise<void> {
  await open(popup, check);
  await popup.click(`[data-place="pick:${check}"]`);
  await bar(page).waitFor();
}

export async function middleOf(page: Page, selector: string): Promise<[number, number]> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

export const evidenceIn = (view: View) =>
  view.evaluate(() => [...document.querySelectorAll<HTMLElement>('.evidence-item')].map((item) => item.innerText));
