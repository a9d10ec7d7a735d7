/** Every message that crosses between the extension's parts, and the one place where they are sent and checked. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { isCheckId } from '../audit/checklist';
import type { CheckId } from '../audit/checklist';
import type { CheckState, Judgement, Scan } from '../audit/model';

/** What the markers on the page need to know of the audit. */
export interface MarkerState {
  auditId: string;
  /** Language of the interface. */
  language: string;
  visible: boolean;
  /** State and judgement of each check that has a finding on this page. */
  checks: Partial<Record<CheckId, { state: CheckState; judgement: Judgement }>>;
  /** Keys of rejected evidence. */
  rejected: string[];
}

/** Extension → visited page. */
export type PageRequest =
  | { to: 'page'; type: 'scan' }
  | { to: 'page'; type: 'markers'; state: MarkerState }
  | { to: 'page'; type: 'reveal'; check: CheckId; key: string };

export interface PageReplies {
  scan: Scan;
  /** Number of markers drawn. */
  markers: number;
  /** Whether the place was found. */
  reveal: boolean;
}

const checkId = v.custom<CheckId>(isCheckId);
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** Visited page → background. The page is untrusted, so each message is checked against this before anything is written. */
const WorkRequest = v.variant('type', [
  v.object({
    to: v.literal('background'),
    type: v.literal('verdict'),
    auditId: text(64),
    check: checkId,
    verdict: v.nullable(v.picklist(['yes', 'partly', 'no', 'notApplicable'])),
  }),
  v.object({
    to: v.literal('background'),
    type: v.literal('rating'),
    auditId: text(64),
    check: checkId,
    rating: v.nullable(v.picklist([1, 2, 3, 4, 5])),
  }),
  v.object({ to: v.literal('background'), type: v.literal('note'), auditId: text(64), check: checkId, note: text(100_000) }),
  v.object({ to: v.literal('background'), type: v.literal('reject'), auditId: text(64), key: text(8_000), rejected: v.boolean() }),
]);
export type WorkRequest = v.InferOutput<typeof WorkRequest>;

/** The message as a request to write, or undefined where it is none. */
export function asWorkRequest(message: unknown): WorkRequest | undefined {
  const result = v.safeParse(WorkRequest, message);
  return result.success ? result.output : undefined;
}

/** Ask the page in a tab; rejects where no script of ours runs there. */
export function askPage<T extends PageRequest>(tabId: number, request: T): Promise<PageReplies[T['type']]> {
  return browser.tabs.sendMessage(tabId, request) as Promise<PageReplies[T['type']]>;
}

/** Ask the background to write; resolves once the write is completed, rejects with what went wrong. */
export async function askBackground(request: WorkRequest): Promise<void> {
  const reply = (await browser.runtime.sendMessage(request)) as { ok: boolean; error?: string } | undefined;
  if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
}
