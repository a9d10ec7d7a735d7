import type { PageItem } from '../page/page-facts';
import type { Check } from './check';
import { quoted } from './quoted';

/** A short text that is a number in groups and little else, as headers and footers show it. */
const BARE = /^\D{0,24}(?:\+\d|0\d)[\d\s/().–-]{5,18}\d\D{0,12}$/;
const OTHER = /fax|org|cvr|vat|mva|ust|btw|kvk|siret|iban|konto|ean|\d{1,2}[.:]\d{2}\s?[-–]/i;

/** A telephone number: a tel: link, a number that the facts' reader took for the shop's, or a bare one outside the goods. */
export const phone: Check = (page) => {
  const found = [];
  for (const item of page.items('link')) {
    if (/^(?:tel|callto):/i.test(item.href) && !/fax/i.test(`${item.text} ${item.label}`))
      found.push({ item, confidence: 0.97, value: item.href.replace(/^\w+:/, '') });
  }
  const bare = (item: PageItem) =>
    (item.where !== 'main' || page.pageType === 'contact') &&
    item.text.length <= 45 &&
    BARE.test(item.text) &&
    !OTHER.test(item.text);
  for (const kind of ['text', 'link', 'heading'] as const) {
    for (const item of page.items(kind)) if (bare(item) && isNumber(item.text)) found.push({ item, confidence: 0.78 });
  }
  return [...found, ...quoted(page, 'phone', 0.86)];
};

function isNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 14;
}
