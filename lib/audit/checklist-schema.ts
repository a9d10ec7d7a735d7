/** The shape of a checklist of somebody's own, as it lies in the store and in files that anyone may have written. */
import * as v from 'valibot';
import { AREAS, CHECK_IDS, isCheckId, isOwnCheck, type OwnCheckId, STAGES } from './checklist';
import { type CheckWords, type OwnChecklist, WEIGHTS } from './own-checklist';

/** Most checks that somebody can add: more than anyone goes through in a shop. */
export const MOST_OWN_CHECKS = 100;
/** Longest name and question, in UTF-16 units. */
export const LONGEST_NAME = 60;
export const LONGEST_QUESTION = 400;

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((said) => said.slice(0, most)),
  );

/** Entries of an object by keys that are known, built anew so that no key of a file becomes one of ours. */
function byCheck<T>(schema: v.GenericSchema<unknown, T>, isKey: (key: string) => boolean) {
  return v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((entries) =>
      Object.fromEntries(
        Object.keys(entries)
          .filter(isKey)
          .flatMap((key): [string, T][] => {
            const result = v.safeParse(schema, entries[key]);
            return result.success ? [[key, result.output]] : [];
          }),
      ),
    ),
  );
}

const Words = v.object({
  name: v.optional(text(LONGEST_NAME)),
  question: v.optional(text(LONGEST_QUESTION)),
}) as v.GenericSchema<unknown, CheckWords>;

const Own = v.object({
  id: v.custom<OwnCheckId>(isOwnCheck),
  area: v.picklist(AREAS),
  stage: v.fallback(v.picklist(STAGES), 'all'),
  name: text(LONGEST_NAME),
  question: text(LONGEST_QUESTION),
});

const isKnown = (check: string) => CHECK_IDS.some((one) => one === check);

/** What is not known is left out; refused where it is no checklist, or an added check cannot be read. */
export const ChecklistSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  name: text(200),
  author: v.fallback(text(200), ''),
  off: v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((off) => CHECK_IDS.filter((check) => off.includes(check))),
  ),
  words: v.fallback(byCheck(Words, isKnown), {}),
  weights: v.fallback(byCheck(v.picklist(WEIGHTS), isCheckId), {}),
  own: v.pipe(
    v.array(Own),
    v.maxLength(MOST_OWN_CHECKS),
    v.check((own) => new Set(own.map(({ id }) => id)).size === own.length, 'two with the same id'),
  ),
  updatedAt: v.fallback(
    v.pipe(
      v.string(),
      v.maxLength(40),
      v.check((time) => !Number.isNaN(Date.parse(time))),
    ),
    '',
  ),
}) as v.GenericSchema<unknown, OwnChecklist>;

/** A checklist that was kept, null where there is none that can be understood. */
export function checklistIn(value: unknown): OwnChecklist | null {
  const result = v.safeParse(ChecklistSchema, value);
  return result.success ? result.output : null;
}
