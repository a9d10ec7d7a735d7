import type { PageItem } from '../page/page-facts';
import { byVendor, type Candidate, type Check, labelled } from './check';
import { fileName, type MarkedPage } from './marked-page';

/** Several pictures of a product, zoom, film or a view from all sides; only on a product page. */
export const richMedia: Check = (page) => {
  if (page.pageType !== 'product') return [];
  const found: Candidate[] = [
    ...labelled(page, 'rich-media', { coverage: 0.4, words: 6, paths: false }),
    ...byVendor(page.vendors('threeD'), ['element', 'frame'], 0.75),
    ...page.items('video').map((item) => ({ item, confidence: 0.8 })),
  ];
  for (const item of page.items('frame'))
    if (/youtube|vimeo|wistia/i.test(item.src)) found.push({ item, confidence: 0.75 });
  for (const { item, source } of page.of('rich-media')) {
    if (source === 'name' || item.kind === 'picture') found.push({ item, confidence: 0.7 });
  }
  return [...found, ...gallery(page)];
};

/** Two or more pictures whose names differ only in a number or an ending: views of one product. */
function gallery(page: MarkedPage): Candidate[] {
  const groups = new Map<string, PageItem[]>();
  for (const item of page.items('picture')) {
    if (item.where !== 'main' || item.src === '') continue;
    const stem = fileName(item.src)
      .toLowerCase()
      .replace(/[-_ .]?(?:\d{1,3}|[a-d]|thumb|small|large|medium|xl|front|back|side|detail|\d+x\d*)(?=[-_ .]|$)/g, '');
    if (stem.length < 4) continue;
    groups.set(stem, [...(groups.get(stem) ?? []), item]);
  }
  for (const pictures of groups.values()) {
    if (new Set(pictures.map(({ src }) => fileName(src))).size >= 2)
      return pictures.map((item) => ({ item, confidence: 0.7 }));
  }
  return [];
}
