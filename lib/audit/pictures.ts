/** What is to be said of taking pictures, apart from the browser that takes them. */
import type { Picture } from './additions';
import type { CheckId } from './checklist';

/**
 * Why there is no picture. `away` the page is not the one in front; `moved` the tab is at another page, or went there
 * meanwhile; `denied` the browser does not let us take one; `lost` the page no longer has the place; `unseen` it has, but
 * nobody can see it now; `covered` something of the page lies over it; `full`, `blocked`, `newer` and `gone` as the store says; `failed` anything else.
 */
export const PICTURE_PROBLEMS = [
  'away',
  'moved',
  'denied',
  'lost',
  'unseen',
  'covered',
  'full',
  'blocked',
  'newer',
  'gone',
  'failed',
] as const;
export type PictureProblem = (typeof PICTURE_PROBLEMS)[number];

export class PictureError extends Error {
  override readonly name = 'PictureError';
  constructor(
    readonly problem: PictureProblem,
    cause?: unknown,
  ) {
    super(problem, { cause });
  }
}

/** What a picture proposes to say of itself is no longer than this, in letters. */
export const LONGEST_ALT = 300;

/**
 * The pictures of a check, parted by what they show: per `evidenceKey` of evidence that stands in the list, and the rest,
 * among it those of the check as a whole and of evidence that is no longer there.
 * @param keys of the evidence that is listed
 */
export function picturesOf(
  pictures: readonly Picture[],
  check: CheckId,
  keys: readonly string[],
): { shown: ReadonlyMap<string, readonly Picture[]>; rest: readonly Picture[] } {
  const own = pictures.filter((picture) => picture.check === check);
  const shown = new Map(keys.map((key) => [key, own.filter((picture) => picture.key === key)] as const));
  return { shown, rest: own.filter(({ key }) => !shown.has(key)) };
}
