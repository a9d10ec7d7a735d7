import type { PageItem } from '../page/page-facts';
import { fold } from '../words/fold';
import { fileName } from './addresses';
import { byVendor, type Candidate, type Check, labelled } from './check';
import type { MarkedPage } from './marked-page';

/** Several pictures of a product, zoom, film or a view from all sides; only on a product page. */
export const richMedia: Check = (page) => {
  if (page.pageType !== 'product') return [];
  const found: Candidate[] = [
    ...labelled(page, 'rich-media', { coverage: 0.4, words: 6, paths: false }).filter(
      // A link in a menu leads to a department, and so does one to another page.
      ({ item }) => item.kind !== 'link' || (item.where === 'main' && shows(page, item.href)),
    ),
    ...byVendor(page.vendors('threeD'), ['element', 'frame'], 0.75),
    ...page.items('video').map((item) => ({ item, confidence: 0.8 })),
  ];
  for (const item of page.items('frame'))
    if (/youtube|vimeo|wistia/i.test(item.src)) found.push({ item, confidence: 0.75 });
  for (const { item, source, coverage } of page.of('rich-media')) {
    if (item.kind === 'picture' ? coverage >= 0.5 : source === 'name' && !LEFTOVER.test(item.name))
      found.push({ item, confidence: 0.7 });
  }
  return [...found, ...gallery(page), ...named(page)];
};

/** What a link to a picture or a film leads to. */
const SHOWN = /\.(?:jpe?g|png|webp|gif|avif|mp4|webm|mov)(?:[?#]|$)|youtu\.?be|vimeo|wistia|\/is\/image\/|zoom|popup/i;

function shows(page: MarkedPage, href: string): boolean {
  return href.replace(/#.*$/, '') === page.page.url.replace(/#.*$/, '') || SHOWN.test(href);
}

/** Frames that a script for enlarging puts on every page, whatever the page shows. */
const LEFTOVER = /(?:^|[ _-])fancybox[-_](?!thumb|gallery|image)|(?:^|[ _-])lightbox[-_]?overlay/i;

/** The pictures above the first list of suggestions: those below show other products. */
function ownPictures(page: MarkedPage): readonly PageItem[] {
  const pictures = page.items('picture');
  const suggested = page.of('recommendations').find(({ item }) => item.kind === 'heading');
  if (!suggested) return pictures;
  const { node } = suggested.item;
  const title = page.items('heading').find(({ type }) => type === 'h1');
  return title && title.node < node ? pictures.filter((item) => item.node < node) : pictures;
}

/** Two or more pictures whose names differ only in a number or an ending: views of one product. */
function gallery(page: MarkedPage): Candidate[] {
  const groups = new Map<string, PageItem[]>();
  for (const item of ownPictures(page)) {
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

/** Files that hold a place, or stars, and show nothing of the product. */
const NO_VIEW =
  /^(?:spacer|blank|pixel|transparent|placeholder|loading|empty|dot|clear|trans)|stars?(?:[-_.]|$)|rating/i;

/** Two or more different pictures whose alt text says the product's name, as the heading does. */
function named(page: MarkedPage): Candidate[] {
  const title = fold(page.items('heading').find(({ type }) => type === 'h1')?.text || page.page.title);
  const words = title
    .split(' ')
    .filter((word) => word.length > 2)
    .slice(0, 6);
  if (words.length < 2) return [];
  const pictures = ownPictures(page).filter(
    ({ label, src }) => src !== '' && !NO_VIEW.test(fileName(src)) && says(fold(label), words),
  );
  return new Set(pictures.map(({ src }) => fileName(src))).size >= 2
    ? pictures.map((item) => ({ item, confidence: 0.75 }))
    : [];
}

function says(label: string, words: string[]): boolean {
  const said = ` ${label} `;
  return words.filter((word) => said.includes(` ${word} `)).length >= Math.max(2, words.length * 0.7);
}
