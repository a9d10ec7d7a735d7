/**
 * The checklist: which checks exist, in which order, area and stage of the customer's journey.
 * The ids are stable: saved audits, exports and imports use them.
 */

/** The areas in the order in which the checklist shows them. */
export const AREAS = ['contact', 'selfService', 'terms', 'product', 'buying', 'loyalty', 'judgement'] as const;
export type Area = (typeof AREAS)[number];

/** Stages of the customer's journey; `all` where a check belongs to the whole of it. */
export const STAGES = ['discover', 'choose', 'buy', 'receive', 'after', 'all'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Who decides: `auto` is found by the scan and confirmed by the person, `assisted` gets evidence from the
 * scan but only the person can judge, `manual` is the person's alone.
 */
export type CheckKind = 'auto' | 'assisted' | 'manual';

export interface CheckDefinition {
  readonly area: Area;
  readonly kind: CheckKind;
  readonly stage: Stage;
}

// Marked pure, so that the visited page carries no checklist that it never looks into.
const check = /* @__NO_SIDE_EFFECTS__ */ <K extends CheckKind>(
  area: Area,
  kind: K,
  stage: Stage,
): CheckDefinition & { readonly kind: K } => ({
  area,
  kind,
  stage,
});

/** Every check, in the order of the checklist. */
export const CHECKLIST = {
  'contact-page': check('contact', 'auto', 'after'),
  phone: check('contact', 'auto', 'after'),
  email: check('contact', 'auto', 'after'),
  'postal-address': check('contact', 'auto', 'after'),
  'opening-hours': check('contact', 'auto', 'after'),
  'contact-form': check('contact', 'auto', 'after'),
  'live-chat': check('contact', 'auto', 'after'),
  messaging: check('contact', 'auto', 'after'),
  'social-media': check('contact', 'auto', 'discover'),
  'response-time': check('contact', 'auto', 'after'),
  'physical-store': check('contact', 'auto', 'choose'),
  'company-identity': check('contact', 'auto', 'after'),

  faq: check('selfService', 'auto', 'after'),
  'site-search': check('selfService', 'auto', 'choose'),
  'order-tracking': check('selfService', 'auto', 'receive'),
  guides: check('selfService', 'auto', 'choose'),
  account: check('selfService', 'auto', 'after'),

  returns: check('terms', 'auto', 'after'),
  withdrawal: check('terms', 'auto', 'after'),
  complaints: check('terms', 'auto', 'after'),
  delivery: check('terms', 'auto', 'receive'),
  terms: check('terms', 'auto', 'buy'),
  privacy: check('terms', 'auto', 'buy'),

  'size-guide': check('product', 'auto', 'choose'),
  reviews: check('product', 'auto', 'choose'),
  'product-background': check('product', 'auto', 'choose'),
  'rich-media': check('product', 'auto', 'choose'),
  'ar-vr': check('product', 'auto', 'choose'),
  availability: check('product', 'auto', 'choose'),
  recommendations: check('product', 'auto', 'choose'),
  wishlist: check('product', 'auto', 'choose'),

  payment: check('buying', 'auto', 'buy'),
  discounts: check('buying', 'auto', 'discover'),
  gift: check('buying', 'auto', 'buy'),
  'choice-of-language': check('buying', 'auto', 'discover'),
  'easy-to-buy': check('buying', 'assisted', 'buy'),
  navigation: check('buying', 'assisted', 'choose'),
  mobile: check('buying', 'assisted', 'choose'),

  'loyalty-club': check('loyalty', 'auto', 'after'),
  newsletter: check('loyalty', 'auto', 'after'),
  feedback: check('loyalty', 'auto', 'after'),
  'external-reviews': check('loyalty', 'auto', 'discover'),
  'trust-mark': check('loyalty', 'auto', 'discover'),
  community: check('loyalty', 'auto', 'after'),
  'after-sales': check('loyalty', 'auto', 'after'),
  'about-us': check('loyalty', 'auto', 'discover'),

  touchpoints: check('judgement', 'assisted', 'all'),
  'contact-ease': check('judgement', 'assisted', 'after'),
  'chatbot-test': check('judgement', 'manual', 'after'),
  'reply-test': check('judgement', 'manual', 'after'),
  welcome: check('judgement', 'manual', 'discover'),
  honesty: check('judgement', 'manual', 'choose'),
  tone: check('judgement', 'manual', 'after'),
  promises: check('judgement', 'manual', 'receive'),
  'beyond-expected': check('judgement', 'manual', 'after'),
  other: check('judgement', 'manual', 'all'),
} as const satisfies Record<string, CheckDefinition>;

/** A check that the product itself knows. */
export type KnownCheckId = keyof typeof CHECKLIST;
/** A check that somebody added in a checklist of their own. */
export type OwnCheckId = `own-${string}`;
export type CheckId = KnownCheckId | OwnCheckId;
/** Checks of kind `auto`. */
export type AutoCheckId = {
  [Id in KnownCheckId]: (typeof CHECKLIST)[Id]['kind'] extends 'auto' ? Id : never;
}[KnownCheckId];
/** The checks in the order of the checklist. */
export const CHECK_IDS = /* @__PURE__ */ Object.keys(CHECKLIST) as KnownCheckId[];
/** The checks that the scan itself can see. */
export const AUTO_CHECK_IDS = /* @__PURE__ */ CHECK_IDS.filter(
  (id): id is AutoCheckId => CHECKLIST[id].kind === 'auto',
);

/** Whether a string from outside (a message, an imported file) names a check, of the product's or of somebody's own. */
export function isCheckId(value: unknown): value is CheckId {
  return isKnownCheck(value) || isOwnCheck(value);
}

/** Whether it names a check that the product itself knows. */
export function isKnownCheck(value: unknown): value is KnownCheckId {
  return typeof value === 'string' && Object.hasOwn(CHECKLIST, value);
}

/** Whether it can be the name of a check that somebody added. */
export function isOwnCheck(value: unknown): value is OwnCheckId {
  return typeof value === 'string' && /^own-[a-z0-9-]{1,60}$/.test(value);
}

/** The order of the checklist; checks that somebody added come last, in an order that is the same each time. */
export function compareChecks(a: CheckId, b: CheckId): number {
  return placeOf(a) - placeOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function placeOf(check: CheckId): number {
  return isKnownCheck(check) ? CHECK_IDS.indexOf(check) : CHECK_IDS.length;
}
