/** The background's end of the messages: the only way in which a visited page can write. */
import browser from 'webextension-polyfill';
import { asWorkRequest, type WorkRequest } from './work-request';

export type WorkReply = { ok: true } | { ok: false; error: string };

/**
 * Hands each checked request to `write` and answers once that is done. What is not a request of ours is left alone, so
 * that other listeners can answer it. Call it synchronously at start: a listener that comes late misses its message.
 */
export function answerWorkRequests(write: (request: WorkRequest) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isToBackground(message)) return;
    return reply(asWorkRequest(message), write);
  });
}

function isToBackground(message: unknown): boolean {
  return typeof message === 'object' && message !== null && (message as { to?: unknown }).to === 'background';
}

async function reply(
  request: WorkRequest | undefined,
  write: (request: WorkRequest) => Promise<unknown>,
): Promise<WorkReply> {
  if (!request) return { ok: false, error: 'not a request' };
  try {
    await write(request);
    return { ok: true };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
