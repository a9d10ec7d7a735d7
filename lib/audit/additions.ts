/** What the person makes of an audit beyond verdicts, ratings and notes. Plain data, as the rest of the model. */
import type { CheckId, Stage } from './checklist';
import type { Audit, Evidence } from './model';
import type { OwnChecklist } from './own-checklist';

/** Evidence that the person added, by picking an element or pasting a link. A scan never touches it. */
export interface OwnFinding {
  id: string;
  check: CheckId;
  /** Address of the page. */
  url: string;
  /** Its `href` is '' or an address that can be opened (http, https, mailto, tel). */
  evidence: Evidence;
  /** ISO 8601 */
  addedAt: string;
}

/** A picture of a place on a page. The image itself is asked of the store when it is shown. */
export interface Picture {
  id: string;
  check: CheckId;
  /** `evidenceKey` of what it shows, '' where it is of the check as a whole. */
  key: string;
  /** Address of the page. */
  url: string;
  /** ISO 8601 */
  takenAt: string;
  /** Pixels of the image. */
  width: number;
  height: number;
  /** What it shows, in the person's words. */
  alt: string;
}

/** Kinds of images that are kept: what a browser's own pictures are, and nothing that can hold a script. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
/** Bytes of the largest image that is kept. */
export const LARGEST_IMAGE = 8 * 1024 * 1024;

export const TEST_KINDS = ['chatbot', 'reply'] as const;

/** A guided test of the shop's service with a stopwatch. */
export interface ServiceTest {
  id: string;
  kind: (typeof TEST_KINDS)[number];
  /** Where the question was asked: 'chat', 'email', or what the person wrote. */
  channel: string;
  question: string;
  answer: string;
  /** ISO 8601 of when the question was asked. */
  startedAt: string;
  /** Milliseconds from the question to the first answer, to one that could be used, to a human being; null: not yet. */
  firstAnswerMs: number | null;
  usefulAnswerMs: number | null;
  personMs: number | null;
  /** Milliseconds until the person stopped waiting for more; null as long as she waits. */
  endedMs: number | null;
  note: string;
  /** ISO 8601 of the latest change. */
  updatedAt: string;
}

/** The stages that the customer's journey is laid out along. */
export const JOURNEY_STAGES = ['discover', 'choose', 'buy', 'receive', 'after'] as const satisfies readonly Stage[];
export type JourneyStage = (typeof JOURNEY_STAGES)[number];

/** Where the customer meets the shop, as the person put it on the journey. */
export interface Touchpoint {
  id: string;
  stage: JourneyStage;
  text: string;
  /** Place among the others, see `order.ts`. */
  order: string;
}

/** Effort and effect of a proposal: 1 small, 3 large. */
export const STEPS = [1, 2, 3] as const;
export type Step = (typeof STEPS)[number];

/** Another shop that does it well: one of the person's own audits. The audit may be gone by now. */
export interface SeenAt {
  auditId: string;
  check: CheckId;
}

/** One proposal of the strategy. */
export interface Proposal {
  id: string;
  /** Place among the others, see `order.ts`. */
  order: string;
  what: string;
  why: string;
  how: string;
  who: string;
  when: string;
  effort: Step | null;
  effect: Step | null;
  /** The checks that it answers, in the order of the checklist. */
  checks: CheckId[];
  /** By audit, then in the order of the checklist. */
  seenAt: SeenAt[];
  /** ISO 8601 of the latest change. */
  updatedAt: string;
}

/** Texts of the document that the person writes: one each. */
export const TEXT_FIELDS = ['title', 'author', 'summary', 'sources', 'discussion', 'method'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Each list is empty where the person made nothing of the kind. */
export interface Additions {
  /** In the order in which they were added. */
  own: OwnFinding[];
  /** In the order in which they were taken. */
  pictures: Picture[];
  /** By the time of the question. */
  tests: ServiceTest[];
  /** In the person's order, all stages together. */
  touchpoints: Touchpoint[];
  /** In the person's order. */
  proposals: Proposal[];
  /** Only those that are not empty. */
  texts: Partial<Record<TextField, string>>;
  /** The checklist that the audit is made by, null for the product's own. */
  checklist: OwnChecklist | null;
}

/** An audit on its way into or out of a file. */
export interface AuditFile extends Audit {
  /** Images of its pictures by the pictures' ids, as far as they are there. */
  images?: ReadonlyMap<string, Blob>;
  /** Who made it, as the file says; missing where nobody is named. */
  madeBy?: string;
}

/** Nothing added yet; new lists each time. */
export function noAdditions(): Additions {
  return { own: [], pictures: [], tests: [], touchpoints: [], proposals: [], texts: {}, checklist: null };
}

/** Whether the audit holds anything that only its person can make again: a scan alone holds nothing of the kind. */
export function hasOwnWork(audit: Audit): boolean {
  const { judgements, rejected, own, pictures, tests, touchpoints, proposals, texts } = audit;
  const lists = [rejected, own, pictures, tests, touchpoints, proposals, Object.values(texts)];
  const judged = Object.values(judgements).some((one) => one && (one.verdict || one.rating || one.note));
  return judged || lists.some((list) => list.length > 0);
}
