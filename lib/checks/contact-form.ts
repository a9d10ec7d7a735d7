import { type Candidate, type Check, labelled } from './check';

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
    if (hasAddress || page.of('message-field').some((mark) => mark.item === field))
      found.push({ item: field, confidence: hasAddress ? 0.9 : 0.65 });
  }
  // On a product's page 'ask a question' asks about the product.
  const ways = labelled(page, 'contact-form', { coverage: 0.5, words: 6 }).filter(
    ({ item }) => page.pageType !== 'product' || item.where !== 'main',
  );
  return [...found, ...ways];
};
