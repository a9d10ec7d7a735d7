/**
 * What a careful reader says about every page of the demo shops, as a page looks two seconds after it was opened:
 * checks with "yes" (and words of which one must be in the evidence), "no" or "skip", and the facts.
 */

import { said as norwegian } from './fjellogfjord/expected.mjs';
import { fjellogfjord } from './fjellogfjord/shop.mjs';
import { said as danish } from './hyggehjem/expected.mjs';
import { hyggehjem } from './hyggehjem/shop.mjs';
import { expectationsOf, summaryOf } from './kit/expect.mjs';
import { said as english } from './pennyandpine/expected.mjs';
import { pennyandpine } from './pennyandpine/shop.mjs';

/** One label per page: {page, host, path, language, shop, pageType, checks, facts}. */
export const EXPECTED = [
  ...expectationsOf(fjellogfjord, norwegian),
  ...expectationsOf(hyggehjem, danish),
  ...expectationsOf(pennyandpine, english),
];

/** Checks that only the page's script brings, about 1.2 seconds after load: absent from the HTML as it is sent. */
export const LATE_CHECKS = ['live-chat'];

/** Per shop: the checks that are somewhere in it (`yes`) and those that are on none of its pages (`no`). */
export const SHOP_SUMMARY = [fjellogfjord, hyggehjem, pennyandpine].map(({ host }) => summaryOf(host, EXPECTED));
