/**
 * The shape of what the person made, in a file that anyone may have written. Stricter than for what a scan finds: a file
 * with work that cannot be read is refused, so that nobody believes to have taken over what was left out.
 */
import * as v from 'valibot';
import { JOURNEY_STAGES, STEPS, TEST_KINDS, TEXT_FIELDS, type TextField } from '../audit/additions';
import { type CheckId, compareChecks, isCheckId } from '../audit/checklist';
import { ChecklistSchema } from '../audit/checklist-schema';
import { isOpenable } from '../audit/evidence';
import { isOrder } from '../audit/order';
import { ImageSchema } from './images';
import { count, cut, EvidenceSchema, fitting, NOTE_LIMIT, TOO_MUCH, time, UNSAFE, webAddress } from './schema-parts';

/** Most things of one kind in one audit: far more than anyone makes by hand. */
const MOST_THINGS = 2_000;
/** Most pictures in one audit. */
export const MOST_PICTURES = 500;

// Not with a line first, as the names that every object is born with.
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w-]{0,63}$/));
const auditId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const check = v.custom<CheckId>(isCheckId);
const words = cut(NOTE_LIMIT);
const order = v.fallback(v.custom<string>(isOrder), '');
const step = v.nullable(v.picklist(STEPS));

/** A list that is empty in files of version 1, each thing with an id of its own. */
function things<T extends v.GenericSchema<unknown, { id: string }>>(schema: T, most = MOST_THINGS) {
  return v.optional(
    v.pipe(
      v.array(v.unknown()),
      v.maxLength(most, `${TOO_MUCH}: more than ${most}`),
      v.transform((items) => items.filter((item) => !isOfUnknownCheck(item))),
      v.array(schema),
      v.check((items) => new Set(items.map((item) => item.id)).size === items.length, 'two with the same id'),
    ),
    [],
  );
}

/** Of a check that a later version knows. */
function isOfUnknownCheck(item: unknown): boolean {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, 'check')) return false;
  const { check } = item as { check: unknown };
  return typeof check === 'string' && !isCheckId(check);
}

const OwnSchema = v.object({
  id,
  check,
  url: webAddress,
  evidence: v.pipe(
    EvidenceSchema,
    v.check(({ href }) => href === '' || isOpenable(href), `${UNSAFE}: a link that must not be opened`),
  ),
  addedAt: time,
});

const PictureSchema = v.object({
  id,
  check,
  key: cut(20_000),
  url: webAddress,
  takenAt: time,
  width: count,
  height: count,
  alt: words,
  data: v.optional(ImageSchema),
});

const TestSchema = v.object({
  id,
  kind: v.picklist(TEST_KINDS),
  channel: cut(2_000),
  question: words,
  answer: words,
  startedAt: v.union([v.literal(''), time]),
  firstAnswerMs: v.nullable(count),
  usefulAnswerMs: v.nullable(count),
  personMs: v.nullable(count),
  // Files made before one could stop waiting have none.
  endedMs: v.optional(v.nullable(count), null),
  note: words,
  updatedAt: v.fallback(time, ''),
});

const TouchpointSchema = v.object({ id, stage: v.picklist(JOURNEY_STAGES), text: words, order });

const ProposalSchema = v.object({
  id,
  order,
  what: words,
  why: words,
  how: words,
  who: words,
  when: words,
  effort: step,
  effect: step,
  checks: v.pipe(
    fitting(check),
    v.transform((checks) => [...new Set(checks)].sort(compareChecks)),
  ),
  seenAt: fitting(v.object({ auditId, check })),
  updatedAt: v.fallback(time, ''),
});

/** The texts that this version knows; built anew, so that no key of the file becomes one of ours. */
const TextsSchema = v.pipe(
  v.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'no texts',
  ),
  v.rawTransform<Record<string, unknown>, Partial<Record<TextField, string>>>(({ dataset, addIssue, NEVER }) => {
    const texts: Partial<Record<TextField, string>> = {};
    for (const field of TEXT_FIELDS) {
      const text = Object.hasOwn(dataset.value, field) ? dataset.value[field] : '';
      if (typeof text !== 'string') {
        addIssue({ message: `${field}: not a text` });
        return NEVER;
      }
      if (text !== '') texts[field] = text.slice(0, NOTE_LIMIT);
    }
    return texts;
  }),
);

/** The entries of an audit in a file; those of version 1 have none of them. */
export const ADDITIONS = {
  own: things(OwnSchema),
  pictures: things(PictureSchema, MOST_PICTURES),
  tests: things(TestSchema),
  touchpoints: things(TouchpointSchema),
  proposals: things(ProposalSchema),
  texts: v.optional(TextsSchema, {}),
  checklist: v.optional(v.nullable(ChecklistSchema), null),
};
