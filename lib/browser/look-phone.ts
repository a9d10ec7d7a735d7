/** Looking at the page in a tab as on a phone: shown, measured and read there. */

import browser from 'webextension-polyfill';
import type { Scan } from '../audit/model';
import { lostAt, type PhoneProblem, type PhoneResult } from '../audit/phone';
import { askPage } from './messages';
import { visitedPage } from './scan-tab';

/** Path of the built script with what only this needs. */
const SCRIPT = '/content-scripts/phone.js';

/**
 * Compares the page as wide as a phone with what was seen of it before. Never rejects: what goes wrong is told.
 * @param close words of the button that takes the phone away
 */
export async function lookAtPhone(tabId: number, seen: Scan, close: string): Promise<PhoneResult | PhoneProblem> {
  try {
    const { scanPage } = await import('../scan');
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    const shown = await askPage(tabId, { to: 'page', type: 'phone', close });
    if (!shown) return 'failed';
    if ('problem' in shown) return shown.problem;
    const phone = await scanPage({ ...visitedPage(tabId), read: async () => shown.part });
    return { measure: shown.measure, lost: lostAt(seen, phone) };
  } catch (error) {
    reportError(error);
    return 'failed';
  }
}
