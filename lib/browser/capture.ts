/** Taking a picture of the page in a tab: made ready, captured, cut out. Never of another page than the one that was meant. */
import browser from 'webextension-polyfill';
import { PictureError } from '../audit/pictures';
import { pageOf } from '../audit/taken-in';
import type { WantedEvidence } from '../page/picture/prepare';
import { createPace, createQueue } from '../turns';
import { type PictureImage, pictureImage } from './picture-image';
import { preparePage, releasePage } from './picture-page';

/** A picture, as yet without words. */
export interface Taken extends PictureImage {
  /** Address of the page, without the part after `#`. */
  url: string;
  /** ISO 8601 */
  takenAt: string;
}

/** Chromium captures twice a second at most (MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND). In milliseconds. */
const APART_MS = 550;
/** Another window of ours may have used up what is allowed; it is tried again so often. */
const MOST_TRIES = 4;
const TOO_OFTEN = /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/;
/** Both browsers say in words alone that they do not let us; seen in Chromium 156 and Firefox 153. */
const NOT_LET = /permission|cannot access|cannot be scripted|extensions gallery/i;

const queue = createQueue();
const pace = createPace(APART_MS);

/**
 * Takes a picture of a place on the page in a tab. Those asked for meanwhile wait for their turn.
 * @param url address of the page that is meant; what stands after `#` does not count
 * @param wanted the place; null for what the window shows
 * @throws PictureError
 */
export function takePicture(tabId: number, url: string, wanted: WantedEvidence | null): Promise<Taken> {
  return queue(async () => {
    try {
      const first = await take(tabId, pageOf(url), wanted);
      return first.still ? first.taken : (await take(tabId, pageOf(url), wanted)).taken;
    } catch (error) {
      if (error instanceof PictureError) throw error;
      throw new PictureError(NOT_LET.test(wordsOf(error)) ? 'denied' : 'failed', error);
    }
  });
}

async function take(tabId: number, url: string, wanted: WantedEvidence | null) {
  await pace.wait();
  const windowId = await frontOf(tabId, url);
  const prepared = await preparePage(tabId, wanted);
  if ('problem' in prepared) throw new PictureError(prepared.problem);
  let capture: string | undefined;
  let failure: unknown;
  try {
    if (pageOf(prepared.url) !== url) throw new PictureError('moved');
    capture = await captureWindow(windowId);
  } catch (error) {
    failure = error;
  }
  const takenAt = new Date().toISOString();
  // The page answers only where it is still the one that was made ready.
  const released = await releasePage(tabId).catch(() => undefined);
  if (failure !== undefined || capture === undefined) throw failure;
  if (!released || pageOf(released.url) !== url) throw new PictureError('moved');
  if (!released.visible) throw new PictureError('away');
  await frontOf(tabId, url);
  const image = await pictureImage(await (await fetch(capture)).blob(), prepared.place, prepared.view);
  return { taken: { ...image, url, takenAt }, still: released.still };
}

/** The window that shows the page. */
async function frontOf(tabId: number, url: string): Promise<number> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab || tab.windowId === undefined) throw new PictureError('moved');
  if (tab.url === undefined || tab.url === '') throw new PictureError('denied');
  if (pageOf(tab.url) !== url) throw new PictureError('moved');
  if (!tab.active) throw new PictureError('away');
  return tab.windowId;
}

async function captureWindow(windowId: number): Promise<string> {
  for (let tries = 1; ; tries++) {
    try {
      return await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    } catch (error) {
      if (tries === MOST_TRIES || !TOO_OFTEN.test(wordsOf(error))) throw error;
      await pace.wait();
    } finally {
      pace.mark();
    }
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
