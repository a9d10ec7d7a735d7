/** Letting the person point at a place on the page in a tab. */
import browser from 'webextension-polyfill';
import { askPage, type PickTask } from './messages';

/** Path of the built script that only this needs. */
const SCRIPT = '/content-scripts/pick.js';

/**
 * Begins the picking. It goes on in the page by itself, also where the window that asked for it closes.
 * @returns whether the page can be pointed at; false too where the browser keeps it closed
 */
export async function startPick(tabId: number, task: PickTask): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return (await askPage(tabId, { to: 'page', type: 'pick', task })) === true;
  } catch {
    return false;
  }
}
