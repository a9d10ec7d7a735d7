/** Gathers the items of a page while it is walked: things as they come, and text in blocks. */
import type { ItemKind, PageItem } from './page-facts';
import type { Region } from './regions';

/** Longest block of text; a longer one is cut into several. */
const MAX_BLOCK = 4_000;
/** Longest text that a link, button or heading keeps. */
const MAX_OWN = 400;

export class Collector {
  readonly items: PageItem[] = [];
  readonly elements: Element[] = [];
  /** Letters read so far. */
  textLength = 0;
  /** A text node was too long to be read to its end. */
  cut = false;
  /** Links, buttons and headings that are open: all text inside is theirs too. */
  private readonly open: PageItem[] = [];
  private pieces: string[] = [];
  private length = 0;
  /** Letters of the block that links, buttons or headings have taken. */
  private owned = 0;
  private heading = -1;
  private start: { element: Element; region: Region } | undefined;

  add(
    kind: ItemKind,
    element: Element,
    region: Pick<Region, 'where' | 'closed' | 'form'>,
    values: Partial<PageItem>,
  ): PageItem {
    const item: PageItem = {
      kind,
      node: this.elements.length,
      where: region.where,
      closed: region.closed,
      text: '',
      label: '',
      href: '',
      src: '',
      name: '',
      type: '',
      value: '',
      heading: this.heading,
      form: region.form,
      ...values,
    };
    this.elements.push(element);
    this.items.push(item);
    return item;
  }

  /** Adds an item that takes the text inside its element until `close`. */
  collect(kind: ItemKind, element: Element, region: Region, values: Partial<PageItem>): PageItem {
    const item = this.add(kind, element, region, values);
    this.open.push(item);
    if (kind === 'heading') this.heading = this.items.length - 1;
    return item;
  }

  close(item: PageItem): void {
    item.text = item.text.replace(/\s+/g, ' ').trim();
    this.open.splice(this.open.lastIndexOf(item), 1);
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
    this.start = { element, region };
  }

  text(data: string, element: Element, region: Region): void {
    this.textLength += data.length;
    if (data.length > MAX_BLOCK * 4) this.cut = true;
    const text = data
      .slice(0, MAX_BLOCK * 4)
      .replace(/\s+/g, ' ')
      .slice(0, MAX_BLOCK);
    const letters = text.trim().length;
    if (letters === 0 && this.pieces.length === 0) return;
    this.start ??= { element, region };
    this.pieces.push(text);
    this.length += text.length;
    if (letters === 0) return;
    for (const item of this.open) if (item.text.length < MAX_OWN) item.text += text;
    if (this.open.length > 0) this.owned += letters;
    if (this.length > MAX_BLOCK) this.endBlock();
  }

  lineBreak(): void {
    this.pieces.push('\n');
    this.spaceOpen();
  }

  /** Ends a block of text. One that is nothing but a link's or heading's words is not said twice. */
  endBlock(): void {
    const text = this.pieces
      .join('')
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim();
    if (this.start && text.length > 1 && this.owned < text.length - 2) {
      this.add('text', this.start.element, this.start.region, { text, type: this.start.element.localName });
    }
    this.pieces = [];
    this.length = 0;
    this.owned = 0;
    this.start = undefined;
    this.spaceOpen();
  }

  /** Words of one link in two blocks must not grow together. */
  private spaceOpen(): void {
    for (const item of this.open) if (item.text !== '' && !item.text.endsWith(' ')) item.text += ' ';
  }
}
