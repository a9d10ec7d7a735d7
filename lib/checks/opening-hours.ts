import { type Check, labelled, stated } from './check';
import { quoted } from './quoted';

const CLOCK =
  /\d{1,2}(?:[.:h]\d{2})?\s*(?:am|pm|uhr|h)?\s*(?:-|–|—|bis|til|till|to|to |a|à|do|tot)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:h]\d{2})?|24\s*\/\s*7/i;

/** Opening hours of customer service or the shop: stated with clock times, or a link to them. */
export const openingHours: Check = (page) => [
  ...labelled(page, 'opening-hours', { coverage: 0.4, words: 7, headings: true }),
  ...stated(page, 'opening-hours', 0.8).filter(({ item }) => CLOCK.test(item.text)),
  ...quoted(page, 'openingHours', 0.85),
];
