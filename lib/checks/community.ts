import { byVendor, type Check, labelled, stated } from './check';

/** Words of following the shop itself. */
const PROFILES =
  /^(?:social media|sosiale medier|sociale medier|sociala medier|soziale medien|follow|følg|följ|seuraa|folge|volg|suivez|síguenos|seguici|siga|obserwuj)/i;

/** Forum, community, customers' own pictures. */
export const community: Check = (page) => [
  // What a page on the shop's profiles is called in its address says little.
  ...labelled(page, 'community', { coverage: 0.5, words: 6, headings: true }).filter(
    ({ item }) => !PROFILES.test(item.text),
  ),
  ...stated(page, 'community', 0.55),
  ...byVendor(page.vendors('community'), ['element'], 0.75),
  ...byVendor(page.vendors('community'), ['script', 'frame'], 0.62),
];
