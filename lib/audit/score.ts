import { AREAS, type Area } from './checklist';
import type { Judgement } from './model';

export interface Score {
  /** Checks with any verdict, 'not applicable' too: the 12 of "judged 12 of 56". */
  judged: number;
  /** Judged checks that apply to the shop: what the score is a share of. */
  applicable: number;
  /** All checks. */
  total: number;
  /** 0–1, or null as long as nothing that applies was judged. */
  score: number | null;
}

/**
 * The share of applicable judged checks that the person judged present, partly counting half. What the scan saw does
 * not count: alone it gives coverage, never a score.
 */
export function scoreOf(views: readonly { judgement: Pick<Judgement, 'verdict'> }[]): Score {
  let judged = 0;
  let applicable = 0;
  let points = 0;
  for (const { judgement } of views) {
    if (judgement.verdict === null) continue;
    judged += 1;
    if (judgement.verdict === 'notApplicable') continue;
    applicable += 1;
    if (judgement.verdict === 'yes') points += 1;
    else if (judgement.verdict === 'partly') points += 0.5;
  }
  return { judged, applicable, total: views.length, score: applicable > 0 ? points / applicable : null };
}

/** The score of each area, by the same rule. */
export function scoreByArea(
  views: readonly { area: Area; judgement: Pick<Judgement, 'verdict'> }[],
): Record<Area, Score> {
  return Object.fromEntries(AREAS.map((area) => [area, scoreOf(views.filter((view) => view.area === area))])) as Record<
    Area,
    Score
  >;
}
