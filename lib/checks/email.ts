import { emailsIn } from '../facts/email';
import type { Candidate, Check } from './check';
import { quoted } from './quoted';

/** Addresses that only show how one is written. */
const PLACEHOLDER =
  /^(?:name|navn|namn|nimi|ditt|din|your|you|max|example|user|email|test)@|@(?:provider|example|eksempel|exempel|beispiel|voorbeeld|exemple|domain|domene|epost|mail)\./i;

/** Addresses that are kept from robots and that only a browser with scripts writes out. */
const PROTECTED =
  /\/cdn-cgi\/l\/email-protection|(?:^|[ _-])(?:cf[_-]?e?mail|email-?(?:protect\w*|cloak\w*|obfuscat\w*))(?:[ _-]|$)/i;

/** An e-mail address of the shop: a mailto: link with an address, or one written out on the page. */
export const email: Check = (page) => {
  const links = page.items('link').filter(({ href }) => /^mailto:[^?@]+(?:@|%40)[^?]/i.test(href));
  const written: Candidate[] = [];
  for (const kind of ['text', 'link', 'heading'] as const) {
    for (const item of page.items(kind)) {
      // Looking for the sign first keeps the cost of the pattern off the many texts without an address.
      if (!/@|\(at\)|\[at\]|snabel/i.test(item.text)) continue;
      const [address] = emailsIn(item.text);
      if (address && !PLACEHOLDER.test(address)) written.push({ item, confidence: 0.9, value: address });
    }
  }
  return [
    ...links.map((item) => ({ item, confidence: 0.97, value: item.href.slice(7).replace(/\?.*$/, '') })),
    ...written,
    ...page
      .items('link')
      .filter(({ href, name }) => PROTECTED.test(href) || PROTECTED.test(name))
      .map((item) => ({ item, confidence: 0.8 })),
    ...quoted(page, 'email', 0.85),
  ];
};
