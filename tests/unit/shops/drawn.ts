/** A place to draw in, fresh for each test, and hands and eyes for what is drawn there. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { messagesOf } from '../../../lib/messages';
import '../all-languages';

// Whole pages are drawn, often with the real store: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

export const m = messagesOf('en');
/** What is drawn into. */
export let root: HTMLElement;

beforeEach(() => {
  // Every browser has it.
  vi.stubGlobal('reportError', vi.fn());
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(leave);

export const draw = (view: ComponentChild) => act(() => render(view, root));

/** Ends what is drawn; may be called before a test is over. */
export function leave(): void {
  act(() => render(null, root));
  root.remove();
}

export const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 20 });
export const find = <T extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<T>(selector);
export const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
export const labelled = (label: string) => find(`[aria-label="${label}"]`);
/** The button or link that says it. */
export const saying = (text: string) => all('button, a').find((one) => one.textContent?.trim() === text);
export const click = (element: Element | null | undefined) => {
  if (!element) throw new Error('nothing to click');
  act(() => (element as HTMLElement).click());
};
