/** The background's end of the messages: the only way in which a visited page can write. */
import browser from 'webextension-polyfill';
import { asWorkRequest, type WorkReply, type WorkRequest } from './work-request';

/** Number of the tab and address of the page in it, '' where the browser keeps that to itself. */
export interface FromTab {
  tabId: number;
  url: string;
}
type Write = (request: WorkRequest, from: FromTab) => Promise<string | undefined>;

/**
 * Hands each checked request to `write`, with the tab that it comes from, and answers once that is done, with the id of
 * what was made where it gives one. What is not a request of ours is left alone, so that other listeners can answer it.
 * Call it synchronously at start: a listener that comes late misses its message.
 */
export function answerWorkRequests(write: Write): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isToBackground(message)) return;
    const { id: tabId = -1, url = '' } = sender.tab ?? {};
    return reply(asWorkRequest(message), (request) => write(request, { tabId, url }));
  });
}

function isToBackground(message: unknown): boolean {
  return typeof message === 'object' && message !== null && (message as { to?: unknown }).to === 'background';
}

async function reply(
  request: WorkRequest | undefined,
  write: (request: WorkRequest) => Promise<string | undefined>,
): Promise<WorkReply> {
  if (!request) return { ok: false, error: 'not a request' };
  try {
    const made = await write(request);
    return { ok: true, ...(made !== undefined && { made }) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
