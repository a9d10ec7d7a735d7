/** Gathers the items of a page while it is walked: things as they come, and text in blocks. */
import type { ItemKind, PageItem } from './page-facts';
import type { Region } from './regions';
import { squash, squeeze } from './text';

/** Longest block of text; a longer one is cut into several. */
const MAX_BLOCK = 4_000;
/** Longest text node that is read to its end. */
const MAX_NODE = 4 * MAX_BLOCK;
/** Longest text that a link, button or heading keeps. */
const MAX_OWN = 400;
/** Links, buttons and headings within each other that share a text; more are a page that means no good. */
const MAX_OPEN = 20;

/** Whether a character is surely no white space: all of ASCII and Latin-1 but its spaces. */
const isInk = (code: number): boolean => (code > 32 && code < 127) || (code > 160 && code < 0x1680);

export class Collector {
  readonly items: PageItem[] = [];
  readonly elements: Element[] = [];
  /** Letters read so far. */
  textLength = 0;
  /** Something was too long to be read to its end. */
  cut = false;
  /** Links, buttons and headings that are open: all text inside is theirs too. */
  private readonly open: PageItem[] = [];
  /** The text of the block so far, without the white space at its end. */
  private block = '';
  /** White space has come since the last word of the block; since the last of whatever is open. */
  private gap = false;
  private openGap = false;
  /** Letters of the block that links, buttons or headings have taken. */
  private owned = 0;
  private heading = -1;
  /** Where the block began; no element where none has begun. */
  private start: Element | undefined;
  private place: Region | undefined;

  /** Adds an item for what its caller knows of it. */
  add(kind: ItemKind, element: Element, region: Region, label = '', name = '', type = ''): PageItem {
    const item: PageItem = {
      kind,
      node: this.elements.length,
      where: region.where,
      closed: region.closed,
      text: '',
      label,
      href: '',
      src: '',
      name,
      type,
      value: '',
      heading: this.heading,
      form: region.form,
    };
    this.elements.push(element);
    this.items.push(item);
    return item;
  }

  /** Adds an item that takes the text inside its element until `close`. */
  collect(kind: ItemKind, element: Element, region: Region, label = '', name = '', type = ''): PageItem {
    const item = this.add(kind, element, region, label, name, type);
    if (this.open.length < MAX_OPEN) this.open.push(item);
    else this.cut = true;
    if (kind === 'heading') this.heading = this.items.length - 1;
    return item;
  }

  close(item: PageItem): void {
    item.text = squash(item.text);
    const at = this.open.lastIndexOf(item);
    if (at >= 0) this.open.splice(at, 1);
  }

  /** An icon or picture names the links and buttons around it. */
  nameOpen(label: string, name: string): void {
    for (const item of this.open) {
      if (label !== '' && !item.label.includes(label))
        item.label = (item.label === '' ? label : `${item.label} · ${label}`).slice(0, 200);
      if (name !== '') item.name = `${item.name} ${name}`.trim().slice(0, 300);
    }
  }

  beginBlock(element: Element, region: Region): void {
    this.endBlock();
    this.start = element;
    this.place = region;
  }

  text(data: string, element: Element, region: Region): void {
    this.textLength += data.length;
    let said = data;
    if (data.length > MAX_NODE) {
      this.cut = true;
      said = data.slice(0, MAX_NODE);
    }
    const begins = isInk(said.charCodeAt(0));
    const ends = isInk(said.charCodeAt(said.length - 1));
    const words = begins && ends ? said : said.trim();
    // Most text nodes are nothing but the white space between two tags.
    if (words === '') {
      if (said === '') return;
      this.gap = this.openGap = true;
      return;
    }
    this.take(squeeze(words).slice(0, MAX_BLOCK), begins || said.trimStart() === said, element, region);
    if (!ends && said.trimEnd() !== said) this.gap = this.openGap = true;
    if (this.block.length > MAX_BLOCK) this.endBlock();
  }

  private take(words: string, joins: boolean, element: Element, region: Region): void {
    if (!joins) this.gap = this.openGap = true;
    if (this.start === undefined) {
      this.start = element;
      this.place = region;
    }
    if (this.block === '') this.block = words;
    else this.block += this.gap && !this.block.endsWith('\n') ? ` ${words}` : words;
    this.gap = false;
    if (this.open.length === 0) return;
    for (const item of this.open)
      if (item.text.length < MAX_OWN) item.text += this.openGap && item.text !== '' ? ` ${words}` : words;
    this.openGap = false;
    this.owned += words.length;
  }

  lineBreak(): void {
    if (this.block !== '') this.block += '\n';
    this.gap = false;
    this.openGap = true;
  }

  /** Ends a block of text. One that is nothing but a link's or heading's words is not said twice. */
  endBlock(): void {
    if (this.block !== '') {
      const text = this.block.endsWith('\n') ? this.block.trimEnd() : this.block;
      if (this.start && this.place && text.length > 1 && this.owned < text.length - 2)
        this.add('text', this.start, this.place, '', '', this.start.localName).text = text;
      this.block = '';
    }
    this.gap = false;
    this.owned = 0;
    this.start = undefined;
    // Words of one link in two blocks must not grow together.
    this.openGap = true;
  }
}
