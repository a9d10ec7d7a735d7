/**
 * Reads the visited document in one pass into PageFacts. Nothing is measured here and nothing of the page is changed:
 * only names, attributes and text are read, so the cost follows the size of the page alone.
 */
import { finish, type Steps } from '../steps';
import { vendorFinder } from '../vendors';
import { Addresses } from './address';
import { Attributes } from './attributes';
import { type ClassHint, classHint } from './class-hints';
import { Collector } from './collector';
import { frameBody } from './frames';
import { readHead } from './head';
import { nameOf } from './labels';
import type { PageFacts, PageItem } from './page-facts';
import { isConsentDialog, isHiddenByItself, type Region, regionOf, standsAlone } from './regions';
import { type Tag, tagOf } from './tags';
import { take } from './take';
import { canBeOpened, type Opened, openedLater } from './visibility';
import { type Holder, type Visitor, walk } from './walk';

/** Limits for pages that are huge or hostile; where one is met, `truncated` says so. */
export interface Limits {
  elements: number;
  items: number;
  /** Letters of text. */
  text: number;
}
const LIMITS: Limits = { elements: 200_000, items: 120_000, text: 3_000_000 };
/** Longest id and class list that is looked into. */
const MAX_NAME = 2_000;
/** Elements whose classes speak of consent that are looked into whole, to see whether they hold the page. */
const MAX_CONSENT = 50;

/** What is open while the walk is inside an element. */
interface Frame {
  element: Element;
  region: Region;
  /** The item that takes the text inside. */
  item: PageItem | undefined;
  block: boolean;
  /** Against which addresses are resolved. */
  addresses: Addresses;
}

export interface PageReading {
  page: PageFacts;
  /** The elements that items name by index. */
  elements: Element[];
}

/** Reads a document at once. Works without a body, on framesets and on XML. */
export function readPage(document: Document, limits?: Partial<Limits>): PageReading {
  return finish(readInSteps(document, openedLater(document), limits));
}

/** Reads a document in steps, between which it may change. */
export function* readInSteps(document: Document, opened: Opened, limits?: Partial<Limits>): Steps<PageReading> {
  const root = document.documentElement;
  const head = readHead(document);
  yield;
  const reader = new Reader(opened, { ...LIMITS, ...limits }, new Addresses(document));
  const { collector } = reader;
  let whole = true;
  if (root) whole = yield* reader.read(document.body ?? root);
  reader.readScripts(document);
  const { cut, ...facts } = head;
  return {
    elements: collector.elements,
    page: {
      url: document.location?.href ?? document.URL,
      title: (document.title ?? '').trim().slice(0, 300),
      lang: (root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? '').toLowerCase(),
      items: collector.items,
      ...facts,
      bodyName: [root, document.body].map((element) => reader.nameOf(element)).join(' '),
      elements: reader.count,
      truncated: !whole || collector.cut || cut,
    },
  };
}

const OUTSIDE: Region = { where: 'main', closed: false, main: false, form: -1 };

class Reader implements Visitor {
  readonly collector = new Collector();
  count = 0;
  private readonly frames: Frame[] = [];
  private readonly attributes = new Attributes();
  /** Answers for what pages repeat: classes, and what they say. */
  private readonly hints = new Map<string, ClassHint>();
  private readonly vendorOf = vendorFinder();
  private consents = 0;

  constructor(
    private readonly opened: Opened,
    private readonly limits: Limits,
    /** Of the page itself. */
    private readonly addresses: Addresses,
  ) {}

  /** Returns false where a limit was met before the end. */
  *read(root: Element): Steps<boolean> {
    this.frames.push({ element: root, region: OUTSIDE, item: undefined, block: true, addresses: this.addresses });
    const whole = yield* walk(root, this);
    while (this.frames.length > 0) this.leave();
    return whole;
  }

  readScripts(document: Document): void {
    const scripts = document.scripts ?? [];
    for (let at = 0; at < scripts.length; at++) {
      const script = scripts[at] as HTMLScriptElement;
      if (this.collector.items.length >= this.limits.items) this.collector.cut = true;
      else if (script.src !== '')
        this.collector.add('script', script, OUTSIDE, '', this.nameOf(script)).src = script.src;
    }
  }

  nameOf(element: Element | null): string {
    if (!element) return '';
    this.attributes.read(element);
    return nameOf(this.attributes);
  }

  isFull(): boolean {
    const { elements, items, text } = this.limits;
    return this.count >= elements || this.collector.items.length >= items || this.collector.textLength >= text;
  }

  enter(element: Element): Holder | null {
    this.count++;
    const { collector, attributes } = this;
    const tag = tagOf(element.localName);
    if (tag.skipped) return null;
    if (tag.name === 'br') {
      collector.lineBreak();
      return null;
    }
    attributes.read(element);
    const hint = this.hint();
    if (hint?.consent && this.consents++ < MAX_CONSENT && isConsentDialog(element, tag)) return null;
    const { region: outer, addresses } = this.inner;
    let region = regionOf(tag, attributes.role, outer, hint?.part);
    if (isHiddenByItself(attributes) && !region.closed) {
      if (!canBeOpened(element, this.opened)) return null;
      region = { ...region, closed: true };
    }
    if (tag.name === 'form') {
      // The text before it may still become an item.
      collector.endBlock();
      region = { ...region, form: collector.items.length };
    }
    const words = wordsOf(element, tag);
    const block = tag.block || (tag.inline && standsAlone(element, words));
    if (block) collector.beginBlock(element, region);
    const taken = take({ element, tag, attributes, region, words, vendorOf: this.vendorOf, addresses }, collector);
    if (taken === false) return null;
    const item = taken === true ? undefined : taken;
    if (words === undefined) {
      this.frames.push({ element, region, item, block, addresses: tag.frame ? addressesIn(element) : addresses });
      return tag.frame || tag.host ? innerOf(element) : element;
    }
    if (words !== '') collector.text(words, element, region);
    this.close(block, item);
    return null;
  }

  leave(): void {
    const { block, item } = this.frames.pop() as Frame;
    this.close(block, item);
  }

  text(data: string): void {
    const { element, region } = this.inner;
    this.collector.text(data, element, region);
  }

  private close(block: boolean, item: PageItem | undefined): void {
    if (block) this.collector.endBlock();
    if (item) this.collector.close(item);
  }

  private hint(): ClassHint | undefined {
    const { id, class: classes } = this.attributes;
    // Ids are hardly ever met twice.
    if (id !== '') return classHint(`${id} ${classes}`.slice(0, MAX_NAME));
    if (classes === '') return undefined;
    let hint = this.hints.get(classes);
    if (hint === undefined) {
      hint = classHint(classes.slice(0, MAX_NAME));
      this.hints.set(classes, hint);
    }
    return hint;
  }

  private get inner(): Frame {
    return this.frames[this.frames.length - 1] as Frame;
  }
}

/** All that is written inside an element that holds no other; undefined for one that does, or has a shadow root. */
function wordsOf(element: Element, tag: Tag): string | undefined {
  if (tag.empty) return '';
  if (tag.frame) return frameBody(element) ? undefined : '';
  if (element.firstElementChild !== null || (tag.host && element.shadowRoot !== null)) return undefined;
  return element.textContent ?? '';
}

/** A frame resolves addresses by its own. */
const addressesIn = (frame: Element): Addresses =>
  new Addresses((frame as HTMLIFrameElement).contentDocument ?? frame.ownerDocument);

/** Where what an element shows is written. What a frame holds itself is for browsers that know no frames. */
function innerOf(element: Element): Holder {
  const shadow = element.shadowRoot;
  return shadow?.firstChild ? shadow : (frameBody(element) ?? element);
}
