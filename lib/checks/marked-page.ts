/** The page with every string matched once against all words: what the checks look things up in. */
import type { Fact, PageType } from '../audit/model';
import type { ItemKind, PageFacts, PageItem } from '../page/page-facts';
import { type KnownVendor, vendorOfElement, vendorsOfHost, vendorsOfLink, vendorsOfPicture } from '../vendors';
import type { VendorCategory } from '../vendors/vendor';
import { languagesFor, matcher } from '../words';
import { fold, foldName, toAscii } from '../words/fold';
import { languageOfTag } from '../words/language';
import type { Hit } from '../words/matcher';
import type { Concept } from '../words/vocabulary';
import { fileName, hostOf, sameSite, siteOf, tellingSegment } from './addresses';
import { coverages } from './coverage';
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

/** Longest string that is a name of a thing and not a sentence. */
const LABEL_WORDS = 9;
const LABEL_LENGTH = 80;
const CONTROL: ReadonlySet<ItemKind> = new Set(['link', 'button', 'heading', 'field', 'form']);

export class MarkedPage {
  readonly host: string;
  /** The name part of the shop's host: 'elkjop' of 'www.elkjop.no'. */
  readonly brand: string;
  private readonly marks = new Map<Concept, Mark[]>();
  private readonly byKind = new Map<ItemKind, PageItem[]>();
  private readonly vendorMarks = new Map<VendorCategory, VendorMark[]>();
  /** Things whose own words say what they are, so that their address need not be asked. */
  readonly said = new Set<PageItem>();
  private readonly languages: number;
  private readonly nameBit: number;

  constructor(
    readonly page: PageFacts,
    readonly language: string,
    readonly facts: readonly Fact[],
    /** Told of every step, for those who ask why. */
    readonly recorder?: Recorder,
  ) {
    this.host = hostOf(page.url);
    this.brand = siteOf(this.host).split('.')[0] ?? '';
    this.languages = languagesFor([language, languageOfTag(page.lang)]);
    this.nameBit = matcher().languageBit('names');
    for (const item of page.items) {
      const list = this.byKind.get(item.kind);
      if (list) list.push(item);
      else this.byKind.set(item.kind, [item]);
      this.mark(item);
      this.markVendors(item);
    }
  }

  /** Set once the page has been told what it is. */
  pageType: PageType = 'other';

  /** Everything that a concept's words were found in. */
  of(concept: Concept): readonly Mark[] {
    this.recorder?.asked('words', concept);
    return this.marks.get(concept) ?? [];
  }

  /** Items of a kind, in the order of the page. */
  items(kind: ItemKind): readonly PageItem[] {
    this.recorder?.asked('items', kind);
    return this.byKind.get(kind) ?? [];
  }

  vendors(category: VendorCategory): readonly VendorMark[] {
    this.recorder?.asked('vendors', category);
    return this.vendorMarks.get(category) ?? [];
  }

  /** Whether an address belongs to the shop itself: same registrable end of the host, or no host. */
  isOwn(href: string): boolean {
    const host = hostOf(href);
    return host === '' || sameSite(host, this.host);
  }

  /** The heading under which an item stands, '' where there is none. */
  headingOf(item: PageItem): string {
    return this.page.items[item.heading]?.text ?? '';
  }

  /** The first item whose visible text holds the quote; white space is folded. */
  itemOf(quote: string): PageItem | undefined {
    const wanted = squash(quote).slice(0, 120);
    if (wanted === '') return undefined;
    let best: PageItem | undefined;
    for (const item of this.page.items) {
      if (item.text === '' && item.label === '') continue;
      const text = squash(`${item.text} ${item.label}`);
      if (text.includes(wanted) && (!best || text.length < squash(`${best.text} ${best.label}`).length)) best = item;
    }
    return best;
  }

  private mark(item: PageItem): void {
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
        break;
      default:
        break;
    }
  }

  private string(item: PageItem, text: string, source: Source): void {
    const folded = fold(text);
    if (folded === '') return;
    const words = wordsIn(folded);
    const isLabel = words <= LABEL_WORDS && folded.length <= LABEL_LENGTH;
    const counts = ({ languages, role }: Hit) => (languages & this.languages) !== 0 && (isLabel || role === 'text');
    this.put(item, matcher().match(folded), counts, source, folded, words);
  }

  /** The last telling part of an address: '/pages/retur-og-bytte.html' says 'retur og bytte'. */
  private path(item: PageItem): void {
    if (!this.isOwn(item.href)) return;
    const segment = tellingSegment(item.href);
    if (segment === '') return;
    const folded = toAscii(fold(segment));
    const words = wordsIn(folded);
    if (words > 6) return;
    const counts = ({ languages, role }: Hit) => role === 'label' && (languages & this.languages) !== 0;
    this.put(item, matcher().matchAscii(folded), counts, 'path', folded, words);
  }

  private name(item: PageItem): void {
    if (item.name === '') return;
    const folded = foldName(item.name);
    const counts = ({ languages }: Hit) => (languages & this.nameBit) !== 0;
    this.put(item, matcher().match(folded), counts, 'name', folded, wordsIn(folded));
  }

  private put(
    item: PageItem,
    all: Hit[],
    counts: (hit: Hit) => boolean,
    source: Source,
    folded: string,
    words: number,
  ): void {
    const hits = all.filter(counts);
    this.recorder?.matched({ item, source, folded, words, all, kept: hits });
    if (hits.length === 0) return;
    const shares = coverages(folded, hits);
    for (const { concept, role, start } of hits) {
      const list = this.marks.get(concept);
      if (role === 'label' && (source === 'text' || source === 'label') && (shares.get(concept) ?? 0) >= 0.6)
        this.said.add(item);
      const mark = { item, source, role, coverage: shares.get(concept) ?? 0, words, folded, start };
      if (!list) this.marks.set(concept, [mark]);
      else if (!list.some((m) => m.item === item && m.source === source && m.role === role)) list.push(mark);
    }
  }

  private markVendors(item: PageItem): void {
    const put = (vendors: KnownVendor[], via: VendorMark['via']) => {
      for (const vendor of vendors) {
        const list = this.vendorMarks.get(vendor.category);
        const mark = { ...vendor, item, via };
        if (list) list.push(mark);
        else this.vendorMarks.set(vendor.category, [mark]);
      }
    };
    if (item.kind === 'script' || item.kind === 'frame') put(vendorsOfHost(item.src), item.kind);
    if (item.kind === 'link') put(vendorsOfLink(item.href), 'link');
    if (item.kind === 'form' && item.href !== '') put(vendorsOfHost(item.href), 'element');
    if (item.kind === 'picture' || item.kind === 'icon' || CONTROL.has(item.kind)) {
      const words =
        item.kind === 'picture'
          ? `${item.label} ${fileName(item.src)}`
          : item.kind === 'icon'
            ? `${item.label} ${item.name}`
            : '';
      if (words.trim() !== '') put(vendorsOfPicture(words), 'picture');
    }
    if (item.name !== '' || item.kind === 'element') {
      const vendor = vendorOfElement(item.type, item.name);
      if (vendor) put([vendor], 'element');
    }
  }
}

const wordsIn = (folded: string): number => folded.split(' ').length;
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
