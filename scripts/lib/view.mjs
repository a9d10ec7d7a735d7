/** Hands and eyes inside a view that Playwright does not list as a page: the popup of the toolbar button. */
import { writeFileSync } from 'node:fs';

/**
 * @typedef {object} View
 * @property {string} targetId
 * @property {(method: string, params?: object) => Promise<any>} send a command of the DevTools protocol
 * @property {(fn: Function | string, ...args: any[]) => Promise<any>} evaluate runs a function in the view; JSON in and out
 * @property {(fn: Function, args?: any[], ms?: number) => Promise<any>} waitFor until the function gives something truthy
 * @property {(ms?: number) => Promise<'done' | 'failed' | 'restricted'>} scanned until the scan came to an end
 * @property {(selector: string) => Promise<void>} click a real mouse click in the middle of an element
 * @property {(text: string) => Promise<void>} type writes into what has the focus, a key at a time
 * @property {(key: string) => Promise<void>} press a named key
 * @property {(path: string, options?: object) => Promise<void>} screenshot
 * @property {string[]} errors exceptions and console errors in the view so far
 * @property {() => Promise<void>} close
 */

/** A busy machine with two cores needs this long now and then for what takes a moment. */
const PATIENCE_MS = 15_000;

const KEYS = {
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
  Backspace: { code: 'Backspace', windowsVirtualKeyCode: 8 },
  ' ': { code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  ArrowDown: { code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  ArrowUp: { code: 'ArrowUp', windowsVirtualKeyCode: 38 },
};

/**
 * @param {import('@playwright/test').CDPSession} cdp the browser's session
 * @param {string} targetId
 * @returns {Promise<View>}
 */
export async function attachTo(cdp, targetId) {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map();
  const errors = [];
  let closed = false;
  let number = 0;

  const hear = (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message);
    if (message.id) {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) call?.reject(new Error(message.error.message));
      else call?.resolve(message.result);
    } else if (message.method === 'Runtime.exceptionThrown') {
      const details = message.params.exceptionDetails;
      errors.push(details.exception?.description ?? details.text);
    } else if (message.method === 'Runtime.consoleAPICalled' && message.params.type === 'error') {
      errors.push(message.params.args.map((arg) => arg.value ?? arg.description).join(' '));
    }
  };
  const part = (event) => {
    if (event.sessionId !== sessionId) return;
    closed = true;
    cdp.off('Target.receivedMessageFromTarget', hear);
    cdp.off('Target.detachedFromTarget', part);
    for (const { reject } of waiting.values()) reject(new Error('The popup was closed.'));
  };
  cdp.on('Target.receivedMessageFromTarget', hear);
  cdp.on('Target.detachedFromTarget', part);

  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error('The popup was closed.'));
      number += 1;
      waiting.set(number, { resolve, reject });
      const message = JSON.stringify({ id: number, method, params });
      cdp.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });

  const evaluate = async (fn, ...args) => {
    const expression = typeof fn === 'string' ? fn : `(${fn})(...${JSON.stringify(args)})`;
    const answer = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const wrong = answer.exceptionDetails;
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
    return answer.result.value;
  };

  const waitFor = async (fn, args = [], ms = PATIENCE_MS) => {
    const end = Date.now() + ms;
    for (;;) {
      let wrong;
      // A view that is on its way has no body yet.
      const answer = await evaluate(fn, ...args).catch((error) => {
        if (closed) throw error;
        wrong = error;
      });
      if (answer) return answer;
      if (Date.now() > end) {
        const shown = await evaluate(() => document.body?.innerText);
        throw new Error(`Waited in vain for ${fn} (${JSON.stringify(args)}) in:\n${shown}`, { cause: wrong });
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  await send('Runtime.enable');
  return {
    targetId,
    send,
    evaluate,
    waitFor,
    errors,
    async scanned(ms = 20_000) {
      const ended = await waitFor(() => document.documentElement?.dataset.scan, [], ms);
      // What lies below the window's edge is drawn after what is in sight.
      await waitFor(() => !document.querySelector('[data-checklist][aria-busy="true"]'));
      return ended;
    },
    async click(selector) {
      const { x, y } = await waitFor(middleOf, [selector]);
      for (const type of ['mousePressed', 'mouseReleased']) {
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      }
    },
    async type(text) {
      for (const key of text) await send('Input.dispatchKeyEvent', { type: 'char', text: key });
    },
    async press(key) {
      const { text, ...names } = KEYS[key] ?? { text: key };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, ...names });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...names });
    },
    async screenshot(path, { whole = false } = {}) {
      const { data } = await send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: whole });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    async close() {
      if (!closed) await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
    },
  };
}

/**
 * Runs in the view: the middle of the first visible element that a selector names, scrolled into sight; null as long as
 * it is not there, still moves, or lies under something else.
 */
async function middleOf(selector) {
  const element = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility?.() ?? true);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 40));
  const box = element.getBoundingClientRect();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (!element.isConnected || before.y !== box.y || before.height !== box.height) return null;
  return element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
}
