// @vitest-environment node
import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { pagesOf } = await import('../../../lib/browser/follow-shop');

it.each([
  ['shop.no', '*://*.shop.no/*'],
  ['shop.co.uk', '*://*.shop.co.uk/*'],
  ['a.myshopify.com', '*://*.a.myshopify.com/*'],
  ['xn--blbr-roah.no', '*://*.xn--blbr-roah.no/*'],
  ['localhost:8080', '*://localhost/*'],
  ['127.0.0.1:3000', '*://127.0.0.1/*'],
  ['[::1]:3000', '*://[::1]/*'],
])('asks for the pages of %s and of nobody else', (shop, pages) => {
  expect(pagesOf(shop)).toBe(pages);
});
