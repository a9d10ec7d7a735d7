/** How the person wants the markers, kept beside the settings. The visited page itself reads and writes it. */
import browser from 'webextension-polyfill';
import { asMarkerView, FIRST_VIEW, type MarkerView } from '../page/overlay/marker-view';

const KEY = 'markerView';

/** What was kept; where nothing was, or nothing can be read, as it is at first. Checked by hand: no page carries more. */
export async function readMarkerView(): Promise<MarkerView> {
  try {
    return asMarkerView((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return FIRST_VIEW;
  }
}

/** Keeps how it is wanted. What cannot be kept is only a matter of comfort. */
export function saveMarkerView(view: MarkerView): void {
  void store({ [KEY]: view });
}

/** Keeps whether markers are shown at all: the same setting that the popup's button changes. */
export function saveMarkersVisible(markersVisible: boolean): void {
  void store({ markersVisible });
}

async function store(values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(values);
  } catch {
    // After an update of the extension this script has no storage any more.
  }
}
