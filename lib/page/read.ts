/**
 * Reads the visited document in one pass into PageFacts. Nothing is measured here and nothing of the page is changed:
 * only names, attributes and text are read, so the cost follows the size of the page alone.
 */
import { classHint } from './class-hints';
import { Collector } from './collector';
import { readHead } from './head';
import { nameOf } from './labels';
import type { PageFacts, PageItem } from './page-facts';
import { isBlock, isConsentDialog, isHiddenByItself, type Region, regionOf } from './regions';
import { take } from './take';
import { canBeOpened, openedIds } from './visibility';
import { type Visitor, walk } from './walk';

/** Limits for pages that are huge or hostile; where one is met, `truncated` says so. */
const MAX_ELEMENTS = 200_000;
const MAX_ITEMS = 40_000;
const MAX_TEXT = 3_000_000;

const SKIPPED = new Set(
  'style template noscript object embed canvas audio datalist math head title meta link base script'.split(' '),
);

/** What is open while the walk is inside an element. */
interface Frame {
  element: Element;
  region: Region;
  /** The item that takes the text inside. */
  item: PageItem | undefined;
  block: boolean;
}

export interface PageReading {
  page: PageFacts;
  /** The elements that items name by index. */
  elements: Element[];
}

/** Reads a document. Works without a body, on framesets and on XML. */
export function readPage(document: Document): PageReading {
  const root = document.documentElement;
  const reader = new Reader(openedIds(document));
  const { collector } = reader;
  let whole = true;
  if (root) whole = reader.read(document.body ?? root);
  for (const script of document.scripts ?? []) {
    if (script.src !== '') collector.add('script', script, OUTSIDE, { src: script.src, name: nameOf(script) });
  }
  return {
    elements: collector.elements,
    page: {
      url: document.location?.href ?? document.URL,
      title: (document.title ?? '').trim().slice(0, 300),
      lang: (root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? '').toLowerCase(),
      items: collector.items,
      ...readHead(document),
      bodyName: [root, document.body].map((element) => (element ? nameOf(element) : '')).join(' '),
      elements: reader.count,
      truncated: !whole || collector.cut,
    },
  };
}

const OUTSIDE: Region = { where: 'main', closed: false, main: false, form: -1 };

class Reader implements Visitor {
  readonly collector = new Collector();
  count = 0;
  private readonly frames: Frame[] = [];

  constructor(private readonly opened: ReadonlySet<string>) {}

  /** Returns false where a limit was met before the end. */
  read(root: Element): boolean {
    this.frames.push({ element: root, region: OUTSIDE, item: undefined, block: true });
    const whole = walk(root, this);
    while (this.frames.length > 0) this.leave(this.inner.element);
    return whole;
  }

  isFull(): boolean {
    return (
      this.count >= MAX_ELEMENTS || this.collector.items.length >= MAX_ITEMS || this.collector.textLength >= MAX_TEXT
    );
  }

  enter(element: Element): boolean {
    this.count++;
    const tag = element.localName;
    if (SKIPPED.has(tag)) return false;
    if (tag === 'br') {
      this.collector.lineBreak();
      return false;
    }
    const name = `${element.id} ${element.getAttribute('class') ?? ''}`;
    const hint = name === ' ' ? undefined : classHint(name);
    if (hint?.consent && isConsentDialog(element)) return false;
    const region = regionOf(element, this.inner.region, hint?.part);
    if (isHiddenByItself(element)) {
      if (!region.closed && !canBeOpened(element, this.opened)) return false;
      region.closed = true;
    }
    const block = isBlock(element);
    if (block) this.collector.beginBlock(element, region);
    const { inside, item } = take(element, region, this.collector);
    if (inside) this.frames.push({ element, region, item, block });
    return inside;
  }

  leave(element: Element): void {
    const frame = this.inner;
    if (frame.element !== element) return;
    if (frame.block) this.collector.endBlock();
    if (frame.item) this.collector.close(frame.item);
    this.frames.pop();
  }

  text(data: string): void {
    this.collector.text(data, this.inner.element, this.inner.region);
  }

  private get inner(): Frame {
    return this.frames.at(-1) as Frame;
  }
}
