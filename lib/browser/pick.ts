/** Letting the person point at a place on the page in a tab. */
import browser from 'webextension-polyfill';
import { askPage, type PickTask } from './messages';

/** Path of the built script that only this needs. */
const SCRIPT = '/content-scripts/pick.js';

/** Brings the script that picks into a tab; it does nothing by itself. Rejects where the browser keeps the page closed. */
export async function bringPicker(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
}

/**
 * Begins the picking. It goes on in the page by itself, also where the window that asked for it closes.
 * @returns whether the page can be pointed at; false too where the browser keeps it closed
 */
export async function startPick(tabId: number, task: PickTask): Promise<boolean> {
  try {
    await bringPicker(tabId);
    return (await askPage(tabId, { to: 'page', type: 'pick', task })) === true;
  } catch {
    return false;
  }
}
