/**
 * The head start of the popup's reading: a first, tiny script lets the page be read while the browser is still fetching
 * the popup itself. It knows nothing but the browser's own interface, for every byte in it is waited for.
 */
import type { Browser } from 'webextension-polyfill';
import type { PagePart } from '../page/parts';
import { READER } from './page-scripts';
import { restrictionOf } from './restricted';

/** A reading that was begun before anybody asked. What goes wrong in it is heard of by whoever takes it. */
export interface EarlyReading {
  tabId: number;
  /** Resolves when our script is in the page. */
  brought: Promise<void>;
  /** The first part of what the page says. */
  part: Promise<PagePart | undefined>;
}

type Interface = Pick<Browser, 'tabs' | 'scripting'>;

interface Holder {
  /** Firefox's name for the interface, and Chromium's. */
  browser?: Interface;
  chrome: Interface;
  earlyReading?: Promise<EarlyReading | undefined>;
}

const holder = globalThis as unknown as Holder;

/** Begin to read the page in the tab in front, where its address lets us. Never throws. */
export function beginEarly(): void {
  const { tabs, scripting } = holder.browser ?? holder.chrome;
  const begin = async (): Promise<EarlyReading | undefined> => {
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const tabId = tab?.id;
    if (tabId === undefined || restrictionOf(tab?.url)) return undefined;
    const brought = scripting.executeScript({ target: { tabId }, files: [READER] }).then(([into]) => {
      if (into?.error) throw into.error;
    });
    const part = brought.then(() => tabs.sendMessage(tabId, { to: 'page', type: 'read' }) as Promise<PagePart>);
    part.catch(() => undefined);
    return { tabId, brought, part };
  };
  holder.earlyReading = begin().catch(() => undefined);
}

/** The reading that was begun early in a tab; undefined where there is none, or it was taken already. */
export async function takeEarly(tabId: number): Promise<EarlyReading | undefined> {
  const early = holder.earlyReading;
  holder.earlyReading = undefined;
  const reading = await early;
  return reading?.tabId === tabId ? reading : undefined;
}
