/** The page with every string matched once against all words: what the checks look things up in. */
import type { Fact, PageType } from '../audit/model';
import { pageOf } from '../audit/taken-in';
import type { ItemKind, PageFacts, PageItem } from '../page/page-facts';
import { finish, type Steps } from '../steps';
import {
  type KnownVendor,
  vendorFinder,
  vendorOfElement,
  vendorsOfHost,
  vendorsOfLink,
  vendorsOfPicture,
} from '../vendors';
import type { VendorCategory } from '../vendors/vendor';
import { claimedLanguage } from '../words/language';
import type { Concept } from '../words/vocabulary';
import { fileName, hostOf, sameSite, siteOf } from './addresses';
import { type Matched, Matching } from './matching';
import { Quotes } from './quotes';
import type { Recorder } from './recorder';

/** Where a term was found: in the visible text, the hidden label, the address or the developer's name of a thing. */
export type Source = 'text' | 'label' | 'path' | 'name';

export interface Mark {
  item: PageItem;
  source: Source;
  role: 'label' | 'text';
  /** Share of the string's letters that the term covers, 0–1. */
  coverage: number;
  /** Words of the string. */
  words: number;
  /** The folded string. */
  folded: string;
  start: number;
}

export interface VendorMark extends KnownVendor {
  item: PageItem;
  via: 'script' | 'frame' | 'link' | 'element' | 'picture';
}

const ITEMS_PER_STEP = 50;

export class MarkedPage {
  readonly host: string;
  /** The name part of the shop's host: 'elkjop' of 'www.elkjop.no'. */
  readonly brand: string;
  /** How most addresses of the shop begin: scheme and host. */
  private readonly front: string;
  private readonly marks = new Map<Concept, Mark[]>();
  private readonly byKind = new Map<ItemKind, PageItem[]>();
  private readonly vendorMarks = new Map<VendorCategory, VendorMark[]>();
  /** Things whose own words say what they are, so that their address need not be asked. */
  readonly said = new Set<PageItem>();
  private readonly matching: Matching;
  private isMarked = false;
  private readonly quotes: Quotes;
  private readonly vendorOf = vendorFinder();

  constructor(
    readonly page: PageFacts,
    readonly language: string,
    readonly facts: readonly Fact[],
    /** Told of every step, for those who ask why. */
    readonly recorder?: Recorder,
  ) {
    this.host = hostOf(page.url);
    this.front = /^https?:\/\/[^/?#]+\//i.exec(page.url)?.[0] ?? '/';
    this.brand = siteOf(this.host).split('.')[0] ?? '';
    this.quotes = new Quotes(page.items);
    this.matching = new Matching([language, claimedLanguage(page)]);
  }

  /** Matches all that the page says; who looks something up before that makes it happen at once. */
  *mark(): Steps<void> {
    if (this.isMarked) return;
    yield* this.matching.learn();
    for (const [at, item] of this.page.items.entries()) {
      if (at % ITEMS_PER_STEP === 0) yield;
      const list = this.byKind.get(item.kind);
      if (list) list.push(item);
      else this.byKind.set(item.kind, [item]);
      this.markWords(item);
      this.markVendors(item);
    }
    if (this.facts.length > 0) yield* this.quotes.gather();
    this.isMarked = true;
  }

  /** Set once the page has been told what it is. */
  pageType: PageType = 'other';

  private marked(): void {
    if (!this.isMarked) finish(this.mark());
  }

  /** Everything that a concept's words were found in. */
  of(concept: Concept): readonly Mark[] {
    this.marked();
    this.recorder?.asked('words', concept);
    return this.marks.get(concept) ?? [];
  }

  /** Items of a kind, in the order of the page. */
  items(kind: ItemKind): readonly PageItem[] {
    this.marked();
    this.recorder?.asked('items', kind);
    return this.byKind.get(kind) ?? [];
  }

  vendors(category: VendorCategory): readonly VendorMark[] {
    this.marked();
    this.recorder?.asked('vendors', category);
    return this.vendorMarks.get(category) ?? [];
  }

  /** Whether an address belongs to the shop itself: same registrable end of the host, or no host. */
  isOwn(href: string): boolean {
    if (href.startsWith(this.front)) return true;
    const host = hostOf(href);
    return host === '' || sameSite(host, this.host);
  }

  /** The heading under which an item stands, '' where there is none. */
  headingOf(item: PageItem): string {
    return this.page.items[item.heading]?.text ?? '';
  }

  /** The item with the fewest words that hold the quote; white space is folded. */
  itemOf(quote: string): PageItem | undefined {
    return this.quotes.find(quote);
  }

  private markWords(item: PageItem): void {
    switch (item.kind) {
      case 'text':
        this.string(item, item.text, 'text');
        break;
      case 'link':
        this.string(item, item.text, 'text');
        this.string(item, item.label, 'label');
        this.path(item);
        if (item.text === '' && item.label === '') this.name(item);
        break;
      case 'heading':
      case 'button':
      case 'field':
      case 'form':
        this.string(item, item.text, 'text');
        this.string(item, item.label, 'label');
        if ((item.text === '' && item.label === '') || item.kind === 'form' || item.kind === 'field') this.name(item);
        break;
      case 'picture':
      case 'icon':
        this.string(item, item.label, 'label');
        if (item.kind === 'icon') this.name(item);
        break;
      case 'table':
      case 'element':
        this.string(item, item.label, 'label');
        this.name(item);
        // Shop software names its own elements: <product-recommendations>, <localization-form>.
        if (item.type.includes('-')) this.put(item, 'name', this.matching.name(item.type));
        break;
      default:
        break;
    }
  }

  private string(item: PageItem, text: string, source: Source): void {
    const matched = text === '' ? undefined : this.matching.text(text);
    if (matched) this.put(item, source, matched);
  }

  private path(item: PageItem): void {
    // A link to a place on this very page says nothing by its address: "To the content" is no way to the contact page.
    if (item.href.includes('#') && pageOf(item.href) === pageOf(this.page.url)) return;
    const matched = this.isOwn(item.href) ? this.matching.address(item.href) : undefined;
    if (matched) this.put(item, 'path', matched);
  }

  private name(item: PageItem): void {
    if (item.name !== '') this.put(item, 'name', this.matching.name(item.name));
  }

  private put(item: PageItem, source: Source, { folded, words, all, kept, shares }: Matched): void {
    this.recorder?.matched({ item, source, folded, words, all, kept });
    for (const { concept, role, start } of kept) {
      const coverage = shares.get(concept) ?? 0;
      if (role === 'label' && (source === 'text' || source === 'label') && coverage >= 0.6) this.said.add(item);
      const mark = { item, source, role, coverage, words, folded, start };
      const list = this.marks.get(concept);
      if (!list) this.marks.set(concept, [mark]);
      else if (!isIn(list, mark)) list.push(mark);
    }
  }

  private markVendors(item: PageItem): void {
    const { kind } = item;
    if (kind === 'text') return;
    if (kind === 'script' || kind === 'frame') this.putVendors(item, vendorsOfHost(item.src), kind);
    else if (kind === 'link') this.putVendors(item, vendorsOfLink(item.href), kind);
    else if (kind === 'form' && item.href !== '') this.putVendors(item, vendorsOfHost(item.href), 'element');
    else if (kind === 'picture') this.markPicture(item, `${item.label} ${fileName(item.src)}`);
    else if (kind === 'icon') this.markPicture(item, `${item.label} ${item.name}`);
    const vendor =
      (item.type.includes('-') ? vendorOfElement(item.type, '') : undefined) ??
      (item.name === '' ? undefined : this.vendorOf(item.name));
    if (vendor) this.putVendors(item, [vendor], 'element');
  }

  private markPicture(item: PageItem, words: string): void {
    if (words !== ' ') this.putVendors(item, vendorsOfPicture(words), 'picture');
  }

  private putVendors(item: PageItem, vendors: readonly KnownVendor[], via: VendorMark['via']): void {
    for (const vendor of vendors) {
      const list = this.vendorMarks.get(vendor.category);
      const mark = { ...vendor, item, via };
      if (list) list.push(mark);
      else this.vendorMarks.set(vendor.category, [mark]);
    }
  }
}

/** Whether a list of marks has one of the same thing by the same string already; a thing's marks stand together, at its end. */
function isIn(list: readonly Mark[], { item, source, role }: Mark): boolean {
  for (let at = list.length - 1; at >= 0; at--) {
    const mark = list[at] as Mark;
    if (mark.item !== item) return false;
    if (mark.source === source && mark.role === role) return true;
  }
  return false;
}
