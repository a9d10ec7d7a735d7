/** What tests of the markers have in common: a page made for them, and the parts of the overlay by name. */
import type { Page } from '@playwright/test';
import type { Lens } from '../../scripts/lib/browser.mjs';
import { visit } from '../../scripts/lib/visit.mjs';

/** Opens a page made for the test, with its markers drawn. */
export async function mark(lens: Lens, page: Page, html: string): Promise<void> {
  await page.route('http://shop.example/**', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await visit(lens, page, 'http://shop.example/');
  await lens.closePopup();
  await page.locator('service-lens [data-bar][data-placed]').waitFor();
}

/** Waits until labels stand where they stood a moment ago. */
export async function still(page: Page): Promise<void> {
  await page.waitForTimeout(700);
}

export const card = (page: Page) => page.locator('service-lens [data-card]');
export const bar = (page: Page) => page.locator('service-lens [data-bar]');
export const drawn = (page: Page) => page.locator('service-lens [data-label][data-standing=shown]');
export const numberOf = (page: Page) => card(page).locator('.card-number').innerText();

/** Whether all of an element is inside the window, and how large that is. */
export const isInside = (page: Page, selector: string) =>
  page.evaluate((what) => {
    const rect = document.querySelector('service-lens')?.shadowRoot?.querySelector(what)?.getBoundingClientRect();
    const view = window.visualViewport;
    if (!rect || !view) return false;
    const { offsetLeft: left, offsetTop: top, width, height } = view;
    return (
      rect.left >= left && rect.top >= top && rect.right <= left + width + 0.5 && rect.bottom <= top + height + 0.5
    );
  }, selector);
