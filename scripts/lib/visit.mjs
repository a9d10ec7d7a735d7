/** What a person does in a shop with the extension: go to a page, click the icon, wait for the checklist. */

/** The one button of a notice that is no problem: "Keep an audit of this site". */
const KEEP = '.notice-info .notice-actions .button';

/**
 * Goes to a page and clicks the icon there. Resolves with the popup once the page is read and what was found is kept.
 * @param {import('./browser.mjs').Lens} lens
 * @param {import('@playwright/test').Page} page
 * @param {string} [address] stays where it is when left out
 */
export async function visit(lens, page, address) {
  if (address) await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  const popup = await lens.click(page);
  await keepAudit(popup);
  return popup;
}

/**
 * Waits until the popup has read the page. A page that does not look like a shop is kept only when the person says so:
 * it is said here. Rejects with the popup's own words where the page could not be read.
 * @param {import('./view.mjs').View} popup
 */
export async function keepAudit(popup) {
  const state = await popup.scanned(60_000);
  if (state !== 'done')
    throw new Error(await popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim()));
  if (await popup.evaluate((keep) => Boolean(document.querySelector(keep)), KEEP)) {
    await popup.click(KEEP);
    await popup.waitFor((keep) => !document.querySelector(keep), [KEEP]);
  }
}
