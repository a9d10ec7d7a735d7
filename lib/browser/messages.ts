/** Every message that crosses between the extension's parts, and the one place where they are sent. */
import browser from 'webextension-polyfill';
import type { Area, CheckId } from '../audit/checklist';
import type { Audit, CheckState, Finding, Judgement } from '../audit/model';
import type { PhoneMeasure, PhoneProblem } from '../audit/phone';
import type { LinkedProblem } from '../audit/service-pages';
import type { CoreMessages } from '../messages';
import type { FoundPlaces, PagePart, WantedPlace } from '../page/parts';
import type { Thumbnail } from './thumbnail';
import type { WorkDone, WorkReply, WorkRequest } from './work-request';

export type { WorkRequest } from './work-request';

/** The words that the markers show. They travel with the state, so that no page has to carry whole catalogues. */
export interface MarkerTexts {
  marker: CoreMessages['marker'];
  own: Pick<CoreMessages['own'], 'byYou' | 'remove' | 'closedPage' | 'page'>;
  states: CoreMessages['checklist']['states'];
  certainty: CoreMessages['checklist']['certainty'];
  verdicts: CoreMessages['checklist']['verdicts'];
  rating: Pick<CoreMessages['popup']['rating'], 'label' | 'lowest' | 'highest'>;
  areas: CoreMessages['checklist']['areas'];
  /** `open` with the placeholder {alt}. */
  picture: Pick<CoreMessages['pictures'], 'title' | 'take' | 'taking' | 'kept' | 'alt'> & {
    open: string;
    problems: Record<string, string>;
  };
  /** Every check of the audit's checklist, in its order. */
  checks: Partial<Record<CheckId, { name: string; question: string; area: Area }>>;
}

/** What the markers on the page need to know of the audit. */
export interface MarkerState {
  auditId: string;
  /** Language of the interface. */
  language: string;
  visible: boolean;
  /** What the audit knows of this page. */
  findings: Finding[];
  /** State and judgement of each check that has a finding on this page. */
  checks: Partial<Record<CheckId, { state: CheckState; judgement: Judgement }>>;
  /** Keys of rejected evidence. */
  rejected: string[];
  /** Ids of the pictures of those checks. */
  pictures: Partial<Record<CheckId, string[]>>;
  /** The person's own findings among those: their ids by key. */
  own: Record<string, string>;
  texts: MarkerTexts;
}

/** A check that a picked place can be given to. */
export interface PickChoice {
  check: CheckId;
  /** What the check is called, and the area that it belongs to. */
  name: string;
  areaName: string;
  /** What its marker and card show besides; the state is that of a check for which something is seen. */
  about: { state: CheckState; judgement: Judgement; question: string; area: Area };
}

/** A place is to be picked on the page. The words travel with it, as those of the markers do. */
export interface PickTask {
  auditId: string;
  /** What it is for; where there are several, one is chosen once something is picked. */
  choices: readonly PickChoice[];
  /** Language of the interface. */
  language: string;
  texts: CoreMessages['own']['page'];
}

/** What became of the markers on a page. */
export interface MarkersDrawn {
  /** Number of markers drawn. */
  count: number;
  /**
   * Keys of what the audit has at a place of this page and what is not there now; empty as long as the page is still on
   * its way.
   */
  notHere: string[];
}

/** Visited page → the extension's open pages: it has grown since it was read, and come to rest. */
export interface PageNews {
  to: 'extension';
  type: 'changed';
}

/** Extension → visited page. */
export type PageRequest =
  | { to: 'page'; type: 'read' }
  | { to: 'page'; type: 'linked'; address: string }
  | { to: 'page'; type: 'phone'; close: string }
  | { to: 'page'; type: 'more'; reading: number; from: number }
  | { to: 'page'; type: 'find'; reading: number; wanted: WantedPlace[][] }
  | { to: 'page'; type: 'markers'; state: MarkerState }
  | { to: 'page'; type: 'reveal'; check: CheckId; key: string }
  | { to: 'page'; type: 'pick'; task: PickTask };

export interface PageReplies {
  read: PagePart;
  linked: PagePart | { problem: LinkedProblem };
  phone: { part: PagePart; measure: PhoneMeasure } | { problem: PhoneProblem };
  more: PagePart;
  find: FoundPlaces;
  /** `unready` as long as the script that draws them is not in the page. */
  markers: MarkersDrawn | 'unready';
  /** Whether the place was found. */
  reveal: boolean;
  /** Whether the page can be pointed at. */
  pick: boolean;
}

/** Ask the page in a tab; rejects where no script of ours runs there. */
export function askPage<T extends PageRequest>(tabId: number, request: T): Promise<PageReplies[T['type']]> {
  return browser.tabs.sendMessage(tabId, request) as Promise<PageReplies[T['type']]>;
}

/** Ask the background to do something; resolves once that is completed, rejects with what went wrong. */
export async function askBackground(request: WorkRequest): Promise<void> {
  await done(request);
}

/** Ask the background to add evidence of the person's own; resolves with its id once written. */
export async function addInBackground(request: Extract<WorkRequest, { type: 'addOwn' }>): Promise<string> {
  const { made } = await done(request);
  if (!made) throw new Error('nothing was made');
  return made;
}

/**
 * Ask the background to bring the script that picks into the page that asks. Resolves with what is said of the checks of
 * the audit, so that what is picked can be given to any of them.
 */
export async function pickThroughBackground(auditId: string): Promise<Audit['judgements']> {
  return (await done({ to: 'background', type: 'pick', auditId })).judgements ?? {};
}

/** Ask the background for the small pictures of a check; none where it does not give any. */
export async function thumbnailsFromBackground(auditId: string, check: CheckId): Promise<Thumbnail[]> {
  return (await done({ to: 'background', type: 'thumbnails', auditId, check })).thumbnails ?? [];
}

async function done(request: WorkRequest): Promise<WorkDone> {
  const reply = (await browser.runtime.sendMessage(request)) as WorkReply | undefined;
  if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
  return reply;
}
