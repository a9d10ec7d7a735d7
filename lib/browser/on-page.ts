/** The visited page's end of the messages. It carries no checker of foreign data: only our own extension can reach it. */
import browser from 'webextension-polyfill';
import type { PageNews, PageReplies, PageRequest } from './messages';

export type PageAnswers = {
  [T in PageRequest['type']]: (request: Extract<PageRequest, { type: T }>) => PageReplies[T] | Promise<PageReplies[T]>;
};

/**
 * Answers the extension's requests to this page until the returned function is called. Each script answers its own; those
 * of the others are left to them.
 */
export function answerPageRequests(answers: Partial<PageAnswers>): () => void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    const request = message as PageRequest;
    if (sender.id !== browser.runtime.id || request?.to !== 'page' || !Object.hasOwn(answers, request.type)) return;
    const answer = answers[request.type] as (request: PageRequest) => unknown;
    return (async () => answer(request))();
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    // After an update of the extension the old script has no connection any more, and asking for it may throw.
    if (isConnected()) browser.runtime.onMessage.removeListener(listener);
  };
}

/** Tells whoever of the extension is open that this page has changed. Nobody may be. */
export function tellChanged(): void {
  const news: PageNews = { to: 'extension', type: 'changed' };
  if (isConnected()) browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Whether this script still belongs to a running extension; false after the extension was updated or removed. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
