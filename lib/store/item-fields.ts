/** Which fields each kind of thing has that the person makes, what may stand in them, and what they hold when nothing was written. */
import {
  JOURNEY_STAGES,
  type OwnFinding,
  type Picture,
  type Proposal,
  type ServiceTest,
  STEPS,
  type Step,
  TEST_KINDS,
  type Touchpoint,
} from '../audit/additions';
import { isCheckId } from '../audit/checklist';
import { isWebAddress } from '../audit/evidence';
import { isOrder } from '../audit/order';

/** What is written once, when the thing is made. */
export interface ItemMade {
  own: Omit<OwnFinding, 'id'>;
  picture: Omit<Picture, 'id' | 'alt'>;
  test: Pick<ServiceTest, 'kind'>;
  touchpoint: null;
  proposal: null;
}

/** What can be changed, field by field. The checks of a proposal and where it was seen are fields of their own each. */
export interface ItemFields {
  own: Record<never, never>;
  picture: Pick<Picture, 'alt'>;
  test: Omit<ServiceTest, 'id' | 'kind' | 'updatedAt'>;
  touchpoint: Omit<Touchpoint, 'id'>;
  proposal: Omit<Proposal, 'id' | 'checks' | 'seenAt' | 'updatedAt'>;
}
/** A kind of which there can be several. */
export type ListKind = keyof ItemFields;

interface Rule<T> {
  empty: T;
  fits(value: unknown): value is T;
}

const text: Rule<string> = { empty: '', fits: (value) => typeof value === 'string' };
const order: Rule<string> = { empty: '', fits: isOrder };
const duration: Rule<number | null> = {
  empty: null,
  fits: (value): value is number | null =>
    value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0),
};
const time: Rule<string> = { empty: '', fits: (value): value is string => value === '' || isTime(value) };
const oneOf = <T>(allowed: readonly T[], empty: T): Rule<T> => ({
  empty,
  fits: (value): value is T => value === empty || (allowed as readonly unknown[]).includes(value),
});
const step = oneOf<Step | null>(STEPS, null);

export const FIELDS: { [K in ListKind]: { [F in keyof ItemFields[K]]: Rule<ItemFields[K][F]> } } = {
  own: {},
  picture: { alt: text },
  test: {
    channel: text,
    question: text,
    answer: text,
    startedAt: time,
    firstAnswerMs: duration,
    usefulAnswerMs: duration,
    personMs: duration,
    endedMs: duration,
    note: text,
  },
  touchpoint: { stage: oneOf(JOURNEY_STAGES, 'discover'), text, order },
  proposal: {
    ...{ order, what: text, why: text, how: text, who: text, when: text },
    ...{ effort: step, effect: step },
  },
};

/** Whether a value may stand in a field of a kind; false also where the kind has no such field. */
export function fitsField(kind: ListKind, field: string, value: unknown): boolean {
  const rules: Record<string, Rule<unknown>> = FIELDS[kind];
  return Object.hasOwn(rules, field) && (rules[field]?.fits(value) ?? false);
}

/**
 * Whether a value can be what a thing was made of: what does not pass here could neither be shown nor read again from a
 * file.
 */
export function fitsMade(kind: ListKind, value: unknown): boolean {
  if (kind === 'touchpoint' || kind === 'proposal') return value === null;
  if (typeof value !== 'object' || value === null) return false;
  if (kind === 'test') return TEST_KINDS.some((one) => one === (value as Partial<ItemMade['test']>).kind);
  const { check, url, ...made } = value as Partial<ItemMade['own'] & ItemMade['picture']>;
  if (!isCheckId(check) || typeof url !== 'string' || !isWebAddress(url)) return false;
  return kind === 'own'
    ? isTime(made.addedAt) && isTime(made.evidence?.seenAt)
    : isTime(made.takenAt) && [made.width, made.height].every((size) => size !== undefined && duration.fits(size));
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value));
}
