import { byVendor, type Check } from './check';
import type { MarkedPage } from './marked-page';

/** Reviews of the shop on an independent site: a badge or a link. */
export const externalReviews: Check = (page) => {
  const marks = page.vendors('reviews').filter(({ name }) => INDEPENDENT.test(name));
  return [
    ...byVendor(marks, ['link', 'element', 'frame'], 0.92),
    ...byVendor(marks, ['picture'], 0.85),
    ...byVendor(trusted(page), ['link', 'element'], 0.8),
  ];
};

/** Services that review shops; the others collect reviews of products for the shop itself. */
const INDEPENDENT = /trustpilot|google|prisjakt|pricerunner|kiyoh|feefo|ekomi|reviews\.io|avis|trustindex/i;
const trusted = (page: MarkedPage) =>
  page
    .vendors('trustMark')
    .filter(
      ({ name, item }) =>
        (name === 'Trusted Shops' && /bewert|review|rating|profile|avis/i.test(item.href)) || name === 'SHOPVOTE',
    );
