import { fileName } from './addresses';
import { byVendor, type Candidate, type Check } from './check';
import type { MarkedPage } from './marked-page';

/** Reviews of the shop on an independent site: a badge or a link. */
export const externalReviews: Check = (page) => {
  const marks = page.vendors('reviews').filter(({ name }) => INDEPENDENT.test(name));
  return [
    ...byVendor(marks, ['link', 'element', 'frame'], 0.92),
    ...byVendor(marks, ['picture'], 0.85),
    ...named(page),
    ...scored(page),
    ...byVendor(trusted(page), ['link', 'element'], 0.8),
  ];
};

/** Services that review shops; the others collect reviews of products for the shop itself. */
const INDEPENDENT =
  /trustpilot|google|prisjakt|pricerunner|kiyoh|feefo|ekomi|reviews\.io|avis|trustindex|trusted shops|provenexpert|ausgezeichnet|^reco$/i;
const trusted = (page: MarkedPage) =>
  page
    .vendors('trustMark')
    .filter(
      ({ name, item }) =>
        (name === 'Trusted Shops' && /bewert|review|rating|profile|avis/i.test(item.href)) || name === 'SHOPVOTE',
    );

const SITE =
  /trustpilot|ekomi|avis-verifies|avis vérifiés|trustedshops\.[a-z.]+\/(?:bewertung|evaluation|profile|buyerrating)|geizhals\.|idealo\.|kiyoh|prisjakt|prisjagt|pricerunner|google\.[a-z.]+\/maps\/.*review|g\.page\/.*review|feedbackcompany|opineo|ceneo|sitejabber|bizrate|shopvote|omnisend|testfreaks|provenexpert|ausgezeichnet\.org|shopauskunft|trustami|avis-garantis|resellerratings|sitejabber|verified-reviews|opiniones-verificadas|recensioni-verificate|heureka\.(?:cz|sk)\/|arukereso\.hu\/|skroutz\.gr\/|webwinkelkeur\.nl\/|trustedshops\.[a-z.]+\/(?:opiniones|recensioni|valutazione|avis|reviews)/i;

/** Links and pictures that name a site of reviews in words or address. */
function named(page: MarkedPage): Candidate[] {
  const found: Candidate[] = [];
  for (const kind of ['link', 'picture'] as const) {
    for (const item of page.items(kind)) {
      const words = kind === 'link' ? `${item.href} ${item.text} ${item.label}` : `${item.label} ${fileName(item.src)}`;
      if (words.length < 600 && SITE.test(words) && !SITE.test(page.host)) found.push({ item, confidence: 0.78 });
    }
  }
  return found;
}

/** A score that is said to come from Google's reviews: 'Google 4,9 av 5'. */
const GOOGLE_SCORE = /\bgoogle\b.{0,20}\b[1-5][.,]\d(?!\d)|(?<!\d)[1-5][.,]\d\b.{0,30}\bgoogle\b/i;

function scored(page: MarkedPage): Candidate[] {
  return (['link', 'button', 'text'] as const).flatMap((kind) =>
    page
      .items(kind)
      .filter(({ text }) => text.length < 80 && GOOGLE_SCORE.test(text))
      .map((item) => ({ item, confidence: 0.75 })),
  );
}
