/** Links that were typed and not yet added: kept as long as the browser runs, since a popup closes at any click beside it. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type CheckId, isCheckId } from '../audit/checklist';
import type { LinkDraft } from '../audit/pasted';

const text = v.pipe(v.string(), v.maxLength(5_000));
const Draft = v.object({ link: text, quote: text });

/** The half-typed links of a shop; none where the browser keeps none. Never rejects. */
export async function getLinkDrafts(shop: string): Promise<Map<CheckId, LinkDraft>> {
  const drafts = new Map<CheckId, LinkDraft>();
  // Older browsers have no such storage at all.
  const kept = await Promise.resolve()
    .then(() => browser.storage.session.get(null))
    .catch(() => ({}));
  const begin = keyOf(shop, '');
  for (const [key, value] of Object.entries(kept)) {
    const check = key.startsWith(begin) && key.slice(begin.length);
    const draft = v.safeParse(Draft, value);
    if (isCheckId(check) && draft.success) drafts.set(check, draft.output);
  }
  return drafts;
}

/** Keep what stands in the fields, undefined for nothing. Handed over before this returns, as the popup may be closing. */
export async function saveLinkDraft(shop: string, check: CheckId, draft: LinkDraft | undefined): Promise<void> {
  const key = keyOf(shop, check);
  await (draft ? browser.storage.session.set({ [key]: draft }) : browser.storage.session.remove(key));
}

function keyOf(shop: string, check: string): string {
  return `link:${shop}\n${check}`;
}
