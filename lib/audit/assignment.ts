/**
 * The questions of the school assignment "analyse a web shop's customer service", in its order, and the checks that
 * answer each. Their words stand in the catalogues under `assignment`.
 */
import { type CheckId, isOwnCheck, type KnownCheckId } from './checklist';
import type { CheckView } from './state';

const question = <I extends string>(id: I, ...checks: KnownCheckId[]) => ({ id, checks }) as const;

export const QUESTIONS = [
  question('touchpoints', 'touchpoints'),
  question('feedback', 'feedback', 'reviews', 'community'),
  question('chatbot', 'live-chat', 'chatbot-test'),
  question(
    'contact',
    ...(['contact-page', 'phone', 'email', 'postal-address', 'opening-hours', 'contact-form'] as const),
    ...(['messaging', 'social-media', 'contact-ease', 'reply-test'] as const),
  ),
  question('loyalty', 'loyalty-club', 'discounts', 'newsletter'),
  question('welcome', 'welcome', 'tone', 'about-us', 'choice-of-language'),
  question('buying', 'easy-to-buy', 'account', 'availability', 'recommendations', 'wishlist'),
  question('rules', 'returns', 'withdrawal', 'terms', 'delivery', 'complaints', 'privacy'),
  question('findingOnesWay', 'navigation', 'site-search', 'faq', 'guides'),
  question('newFunctions', 'size-guide', 'ar-vr', 'rich-media', 'order-tracking'),
  question('payment', 'payment'),
  question('mobile', 'mobile'),
  question(
    'more',
    ...(['other', 'honesty', 'promises', 'beyond-expected', 'product-background', 'trust-mark'] as const),
    ...(['external-reviews', 'after-sales', 'gift', 'physical-store', 'company-identity', 'response-time'] as const),
  ),
] as const;
export type QuestionId = (typeof QUESTIONS)[number]['id'];

/** The two ways through the checklist: by its areas, or by the assignment's questions. */
export const ORDERS = ['areas', 'assignment'] as const;
export type Order = (typeof ORDERS)[number];

/** What the class discusses when the proposals have been presented. */
export const DISCUSSION = ['toYou', 'toShop', 'everyTouchpoint'] as const;

export interface QuestionPart {
  id: QuestionId;
  /** In the order of the question's checks. */
  checks: CheckView[];
  /** Checks with a verdict. */
  judged: number;
}

/** What somebody added is asked with all that the other questions leave out. */
const LAST: QuestionId = 'more';

/** The checklist grouped by the assignment's questions; every check stands in exactly one of them. */
export function byQuestion(views: readonly CheckView[]): QuestionPart[] {
  const view = new Map<CheckId, CheckView>(views.map((one) => [one.check, one]));
  const added = views.filter(({ check }) => isOwnCheck(check));
  return QUESTIONS.map(({ id, checks }) => {
    const own = [...checks.flatMap((check) => view.get(check) ?? []), ...(id === LAST ? added : [])];
    return { id, checks: own, judged: own.filter(({ judgement }) => judgement.verdict !== null).length };
  });
}
