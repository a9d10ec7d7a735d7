/** The messages of a visited page to the background, and their check. Apart from the other messages so that no page carries the checker. */
import * as v from 'valibot';
import type { CheckId } from '../audit/checklist';
import { isCheckId } from '../audit/checklist';
import { isWebAddress } from '../audit/evidence';
import type { Audit, Evidence } from '../audit/model';
import { LONGEST_ALT } from '../audit/pictures';
import type { Thumbnail } from './thumbnail';

const checkId = v.custom<CheckId>(isCheckId);
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(text(64), v.minLength(1));
const base = { to: v.literal('background'), auditId: id };

/** No longer than what a scan finds, see `lib/checks/places.ts`; the store refuses what else does not fit. */
const evidence: v.GenericSchema<Evidence> = v.object({
  text: text(300),
  href: text(1_000),
  label: text(200),
  src: text(1_000),
  value: text(300),
  name: text(300),
  selector: text(4_000),
  where: v.picklist(['header', 'menu', 'main', 'footer', 'floating']),
  seenAt: v.pipe(v.string(), v.isoTimestamp()),
});

/** Visited page → background. The page is untrusted, so each message is checked against this before anything is done. */
const WorkRequest = v.variant('type', [
  v.object({
    ...base,
    type: v.literal('verdict'),
    check: checkId,
    verdict: v.nullable(v.picklist(['yes', 'partly', 'no', 'notApplicable'])),
  }),
  v.object({
    ...base,
    type: v.literal('rating'),
    check: checkId,
    rating: v.nullable(v.picklist([1, 2, 3, 4, 5])),
  }),
  v.object({ ...base, type: v.literal('note'), check: checkId, note: text(100_000) }),
  v.object({
    ...base,
    type: v.literal('picture'),
    check: checkId,
    key: v.pipe(text(8_000), v.minLength(1)),
    alt: text(2 * LONGEST_ALT),
    place: v.object({ text: text(20_000), href: text(8_000), src: text(8_000), selector: text(8_000) }),
  }),
  v.object({ ...base, type: v.literal('reject'), key: v.pipe(text(8_000), v.minLength(1)), rejected: v.boolean() }),
  v.object({
    ...base,
    type: v.literal('addOwn'),
    check: checkId,
    url: v.pipe(text(8_000), v.check(isWebAddress)),
    evidence,
  }),
  v.object({ ...base, type: v.literal('removeOwn'), id, removed: v.boolean() }),
  // What is asked for without being written: the small pictures of a check, and one shown large on the Shops page.
  v.object({ ...base, type: v.literal('thumbnails'), check: checkId }),
  v.object({ ...base, type: v.literal('showPicture'), picture: id }),
  // The script that picks is wanted in the page.
  v.object({ ...base, type: v.literal('pick') }),
]);
export type WorkRequest = v.InferOutput<typeof WorkRequest>;

/** What came of a request: the id of what was made, where something was, or what was asked for. */
export interface WorkDone {
  made?: string;
  thumbnails?: Thumbnail[];
  judgements?: Audit['judgements'];
}
export type WorkReply = ({ ok: true } & WorkDone) | { ok: false; error: string };

/** The message as a request, or undefined where it is none. */
export function asWorkRequest(message: unknown): WorkRequest | undefined {
  const result = v.safeParse(WorkRequest, message);
  return result.success ? result.output : undefined;
}
