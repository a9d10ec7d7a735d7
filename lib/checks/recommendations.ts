import type { PageItem } from '../page/page-facts';
import { fileName } from './addresses';
import type { Candidate, Check } from './check';
import { CARD, isPriced, linkBefore, withoutHash } from './goods';
import type { MarkedPage } from './marked-page';

/** What most people buy, and ways of sorting: over a list it suggests, as the name of a link or button it does not. */
const POPULAR =
  /best ?sell|bestsel|best[sz]äl|storsäl|topsel|top(?:p)?list|top ?sell|top ?10|charts|popul|beliebt|meistverk|mest (?:sol|popul|köp|kjøp|køb|sål)|trend|meilleures ventes|plus vendus|meest verkocht|myydyimm|suosituim|katsotuim|más vendid|mais vendid|più vendut|najpopul|bestseler|empfehlung(?:en)?$|^(?:empfohlen|für sie|recommended|aanbevolen|anbefalte?|rekommenderat|suositellut|recommandés?|suggestions?|recomendados?|consigliati|polecane)$/i;
/** Old shops write their headings as pictures. */
const PICTURED =
  /(?:^|[-_])(?:relate[ds]?[-_]?(?:products?|items?|articles?)|also[-_]?(?:bought|like|viewed)|recommend\w*|up[-_]?sell|cross[-_]?sell)/i;

/** Lists of suggestions: related, others bought, recently viewed. */
export const recommendations: Check = (page) => {
  const found: Candidate[] = [];
  for (const { item, role, source, coverage, words, start } of page.of('recommendations')) {
    if (role === 'label' && source !== 'path' && source !== 'name' && words <= 9) {
      // In a menu the words head a department.
      if (
        item.kind === 'heading' &&
        item.where !== 'menu' &&
        !(item.closed && item.where === 'header') &&
        (coverage >= 0.4 || start === 0)
      )
        found.push({ item, confidence: 0.88 });
      else if (item.kind === 'text' && isHeadline(page, item, coverage)) found.push({ item, confidence: 0.75 });
      else if ((item.kind === 'button' || item.kind === 'link') && coverage >= 0.6 && !POPULAR.test(item.text.trim()))
        found.push({ item, confidence: 0.68 });
    } else if (source === 'name' && item.kind === 'element') found.push({ item, confidence: 0.55 });
  }
  for (const item of page.items('picture'))
    if (item.where === 'main' && PICTURED.test(fileName(item.src))) found.push({ item, confidence: 0.6 });
  return [...found, ...otherGoods(page)];
};

/** A line over a list; not the name of a box to tick, as where a person chooses what is remembered of her. */
function isHeadline(page: MarkedPage, item: PageItem, coverage: number): boolean {
  if (item.where !== 'main' && !(item.where === 'footer' && coverage >= 0.75)) return false;
  if (coverage < 0.6) return false;
  return !page.items('field').some(({ type, label }) => type === 'checkbox' && label === item.text);
}

/** Fewest goods in a row that make a list. */
const LIST = 3;
/** Items between two goods of one list. */
const APART = 40;

/** On a product's page a list of other goods with their prices suggests them, whatever stands above it. */
function otherGoods(page: MarkedPage): Candidate[] {
  if (page.pageType !== 'product') return [];
  const { items } = page.page;
  const title = items.findIndex(({ kind, type }) => kind === 'heading' && type === 'h1');
  const bought = page
    .of('add-to-cart')
    .find(({ item }) => item.where === 'main' && item.node > (items[title]?.node ?? 0));
  if (title < 0 || !bought) return [];
  const own = withoutHash(page.page.url);
  let goods: number[] = [];
  let seen = new Set<string>();
  for (let at = items.indexOf(bought.item) + 1, last = at; at < items.length; at++) {
    const item = items[at] as PageItem;
    if (item.where !== 'main' || !isPriced(item)) continue;
    const link = linkBefore(page, at, own);
    if (link < 0) continue;
    const href = withoutHash(items[link]?.href ?? '');
    if (seen.has(href)) {
      last = at;
      continue;
    }
    if (at - last > APART) {
      goods = [];
      seen = new Set();
    }
    seen.add(href);
    goods.push(link);
    last = at;
    if (goods.length === LIST) return [{ item: headOf(page, goods[0] as number), confidence: 0.6 }];
  }
  return [];
}

/** The heading over a list, or its first good where no heading stands near. */
function headOf(page: MarkedPage, first: number): PageItem {
  const { items } = page.page;
  const link = items[first] as PageItem;
  for (let i = first - 1; i >= 0 && first - i <= CARD; i--) {
    const item = items[i] as PageItem;
    if (item.kind === 'heading' && item.text !== '' && item.text !== link.text) return item;
  }
  return link;
}
