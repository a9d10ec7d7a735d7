/** The background's end of the messages: the only way in which a visited page can write, or see what is kept. */
import browser from 'webextension-polyfill';
import { asWorkRequest, type WorkDone, type WorkReply, type WorkRequest } from './work-request';

export interface FromTab {
  tabId: number;
  /** Address of the page in the tab, '' where the browser keeps that to itself. */
  url: string;
  /** Address of the page that asks, '' where the browser does not tell. */
  page: string;
}
type Carry = (request: WorkRequest, from: FromTab) => Promise<WorkDone>;

/**
 * Hands each checked request to `carry`, with the tab that it comes from, and answers once that is done, with what came
 * of it. What is not a request of ours is left alone, so that other listeners can answer it.
 * Call it synchronously at start: a listener that comes late misses its message.
 */
export function answerWorkRequests(carry: Carry): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isToBackground(message)) return;
    const { id: tabId = -1, url = '' } = sender.tab ?? {};
    return reply(asWorkRequest(message), (request) => carry(request, { tabId, url, page: sender.url ?? '' }));
  });
}

function isToBackground(message: unknown): boolean {
  return typeof message === 'object' && message !== null && (message as { to?: unknown }).to === 'background';
}

async function reply(
  request: WorkRequest | undefined,
  carry: (request: WorkRequest) => Promise<WorkDone>,
): Promise<WorkReply> {
  if (!request) return { ok: false, error: 'not a request' };
  try {
    return { ok: true, ...(await carry(request)) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
