import { fold } from '../words/fold';
import { fileName } from './addresses';
import { byVendor, type Candidate, type Check, labelled, stated } from './check';
import type { MarkedPage, VendorMark } from './marked-page';
import { quoted } from './quoted';

/** Methods of payment by name or picture, or the way to a page on payment. */
export const payment: Check = (page) => {
  const shown = [...page.vendors('payment'), ...page.vendors('instalments')];
  return [
    ...byVendor(shown.filter(isMethod), ['picture', 'element'], 0.9),
    ...pictured(page),
    ...quoted(page, 'paymentMethods', 0.85),
    ...labelled(page, 'payment', { coverage: 0.4, words: 7, headings: true }),
    ...stated(page, 'payment', 0.68),
  ];
};

const BRANDS =
  /(?<![\p{L}\p{N}])(?:visa(?! (?!electron|card|debit|secure|checkout|kort|logo|master)\p{L}{3})|master ?card|maestro|american ?express|amex|klarna|paypal|vipps|mobilepay|swish|dankort|apple ?pay|google ?pay|gpay|ideal|bancontact|sofort|giropay|trustly|qliro|svea|walley|viabill|anyday|riverty|afterpay|clearpay|unionpay|diners|jcb|twint|shop ?pay|amazon ?pay|discover|payex|nets|kreditkort|vorkasse|paysafecard|postepay|multibanco|mb ?way|cirrus|visa ?electron|vpay|blik|przelewy24)(?![\p{L}\p{N}])/iu;

/** Names that are words as well: the name of a logo is short, 'Discover our new collection' is none. */
const WORD = /^(?:ideal|discover|nets|sofort|svea|swish)$/i;
const LOGO_WORDS = 3;
const isLogo = (brand: string, ...names: string[]): boolean =>
  !WORD.test(brand) ||
  names.map((name) => fold(name).split(' ')).some((words) => words.length <= LOGO_WORDS && words.includes(fold(brand)));
const isMethod = ({ via, name, item }: VendorMark): boolean =>
  via !== 'picture' || isLogo(name, item.label, item.name, fileName(item.src));

function pictured(page: MarkedPage): Candidate[] {
  const found: Candidate[] = [];
  for (const kind of ['picture', 'icon'] as const) {
    for (const item of page.items(kind)) {
      const words = `${item.label} ${kind === 'picture' ? fileName(item.src) : item.name}`.replace(/[-_.]/g, ' ');
      const brand = BRANDS.exec(words)?.[0];
      if (brand && isLogo(brand, item.label, item.name, fileName(item.src)))
        found.push({ item, confidence: 0.9, value: brand.toLowerCase() });
    }
  }
  return found;
}
