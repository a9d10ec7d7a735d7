import type { PageItem } from '../page/page-facts';
import { type Candidate, type Check, labelled } from './check';
import type { MarkedPage } from './marked-page';

const OTHER =
  /review|comment|rating|newsletter|nyhetsbrev|search|login|gift|checkout|order.?note|anmeld|bewert|avis|opini|weiterempfehl|(?:tip|tell|refer|send).{0,8}(?:friend|venn?\b|vän)/i;

/** A form in which one writes a message to the shop, or the way to one. */
export const contactForm: Check = (page) => {
  const found: Candidate[] = [];
  for (const field of page.items('field')) {
    if (field.type !== 'textarea') continue;
    const form = page.page.items[field.form];
    const around = `${field.name} ${form?.name ?? ''} ${form?.href ?? ''}`;
    if (OTHER.test(around) || OTHER.test(page.headingOf(field)) || (field.label === '' && !form)) continue;
    const hasAddress = page
      .items('field')
      .some(
        (other) =>
          other.form === field.form &&
          other.form >= 0 &&
          (other.type === 'email' || /mail/i.test(other.name + other.label)),
      );
    if (hasAddress || isCalledMessage(page, field)) found.push({ item: field, confidence: hasAddress ? 0.9 : 0.65 });
  }
  // On a product's page 'ask a question' asks about the product.
  const ways = labelled(page, 'contact-form', { coverage: 0.5, words: 6 }).filter(
    ({ item }) =>
      (page.pageType !== 'product' || item.where !== 'main') && !/^mailto:/i.test(item.href) && !TIP.test(item.href),
  );
  return [...found, ...ways];
};

/** Where readers tell a newspaper what has happened. */
const TIP = /\/(?:tips?|tip-?os|tips-?oss)(?:[/?#]|$)/i;

/** Whether a field is called a message, by its own label or, where a table holds the form, by the cell before it. */
function isCalledMessage(page: MarkedPage, field: PageItem): boolean {
  const { items } = page.page;
  const at = items.indexOf(field);
  const before = field.label === '' ? items.slice(Math.max(0, at - 2), at) : [];
  return page
    .of('message-field')
    .some(
      ({ item, coverage }) => item === field || (coverage >= 0.6 && item.form === field.form && before.includes(item)),
    );
}
