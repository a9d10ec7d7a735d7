import { type Check, labelled, stated } from './check';
import { quoted } from './quoted';

/** Who the shop is in law: company number, or an imprint. */
export const companyIdentity: Check = (page) => [
  ...quoted(page, 'companyId', 0.95),
  ...labelled(page, 'company-identity', { coverage: 0.5, words: 5, headings: true }),
  ...stated(page, 'company-identity', 0.75).filter(({ item }) => /\d{3}/.test(item.text)),
];
