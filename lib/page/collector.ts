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
  /** The text of the block so far, by its parts. */
  private pieces: string[] = [];
  private length = 0;
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
    // Most text nodes are nothing but the white space between two tags.
    const isBlank = !isInk(said.charCodeAt(0)) && said.trim() === '';
    if (isBlank) {
      if (this.pieces.length === 0) return;
      said = said === '' ? '' : ' ';
    } else said = squeeze(said).slice(0, MAX_BLOCK);
    if (this.start === undefined) {
      this.start = element;
      this.place = region;
    }
    this.pieces.push(said);
    this.length += said.length;
    if (isBlank) return;
    if (this.open.length > 0) {
      for (const item of this.open) if (item.text.length < MAX_OWN) item.text += said;
      this.owned += said.trim().length;
    }
    if (this.length > MAX_BLOCK) this.endBlock();
  }

  lineBreak(): void {
    this.pieces.push('\n');
    this.spaceOpen();
  }

  /** Ends a block of text. One that is nothing but a link's or heading's words is not said twice. */
  endBlock(): void {
    if (this.pieces.length > 0) {
      const text = this.blockText();
      if (this.start && this.place && text.length > 1 && this.owned < text.length - 2)
        this.add('text', this.start, this.place, '', '', this.start.localName).text = text;
      this.pieces = [];
    }
    this.length = 0;
    this.owned = 0;
    this.start = undefined;
    this.spaceOpen();
  }

  private blockText(): string {
    if (this.pieces.length === 1) return (this.pieces[0] as string).trim();
    let text = this.pieces.join('');
    if (text.includes('\n')) text = text.replace(/ *\n */g, '\n');
    if (text.includes('  ')) text = text.replace(/ {2,}/g, ' ');
    return text.trim();
  }

  /** Words of one link in two blocks must not grow together. */
  private spaceOpen(): void {
    for (const item of this.open) if (item.text !== '' && !item.text.endsWith(' ')) item.text += ' ';
  }
}
