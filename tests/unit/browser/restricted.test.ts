import { expect, it } from 'vitest';
import { restrictionOf } from '../../../lib/browser/restricted';

it.each([
  ['https://shop.no/', undefined],
  ['http://localhost:3000/', undefined],
  ['https://shop.no/a.pdf?x=1', 'pdf'],
  ['https://shop.no/?file=a.pdf', undefined],
  ['chrome://newtab/', 'newTab'],
  ['about:blank', 'newTab'],
  ['chrome://settings/', 'browser'],
  ['about:addons', 'browser'],
  ['view-source:https://shop.no/', 'source'],
  ['file:///home/me/shop.html', 'file'],
  ['moz-extension://abc/shops.html', 'extension'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/x', 'store'],
  ['https://chrome.google.com/', undefined],
  ['', 'unknown'],
  [undefined, 'unknown'],
])('%s: %s', (address, why) => {
  expect(restrictionOf(address)).toBe(why);
});
