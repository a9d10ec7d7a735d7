import { fold } from '../words/fold';
import { byVendor, type Candidate, type Check, labelled, namedControls, stated } from './check';
import type { MarkedPage } from './marked-page';

/** Telling the shop what one thinks. */
export const feedback: Check = (page) => [
  ...labelled(page, 'feedback', { coverage: 0.5, words: 6, headings: true }),
  ...stated(page, 'feedback', 0.6),
  ...ratesShop(page),
  ...namedControls(page, 'feedback', 0.62),
  ...byVendor(page.vendors('feedback'), ['element', 'script', 'frame'], 0.65),
];

/** Words of rating, beside which the shop's own name says what is rated: 'Rate Bua', 'Bua bewerten'. */
const RATE =
  /(?<!\p{L})(?:bewerte\p{L}*|bewertung|rate|review|vurder\p{L}*|anmeld|bedøm|betygsätt|arvioi|beoordeel|notez|évaluez|valora|valuta|avalie|oceń|ohodnoťte|hinda)(?!\p{L})/iu;

function ratesShop(page: MarkedPage): Candidate[] {
  if (page.brand.length < 3) return [];
  const brand = fold(page.brand.replace(/-/g, ' '));
  return page
    .items('link')
    .filter(
      ({ text, href, where }) =>
        where !== 'main' && text.length <= 40 && page.isOwn(href) && RATE.test(text) && fold(text).includes(brand),
    )
    .map((item) => ({ item, confidence: 0.66 }));
}
