/** The findings laid along the customer's journey, with the touchpoints that the person put there. */
import { JOURNEY_STAGES, type JourneyStage, type Touchpoint } from './additions';
import type { Audit } from './model';
import { inOrder } from './order';
import { type CheckView, checkViews, countStates, type StateCounts } from './state';

export interface JourneyPart {
  stage: JourneyStage;
  /** In the order of the checklist. */
  checks: CheckView[];
  counts: StateCounts;
  /** The person's own, in the person's order. */
  touchpoints: Touchpoint[];
}

export interface Journey {
  /** All stages, in the order in which a customer comes to them. */
  parts: JourneyPart[];
  /** The checks that concern the whole of the journey. */
  whole: CheckView[];
}

/** The journey of an audit; `views` are its `checkViews` where they are known already. */
export function journeyOf(audit: Audit, views: readonly CheckView[] = checkViews(audit)): Journey {
  const at = (stage: string) => views.filter((view) => view.stage === stage);
  return {
    parts: JOURNEY_STAGES.map((stage) => {
      const checks = at(stage);
      const touchpoints = inOrder(audit.touchpoints.filter((touchpoint) => touchpoint.stage === stage));
      return { stage, checks, counts: countStates(checks), touchpoints };
    }),
    whole: at('all'),
  };
}

/**
 * The check to look at first among some: one that was seen and waits for a verdict, else any without one, else the first.
 * Undefined where there are none.
 */
export function firstToLookAt(views: readonly CheckView[]): CheckView['check'] | undefined {
  const open = views.filter(({ judgement }) => judgement.verdict === null);
  return (open.find(({ state }) => state === 'seen') ?? open[0] ?? views[0])?.check;
}
