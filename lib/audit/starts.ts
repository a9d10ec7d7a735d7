/**
 * Starting points of a strategy: where the gaps are and what to think about there. Their words stand in the catalogues
 * under `starts`; they ask, they never answer, since the strategy is to be the person's own.
 */
import type { Area, CheckId, KnownCheckId } from './checklist';
import type { Audit, Rating } from './model';
import { type CheckView, checkViews, type SeenEvidence } from './state';

const start = <I extends string>(id: I, ...checks: KnownCheckId[]) => ({ id, checks }) as const;

/** All starting points with the checks that each answers. A check can be answered in several ways. */
export const STARTS = [
  start('beFound', 'contact-page', 'phone', 'email', 'postal-address', 'contact-ease', 'opening-hours'),
  start('channels', 'live-chat', 'messaging', 'social-media', 'contact-form', 'physical-store', 'phone'),
  start('person', 'live-chat', 'chatbot-test', 'contact-ease'),
  start('answerFast', 'response-time', 'reply-test', 'opening-hours', 'live-chat'),
  start('helpThemselves', 'faq', 'guides', 'site-search', 'account', 'order-tracking'),
  start('honest', 'honesty', 'rich-media', 'availability', 'product-background'),
  start('tryOn', 'size-guide', 'reviews', 'ar-vr', 'rich-media'),
  start('listen', 'feedback', 'reviews', 'community', 'external-reviews'),
  start('clearRules', 'returns', 'withdrawal', 'complaints', 'delivery', 'terms', 'privacy'),
  start('easyReturns', 'returns', 'delivery', 'order-tracking'),
  start('finishPurchase', 'payment', 'easy-to-buy', 'mobile', 'account'),
  start('findWay', 'navigation', 'site-search', 'mobile', 'choice-of-language', 'availability'),
  start('individual', 'recommendations', 'wishlist', 'account', 'choice-of-language', 'tone'),
  start('warmth', 'welcome', 'tone', 'about-us'),
  start('trust', 'company-identity', 'trust-mark', 'external-reviews', 'about-us', 'privacy'),
  start('rewardRegulars', 'loyalty-club', 'discounts', 'newsletter'),
  start('followUp', 'after-sales', 'newsletter', 'feedback', 'order-tracking'),
  start('keepPromises', 'promises', 'honesty', 'response-time', 'delivery'),
  start('beyond', 'beyond-expected', 'gift', 'after-sales'),
  start('everyTouchpoint', 'touchpoints', 'social-media', 'order-tracking', 'after-sales', 'other'),
] as const;
export type StartId = (typeof STARTS)[number]['id'];

/**
 * How much a gap weighs by its area, as the advice to shops puts it: being reachable is the ground of trust, a purchase
 * is lost at its end, rules that are hard to find cost complaints, and regular customers bring most of the turnover.
 */
const AREA_WEIGHT: Record<Area, number> = {
  contact: 1.5,
  buying: 1.5,
  terms: 1.25,
  loyalty: 1.25,
  selfService: 1,
  product: 1,
  judgement: 1,
};
const GAP_WEIGHT = { no: 1, partly: 0.5, notSeen: 0.1 } as const;

export interface Gap {
  check: CheckId;
  /** What the person said, or `notSeen`: sought on the pages that were read, neither seen nor judged. A hint, no verdict. */
  kind: keyof typeof GAP_WEIGHT;
}

export interface Start {
  id: StartId;
  /** All checks that it answers. */
  checks: readonly CheckId[];
  /** Those of them that are gaps; at least one. Judged no first, then partly, then not seen. */
  gaps: Gap[];
}

/** The starting points that answer at least one gap: those first that answer most, gaps weighed by verdict and area. */
export function startsOf(audit: Audit, views: readonly CheckView[] = checkViews(audit)): Start[] {
  const gaps = new Map<CheckId, Gap>(gapsOf(audit, views).map((gap) => [gap.check, gap]));
  const areas = new Map(views.map(({ check, area }) => [check, AREA_WEIGHT[area]]));
  const weighed = STARTS.map(({ id, checks }) => {
    const own = checks
      .flatMap((check) => gaps.get(check) ?? [])
      .toSorted((a, b) => GAP_WEIGHT[b.kind] - GAP_WEIGHT[a.kind]);
    const weight = own.reduce((sum, { check, kind }) => sum + GAP_WEIGHT[kind] * (areas.get(check) ?? 0), 0);
    return { start: { id, checks, gaps: own }, weight };
  });
  return weighed
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map((one) => one.start);
}

/** The gaps of an audit in the order of the checklist. Without a single page read, nothing counts as not seen. */
export function gapsOf(audit: Audit, views: readonly CheckView[] = checkViews(audit)): Gap[] {
  return views.flatMap(({ check, kind, state, judgement }): Gap[] => {
    if (judgement.verdict === 'no' || judgement.verdict === 'partly') return [{ check, kind: judgement.verdict }];
    const wasSought = kind === 'auto' && audit.pages.length > 0;
    return state === 'notSeen' && wasSought ? [{ check, kind: 'notSeen' }] : [];
  });
}

/** Another shop where a check is done well. */
export interface Example {
  auditId: string;
  shop: string;
  check: CheckId;
  rating: Rating | null;
  /** The person's own words about it. */
  note: string;
  evidence: SeenEvidence[];
}

/** Rating that stands for a yes without one. */
const UNRATED = 3;

/**
 * Where among other audits the person judged a check yes, best rated first; those rated 1 or 2 are left out.
 */
export function examplesOf(check: CheckId, others: readonly Audit[]): Example[] {
  return others
    .filter((audit) => audit.judgements[check]?.verdict === 'yes')
    .flatMap((audit): Example[] => {
      const view = checkViews(audit).find((one) => one.check === check);
      if (!view) return [];
      const { rating, note } = view.judgement;
      const evidence = view.findings.flatMap((finding) => finding.evidence);
      return [{ auditId: audit.id, shop: audit.shop, check, rating, note, evidence }];
    })
    .filter(({ rating }) => (rating ?? UNRATED) >= UNRATED)
    .toSorted((a, b) => (b.rating ?? UNRATED) - (a.rating ?? UNRATED));
}
