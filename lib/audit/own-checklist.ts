/**
 * A checklist of somebody's own: the product's with checks switched off, asked in other words and weighed, and with checks
 * added. An audit keeps the one that it is made by, so that a teacher's hand-out stays with the work it was used for.
 */
import {
  AREAS,
  type Area,
  CHECK_IDS,
  CHECKLIST,
  type CheckId,
  type CheckKind,
  type KnownCheckId,
  type OwnCheckId,
  type Stage,
} from './checklist';

/** What a check counts in the score; 0: it is asked, and does not count. */
export const WEIGHTS = [0, 1, 2, 3] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Words that stand in the place of the catalogue's; '' or missing: the catalogue's. */
export interface CheckWords {
  name?: string;
  question?: string;
}

/** A check that somebody added. Only a person can judge it. */
export interface OwnCheck {
  id: OwnCheckId;
  area: Area;
  stage: Stage;
  name: string;
  question: string;
}

export interface OwnChecklist {
  /** The same wherever the checklist is handed to. */
  id: string;
  name: string;
  /** Who made it, '' where nobody says. */
  author: string;
  /** Checks that are not asked. */
  off: KnownCheckId[];
  words: Partial<Record<KnownCheckId, CheckWords>>;
  /** Only those that are not 1. */
  weights: Partial<Record<CheckId, Weight>>;
  /** In the order in which they were added. */
  own: OwnCheck[];
  /** ISO 8601 of the latest change. */
  updatedAt: string;
}

/** One check as a checklist asks it. */
export interface ChecklistEntry {
  check: CheckId;
  area: Area;
  kind: CheckKind;
  stage: Stage;
  weight: Weight;
  words: CheckWords;
}

/** Every check of the product as it comes. */
const COMMON: readonly ChecklistEntry[] = /* @__PURE__ */ CHECK_IDS.map((check) => entryOf(check, null));

/**
 * The checks that are asked, area by area, each area's own ones last; the product's whole checklist where there is none
 * of somebody's own.
 */
export function entriesOf(checklist: OwnChecklist | null): readonly ChecklistEntry[] {
  if (!checklist) return COMMON;
  const entries = [
    ...CHECK_IDS.filter((check) => !checklist.off.includes(check)),
    ...checklist.own.map(({ id }) => id),
  ];
  const known = entries.map((check) => entryOf(check, checklist));
  return AREAS.flatMap((area) => known.filter((entry) => entry.area === area));
}

function entryOf(check: CheckId, checklist: OwnChecklist | null): ChecklistEntry {
  const weight = checklist?.weights[check] ?? 1;
  const own = checklist?.own.find(({ id }) => id === check);
  if (own) return { check, area: own.area, kind: 'manual', stage: own.stage, weight, words: own };
  const known = check as KnownCheckId;
  const { area, kind, stage } = CHECKLIST[known];
  return { check, area, kind, stage, weight, words: checklist?.words[known] ?? {} };
}
