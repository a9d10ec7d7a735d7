/** The extension's end of what visited pages tell by themselves. */
import browser from 'webextension-polyfill';
import type { PageNews } from './messages';

/** Calls `tell` with the tab whose page has changed since it was read, until the returned function is called. */
export function onPageChanged(tell: (tabId: number) => void): () => void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    const news = message as PageNews | null;
    if (sender.id !== browser.runtime.id || news?.to !== 'extension' || news.type !== 'changed') return;
    if (sender.tab?.id !== undefined && sender.frameId === 0) tell(sender.tab.id);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
