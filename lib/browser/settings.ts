/** What the person set and where they were, kept in the extension's own storage on this machine. */
import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';
import { ORDERS, type Order } from '../audit/assignment';
import { type CheckId, isCheckId } from '../audit/checklist';
import { isUiLanguage, type UiLanguage } from '../messages';

export interface Settings {
  /** Language of the interface, null as long as none was chosen. */
  language: UiLanguage | null;
  markersVisible: boolean;
  /** In which order the checklist is gone through. */
  order: Order;
}

/** How they are as long as nobody set them. */
export const FIRST_SETTINGS: Readonly<Settings> = { language: null, markersVisible: true, order: 'areas' };

/** Where one was in the popup of a shop. */
export interface Place {
  openCheck: CheckId | null;
  /** Id of the element that had the focus. */
  focus: string | null;
  /** Characters before the caret in a text field that had the focus. */
  caret: number | null;
  /** Pixels scrolled from the top. */
  scroll: number;
  /** Name of the filter, '' for none. */
  filter: string;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
// Each part by itself: one that cannot be understood (an older version wrote it) must not take the others with it.
const Settings = v.object({
  language: v.fallback(v.nullable(v.custom<UiLanguage>(isUiLanguage)), FIRST_SETTINGS.language),
  markersVisible: v.fallback(v.boolean(), FIRST_SETTINGS.markersVisible),
  order: v.fallback(v.picklist(ORDERS), FIRST_SETTINGS.order),
});
const Place = v.object({
  openCheck: v.fallback(v.nullable(v.custom<CheckId>(isCheckId)), null),
  focus: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
  caret: v.fallback(v.nullable(count), null),
  scroll: v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
  filter: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
});
const NAMES = Object.keys(Settings.entries);

/** The settings; what was never set or cannot be understood is as it is at first. */
export async function getSettings(): Promise<Settings> {
  return v.parse(Settings, { ...FIRST_SETTINGS, ...(await browser.storage.local.get(NAMES)) });
}

/** Change some settings; each is a record of its own, so that two windows do not undo each other's change. */
export async function saveSettings(patch: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ ...patch });
}

/** Be told of the settings whenever one changes, in this window or another. Returns the way to stop it. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && NAMES.some((name) => Object.hasOwn(changes, name))) void getSettings().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Where one was in a shop's popup, undefined where one has not been. */
export async function getPlace(shop: string): Promise<Place | undefined> {
  const key = placeKey(shop);
  const result = v.safeParse(Place, (await browser.storage.local.get(key))[key]);
  return result.success ? result.output : undefined;
}

/** Keep where one is. The write is handed over before this returns, so it may be called as the popup closes. */
export async function savePlace(shop: string, place: Place): Promise<void> {
  await browser.storage.local.set({ [placeKey(shop)]: place });
}

function placeKey(shop: string): string {
  return `place:${shop}`;
}

/** Whether a thing that is to be done once for all is still to be done; from now on it is not. */
export async function firstTime(what: string): Promise<boolean> {
  const key = `done:${what}`;
  if ((await browser.storage.local.get(key))[key]) return false;
  await browser.storage.local.set({ [key]: true });
  return true;
}
