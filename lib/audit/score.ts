import { AREAS, type Area } from './checklist';
import type { Judgement } from './model';
import type { Weight } from './own-checklist';

export interface Score {
  /** Checks with any verdict, 'not applicable' too: the 12 of "judged 12 of 56". */
  judged: number;
  /** Judged checks that apply to the shop: what the score is a share of. */
  applicable: number;
  /** All checks. */
  total: number;
  /** 0–1, or null as long as nothing that applies and counts was judged. */
  score: number | null;
}

/** What a score is made of; a check without a weight weighs 1. */
interface Scored {
  judgement: Pick<Judgement, 'verdict'>;
  weight?: Weight;
}

/**
 * The share of applicable judged checks that the person judged present, partly counting half, each as much as it weighs. What the scan saw does
 * not count: alone it gives coverage, never a score.
 */
export function scoreOf(views: readonly Scored[]): Score {
  let judged = 0;
  let applicable = 0;
  let points = 0;
  let most = 0;
  for (const { judgement, weight = 1 } of views) {
    if (judgement.verdict === null) continue;
    judged += 1;
    if (judgement.verdict === 'notApplicable') continue;
    applicable += 1;
    most += weight;
    if (judgement.verdict === 'yes') points += weight;
    else if (judgement.verdict === 'partly') points += weight / 2;
  }
  return { judged, applicable, total: views.length, score: most > 0 ? points / most : null };
}

/** The score of each area, by the same rule. */
export function scoreByArea(views: readonly (Scored & { area: Area })[]): Record<Area, Score> {
  return Object.fromEntries(AREAS.map((area) => [area, scoreOf(views.filter((view) => view.area === area))])) as Record<
    Area,
    Score
  >;
}
