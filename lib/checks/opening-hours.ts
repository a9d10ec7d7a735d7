import { type Check, labelled, stated } from './check';
import { quoted } from './quoted';

const CLOCK =
  /\d{1,2}(?:[.:h]\d{2})?\s*(?:am|pm|uhr|h)?\s*(?:-|–|—|bis|til|till|to|to |a|à|do|tot)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:h]\d{2})?|24\s*\/\s*7/i;

/** Days and clock times together, whatever the language: 'M-F 9am-4pm', 'Ma-pe 9.00–16.00'. */
const DAYS_AND_CLOCK =
  /(?<!\p{L})(?:m|ma|man|mån|mon|mo|lun|seg|pn|pon|po|hét|e)\p{L}{0,6}\.?\s?(?:-|–|—|til|till|to|bis|t\/m|a|à|al)\s?(?:f|fre|fri|fr|ven|vie|sex|pt|pe|pá|vr|do|zo|søn|sön|sun|so|lør|lör|sat|sa|r|p)\p{L}{0,6}\.?[\s:,]{0,4}(?:kl\.?\s?)?\d{1,2}(?:[.:h]\d{2})?\s?(?:am|uhr|h)?\s?(?:-|–|—|til|till|to|bis|a|à)\s?(?:kl\.?\s?)?\d{1,2}/iu;

/** Opening hours of customer service or the shop: stated with clock times, or a link to them. */
export const openingHours: Check = (page) => [
  ...labelled(page, 'opening-hours', { coverage: 0.4, words: 7, headings: true }),
  ...stated(page, 'opening-hours', 0.8).filter(({ item }) => CLOCK.test(item.text)),
  ...quoted(page, 'openingHours', 0.85),
  ...page
    .items('text')
    .filter(({ text }) => text.length < 400 && DAYS_AND_CLOCK.test(text))
    .map((item) => ({ item, confidence: 0.8 })),
];
