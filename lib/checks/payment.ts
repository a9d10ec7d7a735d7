import { fileName } from './addresses';
import { byVendor, type Candidate, type Check, labelled, stated } from './check';
import type { MarkedPage } from './marked-page';
import { quoted } from './quoted';

/** Methods of payment by name or picture, or the way to a page on payment. */
export const payment: Check = (page) => {
  const shown = [...page.vendors('payment'), ...page.vendors('instalments')];
  return [
    ...byVendor(shown, ['picture', 'element'], 0.9),
    ...pictured(page),
    ...quoted(page, 'paymentMethods', 0.85),
    ...labelled(page, 'payment', { coverage: 0.4, words: 7, headings: true }),
    ...stated(page, 'payment', 0.68),
  ];
};

const BRANDS =
  /(?<![\p{L}\p{N}])(?:visa(?! (?!electron|card|debit|secure|checkout|kort|logo|master)\p{L}{3})|master ?card|maestro|american ?express|amex|klarna|paypal|vipps|mobilepay|swish|dankort|apple ?pay|google ?pay|gpay|ideal|bancontact|sofort|giropay|trustly|qliro|svea|walley|viabill|anyday|riverty|afterpay|clearpay|unionpay|diners|jcb|twint|shop ?pay|amazon ?pay|discover|payex|nets|kreditkort|vorkasse|paysafecard|postepay|multibanco|mb ?way|cirrus|visa ?electron|vpay|blik|przelewy24)(?![\p{L}\p{N}])/iu;

function pictured(page: MarkedPage): Candidate[] {
  const found: Candidate[] = [];
  for (const kind of ['picture', 'icon'] as const) {
    for (const item of page.items(kind)) {
      const words = `${item.label} ${kind === 'picture' ? fileName(item.src) : item.name}`.replace(/[-_.]/g, ' ');
      const brand = BRANDS.exec(words)?.[0];
      if (brand) found.push({ item, confidence: 0.9, value: brand.toLowerCase() });
    }
  }
  return found;
}
