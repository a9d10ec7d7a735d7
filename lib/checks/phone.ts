import type { Check } from './check';
import { quoted } from './quoted';

/** A telephone number: a tel: link, or a number that the facts' reader took for the shop's. */
export const phone: Check = (page) => {
  const links = page
    .items('link')
    .filter(({ href, text, label }) => /^(?:tel|callto):/i.test(href) && !/fax/i.test(`${text} ${label}`));
  return [
    ...links.map((item) => ({ item, confidence: 0.97, value: item.href.replace(/^\w+:/, '') })),
    ...quoted(page, 'phone', 0.86),
  ];
};
