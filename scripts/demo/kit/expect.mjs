/** Builds what a careful reader says about each page of a demo shop, in the form of a label file. */

/** The checks a scan can see; a test holds this list against the product's own checklist. */
export const AUTO_CHECKS =
  `contact-page phone email postal-address opening-hours contact-form live-chat messaging social-media response-time
  physical-store company-identity faq site-search order-tracking guides account returns withdrawal complaints delivery
  terms privacy size-guide reviews product-background rich-media ar-vr availability recommendations wishlist payment
  discounts gift choice-of-language loyalty-club newsletter feedback external-reviews trust-mark community after-sales
  about-us`.split(/\s+/);

const idOf = (host, path) => `${host.split('.')[0]}-${path === '/' ? 'home' : path.slice(1).replaceAll('/', '-')}`;

/**
 * Expectations for every page of one shop.
 * @param {{host: string, language: string, pages: {path: string, type: string}[]}} site
 * @param {object} said
 * @param {{checks: Record<string, string[]>, facts: object}} said.everywhere what header and footer bring to each page:
 *   check → strings of which one must be in the evidence
 * @param {(page: {path: string, type: string}) => {checks?: Record<string, string[]>, skip?: string[], facts?: object}} said.on
 *   what one page adds; `skip` names checks on which careful readers may differ. All else is "no".
 */
export function expectationsOf(site, { everywhere, on }) {
  return site.pages.map(({ path, type }) => {
    const { checks = {}, skip = [], facts = {} } = on({ path, type });
    const accepted = { ...everywhere.checks };
    for (const [check, accept] of Object.entries(checks)) accepted[check] = [...accept, ...(accepted[check] ?? [])];
    const verdict = (check) => {
      if (accepted[check]) return { is: 'yes', accept: accepted[check] };
      return { is: skip.includes(check) ? 'skip' : 'no' };
    };
    return {
      page: idOf(site.host, path),
      host: site.host,
      path,
      language: site.language,
      shop: true,
      pageType: type,
      checks: Object.fromEntries(AUTO_CHECKS.map((check) => [check, verdict(check)])),
      facts: { ...everywhere.facts, ...facts },
    };
  });
}

/** Which checks are somewhere in a shop (`yes`) and which are on none of its pages (`no`). */
export function summaryOf(host, expectations) {
  const pages = expectations.filter((page) => page.host === host);
  return {
    host,
    yes: AUTO_CHECKS.filter((check) => pages.some((page) => page.checks[check].is === 'yes')),
    no: AUTO_CHECKS.filter((check) => pages.every((page) => page.checks[check].is === 'no')),
  };
}
