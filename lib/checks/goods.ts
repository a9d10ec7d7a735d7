/** The goods that a page lists: links beside prices. What a good is called says nothing of the shop's service. */
import type { PageItem } from '../page/page-facts';
import { tellingSegment } from './addresses';
import type { MarkedPage } from './marked-page';
import { ADDRESSES } from './page-addresses';
import { isPrice } from './prices';

/** Items between a good's link and its price. */
export const CARD = 10;
/** Fewer goods are no list: a price may stand behind any link once. */
const LIST = 3;

export const withoutHash = (href: string): string => href.replace(/[?#].*$/, '');

/** Whether an item is a price on a card, or a card's link with the price in it. */
export const isPriced = ({ kind, text }: PageItem): boolean =>
  ((kind === 'text' && text.length < 80) || (kind === 'link' && text.length < 300)) && isPrice(text);

/** The place of the good's link whose price stands at a place, -1 where there is none; `own` is the page's own address. */
export function linkBefore(page: MarkedPage, at: number, own: string): number {
  const { items } = page.page;
  for (let i = at; i >= 0 && at - i <= CARD; i--) {
    const { kind, href } = items[i] as PageItem;
    if (kind === 'link' && page.isOwn(href) && withoutHash(href) !== own && tellingSegment(href) !== '') return i;
  }
  return -1;
}

const known = new WeakMap<MarkedPage, ReadonlySet<string>>();

/** Whether a link, or a heading in a card, names one of the goods that the page lists. */
export function isGood(page: MarkedPage, { where, href, text }: PageItem): boolean {
  if (where !== 'main') return false;
  let goods = known.get(page);
  if (!goods) {
    goods = goodsOf(page);
    known.set(page, goods);
  }
  return goods.size > 0 && (goods.has(withoutHash(href)) || (text !== '' && goods.has(text)));
}

/** Addresses and names of the goods listed; empty where too few are. */
function goodsOf(page: MarkedPage): ReadonlySet<string> {
  const { items } = page.page;
  const own = withoutHash(page.page.url);
  const cards = new Map<string, number>();
  const shared = new Set<string>();
  let last = '';
  for (const [at, item] of items.entries()) {
    if (item.where !== 'main' || !isPriced(item)) continue;
    const link = linkBefore(page, at, own);
    const href = link < 0 ? '' : withoutHash(items[link]?.href ?? '');
    if (href === '' || items[link]?.where !== 'main' || isService(href)) continue;
    // What every card links to, such as the list of wishes, is no good.
    if (cards.has(href) && href !== last) shared.add(href);
    cards.set(href, at);
    last = href;
  }
  for (const href of shared) cards.delete(href);
  if (cards.size < LIST) return new Set();
  const goods = new Set(cards.keys());
  for (const { where, href, text } of page.items('link'))
    if (where === 'main' && text !== '' && cards.has(withoutHash(href))) goods.add(text);
  return goods;
}

function isService(href: string): boolean {
  const path = href.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
  return ADDRESSES.some(([, sign]) => sign.test(path));
}
