/** What the two drawings of a document show, free of any format. Every text may come from a person: escape it. */
import type { CheckState } from '../audit/model';
import type { EffortEffect } from '../audit/strategy';

export interface JourneyMark {
  state: CheckState;
  /** What the state is called, for those who cannot tell the signs apart. */
  stateName: string;
  text: string;
}

export interface JourneyDrawing {
  /** The whole in words, for those who do not see it. */
  alt: string;
  stages: {
    name: string;
    /** Checks that are there in full or in part, of all that belong here. */
    there: number;
    total: number;
    /** The same in words. */
    count: string;
    /** What was seen or judged, in the order of the checklist. */
    marks: JourneyMark[];
    /** How many are neither; '' where there is none. */
    rest: string;
    /** The person's own touchpoints. */
    own: string[];
  }[];
  /** Heading of the person's own touchpoints. */
  ownTitle: string;
}

export interface MatrixDrawing {
  /** The whole in words, for those who do not see it. */
  alt: string;
  effort: string;
  effect: string;
  /** Small, middling, large. */
  steps: readonly [string, string, string];
  /** Proposals with both an effort and an effect, by their number in the document. */
  rows: EffortEffect['rows'];
}

/** The signs that occur in the drawing, each with its name, in the order in which they occur first. */
export function legendOf({ stages }: JourneyDrawing): Pick<JourneyMark, 'state' | 'stateName'>[] {
  const marks = stages.flatMap((stage) => stage.marks);
  return [...new Map(marks.map(({ state, stateName }) => [state, { state, stateName }])).values()];
}
