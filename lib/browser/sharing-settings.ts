/** What is remembered of copies and of passing audits on, in the extension's own storage on this machine. */
import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';

export interface SharingSettings {
  /** Who the person is, as it stands in files that are passed on; '' where they did not say. */
  copyName: string;
  /** A word along with it, likewise. */
  copyNote: string;
  /** ISO 8601 of the last copy of everything, '' where there was none. */
  lastCopyAt: string;
  /** ISO 8601 of when the reminder of a copy was put off, '' where it never was. */
  copyNotNowAt: string;
}

const text = (most: number) => v.fallback(v.pipe(v.string(), v.maxLength(most)), '');
const time = v.fallback(
  v.pipe(
    v.string(),
    v.check((at) => !Number.isNaN(Date.parse(at))),
  ),
  '',
);
// Each part by itself: one that cannot be understood must not take the others with it.
const Sharing = v.object({ copyName: text(100), copyNote: text(2_000), lastCopyAt: time, copyNotNowAt: time });
const NAMES = Object.keys(Sharing.entries);

/** What is remembered; what never was, or cannot be understood, is ''. */
export async function getSharing(): Promise<SharingSettings> {
  const stored = await browser.storage.local.get(NAMES);
  return v.parse(Sharing, Object.fromEntries(NAMES.map((name) => [name, stored[name]])));
}

/** Remember some of it; each is a record of its own. */
export async function saveSharing(patch: Partial<SharingSettings>): Promise<void> {
  await browser.storage.local.set({ ...patch });
}

/** Be told when any of it changes, in this window or another. Returns the way to stop it. */
export function onSharing(listener: () => void): () => void {
  const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && NAMES.some((name) => Object.hasOwn(changes, name))) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
