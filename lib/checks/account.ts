import { type Check, labelled, namedControls } from './check';

/** Logging in, registering, my page. */
export const account: Check = (page) => {
  const newsletters = new Set(page.of('newsletter').flatMap(({ item }) => (item.form >= 0 ? [item.form] : [])));
  // 'Sign up' beside an e-mail field is the newsletter's button.
  const own = labelled(page, 'account', { coverage: 0.4, words: 6 }).filter(
    ({ item }) => item.form < 0 || !newsletters.has(item.form),
  );
  return [...own, ...namedControls(page, 'account', 0.72)];
};
