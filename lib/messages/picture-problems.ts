import type { PictureProblem } from '../audit/pictures';
import type { CoreMessages } from './index';

/** What to say where there is no picture: what happened and what to do, for each problem. Plain strings. */
export function pictureProblems({ pictures, popup }: CoreMessages): Record<PictureProblem, string> {
  const { blocked, newer, gone } = popup.save.problems;
  return { blocked, newer, gone, ...pictures.problems };
}
