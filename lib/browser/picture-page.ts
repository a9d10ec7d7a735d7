/** Calls to the script that makes a page ready for a picture. They go by injection, so that no other script carries a word of it. */
import browser from 'webextension-polyfill';
import type { PictureTools, Prepared, Released, WantedEvidence } from '../page/picture/prepare';

/** Where the script leaves its tools. The scripts of one extension share a world that the page cannot see. */
export type PicturePage = typeof globalThis & { serviceLensPicture?: PictureTools };

/** Path of the built script. */
const SCRIPT = '/content-scripts/picture.js';
/** A page that shows a dialog of the browser answers nothing until it is closed. In milliseconds. */
const PATIENCE_MS = 12_000;

/** Puts the script into the page, unless it is there, and has it make the page ready. Rejects as the browser does. */
export async function preparePage(tabId: number, wanted: WantedEvidence | null): Promise<Prepared> {
  const run = async () => {
    await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return browser.scripting.executeScript({
      target: { tabId },
      func: (evidence: WantedEvidence | null) => (globalThis as PicturePage).serviceLensPicture?.prepare(evidence),
      args: [wanted],
    });
  };
  return answerOf<Prepared>(await inTime(run()));
}

/** Lets our own things come back. Rejects where the page that was made ready is gone. */
export async function releasePage(tabId: number): Promise<Released> {
  const run = browser.scripting.executeScript({
    target: { tabId },
    func: () => (globalThis as PicturePage).serviceLensPicture?.release(),
  });
  return answerOf<Released>(await inTime(run));
}

function answerOf<T>(results: { result?: unknown; error?: unknown }[]): T {
  const [answer] = results;
  if (answer?.error) throw answer.error;
  if (!answer?.result) throw new Error('no answer');
  return answer.result as T;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page does not answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
