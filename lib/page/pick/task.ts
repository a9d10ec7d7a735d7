import type { CheckId } from '../../audit/checklist';
import type { Audit } from '../../audit/model';
import { emptyJudgement, stateOf } from '../../audit/state';
import type { MarkerState, PickTask } from '../../browser/messages';

/**
 * Picking for any check of the audit, begun where no check is at hand.
 * @param judgements as they are kept; what the markers know of a check may be newer
 */
export function openTask({ auditId, language, texts, checks }: MarkerState, judgements: Audit['judgements']): PickTask {
  const asked = Object.entries(texts.checks) as [CheckId, NonNullable<(typeof texts.checks)[CheckId]>][];
  const choices = asked.map(([check, { name, question, area }]) => {
    const judgement = checks[check]?.judgement ?? judgements[check] ?? emptyJudgement();
    const about = { state: stateOf(judgement.verdict, true), judgement, question, area };
    return { check, name, areaName: texts.areas[area], about };
  });
  return { auditId, choices, language, texts: texts.own.page };
}
