/** What the tests of the panel share. */
import type { Page } from '@playwright/test';
import type { Lens } from '../../scripts/lib/browser.mjs';
import type { View } from '../../scripts/lib/view.mjs';
import { visit } from '../../scripts/lib/visit.mjs';

/** Clicks the icon on a page of a shop and opens the panel from the popup, which closes. */
export async function openPanel(lens: Lens, page: Page, address: string): Promise<View> {
  const popup = await visit(lens, page, address);
  const panel = await lens.openPanel(popup);
  await hasRead(panel, address);
  return panel;
}

/** Until the panel says that it has read the page at an address. */
export async function hasRead(panel: View, address: string): Promise<void> {
  await panel.waitFor(
    (wanted) =>
      document.documentElement.dataset.scan === 'done' &&
      document.querySelector('.reading-line .shop-path')?.getAttribute('title') === wanted,
    [address],
    15_000,
  );
}

/** Until the panel shows these words. */
export async function says(panel: View, words: string): Promise<void> {
  await panel.waitFor((wanted) => document.body.innerText.includes(wanted), [words], 10_000);
}

/** A page of the extension in a window of its own, so that the shop stays in front in the first one. */
export async function openWindow(lens: Lens, keeper: Page, file: string): Promise<Page> {
  const opening = lens.context.waitForEvent('page');
  await keeper.evaluate(() => void window.open('about:blank', '_blank', 'width=1000,height=800'));
  const page = await opening;
  await page.goto(lens.address(file));
  return page;
}

/** Gives a verdict in the popup or the panel without the mouse, whatever moves in the list meanwhile. */
export async function judge(view: View, check: string, verdict: string): Promise<void> {
  await openCheck(view, check);
  await view.evaluate(
    (place) => document.querySelector<HTMLElement>(`[data-place="${place}"]`)?.click(),
    `verdict-${verdict}:${check}`,
  );
}

/** Writes a note in the popup or the panel, key by key, as fast as the browser takes them. */
export async function write(view: View, check: string, note: string): Promise<void> {
  await openCheck(view, check);
  await view.evaluate(
    (place) => document.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus(),
    `note:${check}`,
  );
  await view.type(note);
}

async function openCheck(view: View, check: string): Promise<void> {
  await view.waitFor(
    (name) => {
      if (document.querySelector(`[data-place="note:${name}"]`)) return true;
      document.querySelector<HTMLElement>(`[data-row="${name}"]`)?.click();
      return false;
    },
    [check],
  );
}
