import type { Fact, ReviewScore } from '../audit/model';
import type { Page } from './text';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const numberOf = (value: unknown) => {
  const said =
    typeof value === 'number'
      ? value
      : Number(
          String(value ?? '')
            .replace(',', '.')
            .replace(/[^\d.]/g, '') || Number.NaN,
        );
  return Number.isFinite(said) ? said : undefined;
};
const isType = (node: Json, pattern: RegExp) =>
  [node['@type']].flat().some((type) => typeof type === 'string' && pattern.test(type));
/** Whose score it may be: the page's product or the shop itself, not that of an app, a film or a recipe. */
const OWN = /(?:Product|ProductGroup|Organization|Store|Shop|LocalBusiness|OnlineStore|WebSite|Brand|Corporation)$/;
const DEEPEST = 4;
const MOST_NODES = 500;

/** Aggregate ratings that belong to one of the page's own things. */
function ratings(jsonLd: unknown[]): ReviewScore[] {
  const found: ReviewScore[] = [];
  let nodes = 0;
  const walk = (value: unknown, depth: number) => {
    if (depth > DEEPEST || nodes++ > MOST_NODES) return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    if (value['@graph']) walk(value['@graph'], depth + 1);
    if (isType(value, /^(?:https?:\/\/schema\.org\/)?ItemList$/)) return;
    const rating = isType(value, OWN)
      ? [value.aggregateRating].flat()[0]
      : isType(value, /AggregateRating$/) && depth <= 1
        ? value
        : undefined;
    if (!isObject(rating)) return;
    const score = numberOf(rating.ratingValue);
    const scale = numberOf(rating.bestRating) ?? 5;
    const count = numberOf(rating.reviewCount) ?? numberOf(rating.ratingCount) ?? null;
    if (score !== undefined && score > 0 && score <= scale && count !== 0)
      found.push({ score, scale, count, source: 'schema.org' });
  };
  walk(jsonLd, 0);
  return found;
}

const VISIBLE =
  /(?<![\d.,])(\d(?:[.,]\d{1,2})?)\s?(?:av|(?:ud )?af|of|out of|von|van(?: de)?|sur|\/)\s?(5|10)(?![\d.,/])(?:[^\d\n]{0,30}?(\(?)\s?(\d{1,3}(?:[ .,\u00a0]\d{3})+|\d{1,6})(?![\d%]))?/iu;
const ABOUT =
  /review|rating|anmeld|omtale|vurdering|betyg|recension|omdöm|bewertung|sterne|beoordeling|sterren|arvostelu|avis|étoile|stjern|stjärn|stars?(?!\p{L})|trustpilot|★|trusted shops|kiyoh|google/iu;

/** The score of the page's product or shop: from the page's structured data, otherwise from its text ('4,6 av 5 (1 204)'). */
export function readReviewScore(page: Page): Fact | undefined {
  const { url, jsonLd } = page.source;
  const stated = ratings(jsonLd)[0];
  if (stated) {
    const { score, scale, count } = stated;
    return {
      name: 'reviewScore',
      value: stated,
      quote: `${score} / ${scale}${count === null ? '' : ` (${count})`}`,
      url,
    };
  }
  for (const sentence of page.sentences) {
    const m = VISIBLE.exec(sentence.text);
    if (!m) continue;
    const score = numberOf(m[1]);
    const scale = Number(m[2]);
    if (score === undefined || score > scale || score === 0) continue;
    if (!ABOUT.test(sentence.text) && !ABOUT.test(sentence.previous?.text ?? '') && !(m[3] && m[4])) continue;
    const source =
      /trustpilot|google|trusted shops|kiyoh|lipscore|yotpo|judge\.me|prisjakt|pricerunner/i
        .exec(sentence.text)?.[0]
        .toLowerCase() ?? 'text';
    const count = m[4] ? Number(m[4].replace(/\D/g, '')) : null;
    return { name: 'reviewScore', value: { score, scale, count, source }, quote: sentence.quote, url };
  }
  return undefined;
}
