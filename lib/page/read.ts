/**
 * Reads the visited document in one pass into PageFacts. Nothing is measured here and nothing of the page is changed:
 * only names, attributes and text are read, so the cost follows the size of the page alone.
 */
import type { Where } from '../audit/model';
import { classHint } from './class-hints';
import { readHead } from './head';
import { fieldLabel, labelOf, nameOf } from './labels';
import type { ItemKind, PageFacts, PageItem } from './page-facts';
import { canBeOpened, openedIds } from './visibility';

/** Limits for pages that are huge or hostile; where one is met, `truncated` says so. */
const MAX_ELEMENTS = 200_000;
const MAX_ITEMS = 40_000;
const MAX_TEXT = 3_000_000;
const MAX_BLOCK = 4_000;

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul option select iframe video'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'style template noscript object embed canvas audio datalist math head title meta link base'.split(' '),
);
const HEADINGS = /^h[1-6]$/;

/** What is open while the walk is inside an element. */
interface Frame {
  element: Element;
  where: Where;
  closed: boolean;
  main: boolean;
  form: number;
  /** The item that collects the text inside, if the element is a link, button or heading. */
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
  return new Reader(document).read();
}

class Reader {
  private readonly items: PageItem[] = [];
  private readonly elements: Element[] = [];
  private readonly opened: ReadonlySet<string>;
  private frames: Frame[] = [];
  private collecting: PageItem[] = [];
  private block: string[] = [];
  private blockLength = 0;
  private blockFrame: Frame | undefined;
  /** Text that was collected by links, buttons or headings since the block began. */
  private blockOwned = 0;
  private heading = -1;
  private count = 0;
  private textLength = 0;
  private truncated = false;

  constructor(private readonly document: Document) {
    this.opened = openedIds(document);
  }

  read(): PageReading {
    const root = this.document.documentElement;
    const head = readHead(this.document);
    if (root) this.walk(this.document.body ?? root);
    this.flush();
    for (const script of this.document.scripts ?? []) {
      if (script.src !== '')
        this.add(
          'script',
          script,
          { where: 'main', closed: false, form: -1 },
          { src: script.src, name: nameOf(script) },
        );
    }
    const body = this.document.body;
    return {
      elements: this.elements,
      page: {
        url: this.document.location?.href ?? this.document.URL,
        title: (this.document.title ?? '').trim().slice(0, 300),
        lang: (root?.getAttribute('lang') ?? root?.getAttribute('xml:lang') ?? '').toLowerCase(),
        items: this.items,
        ...head,
        bodyName: [root, body].map((e) => (e ? nameOf(e) : '')).join(' '),
        elements: this.count,
        truncated: this.truncated,
      },
    };
  }

  /** Depth first without recursion: pages nest deeper than a call stack. */
  private walk(root: Element): void {
    const outer: Frame = {
      element: root,
      where: 'main',
      closed: false,
      main: false,
      form: -1,
      item: undefined,
      block: true,
    };
    this.frames.push(outer);
    let node: Node | null = firstChild(root);
    // Where the walk has stepped into a shadow root, the way back is not the parent.
    const hosts: Element[] = [];
    while (node) {
      if (this.count >= MAX_ELEMENTS || this.items.length >= MAX_ITEMS || this.textLength >= MAX_TEXT) {
        this.truncated = true;
        break;
      }
      let descend = false;
      if (node.nodeType === 3) this.text((node as Text).data);
      else if (node.nodeType === 1) descend = this.enter(node as Element);
      let next: Node | null = descend ? firstChild(node as Element) : null;
      if (next && (node as Element).shadowRoot) hosts.push(node as Element);
      if (!next && descend) this.leave(node as Element);
      let at: Node = node;
      while (!next) {
        next = at.nextSibling;
        if (next) break;
        let parent: Node | null = at.parentNode;
        if (parent && isShadowRoot(parent)) {
          const host = hosts.pop() as Element;
          next = host.firstChild;
          if (next) break;
          parent = host;
        }
        if (!parent || parent === root) break;
        this.leave(parent as Element);
        at = parent;
      }
      node = next;
    }
    while (this.frames.length > 0) this.leave((this.frames.at(-1) as Frame).element);
  }

  /** Returns whether the walk goes into the element. */
  private enter(element: Element): boolean {
    this.count++;
    const tag = element.localName;
    if (SKIPPED.has(tag) || tag === 'script') return false;
    const outer = this.frames.at(-1) as Frame;
    if (tag === 'svg') {
      this.svg(element, outer);
      return false;
    }
    const className = element.getAttribute('class') ?? '';
    const hint = className || element.id ? classHint(`${element.id} ${className}`) : undefined;
    if (hint?.consent && isConsent(element)) return false;
    let closed = outer.closed;
    if (isHiddenByItself(element)) {
      if (!outer.closed && !canBeOpened(element, this.opened)) return false;
      closed = true;
    }
    const block = BLOCKS.has(tag);
    const frame: Frame = {
      element,
      where: outer.where,
      closed,
      main: outer.main,
      form: outer.form,
      item: undefined,
      block,
    };
    this.place(frame, tag, hint?.part);
    if (block) this.flush();
    const inside = this.take(frame, tag);
    this.frames.push(frame);
    if (block && !this.blockFrame) this.blockFrame = frame;
    if (tag === 'br') this.block.push('\n');
    if (!inside) this.leave(element);
    return inside;
  }

  /** Which part of the page the element opens. */
  private place(frame: Frame, tag: string, part: 'header' | 'menu' | 'footer' | 'floating' | undefined): void {
    const role = frame.element.getAttribute('role');
    if (tag === 'main' || role === 'main' || tag === 'article') frame.main = true;
    if (frame.where === 'footer' && tag !== 'main') return;
    if (tag === 'footer' ? !frame.main || part === 'footer' : role === 'contentinfo' || part === 'footer')
      frame.where = 'footer';
    else if (tag === 'nav' || role === 'navigation' || role === 'menu' || role === 'menubar') frame.where = 'menu';
    else if (tag === 'main' || role === 'main') frame.where = 'main';
    else if (frame.main) return;
    else if (part === 'menu') frame.where = 'menu';
    else if (frame.where === 'main' && (tag === 'header' || role === 'banner' || part === 'header'))
      frame.where = 'header';
    else if (frame.where === 'main' && (part === 'floating' || tag === 'dialog' || role === 'dialog'))
      frame.where = 'floating';
  }

  /** Makes the item that an element stands for; returns whether the walk goes inside. */
  private take(frame: Frame, tag: string): boolean {
    const element = frame.element;
    const attribute = (name: string) => element.getAttribute(name) ?? '';
    if (tag === 'a' || tag === 'area') {
      const href = (element as HTMLAnchorElement).href;
      const isLink = typeof href === 'string' && href !== '' && !/^javascript:/i.test(href);
      this.collect(frame, isLink ? 'link' : 'button', {
        href: isLink ? href : '',
        label: labelOf(element),
        name: nameOf(element),
      });
    } else if (tag === 'button' || tag === 'summary' || /^(?:button|tab|link|menuitem)$/.test(attribute('role'))) {
      this.collect(frame, 'button', { label: labelOf(element), name: nameOf(element), type: tag });
    } else if (HEADINGS.test(tag) || attribute('role') === 'heading') {
      this.collect(frame, 'heading', { type: tag });
      this.heading = this.items.length - 1;
    } else if (tag === 'input') return this.input(frame);
    else if (tag === 'textarea') {
      this.add('field', element, frame, { label: fieldLabel(element), name: nameOf(element), type: 'textarea' });
      return false;
    } else if (tag === 'select') {
      const options = [...(element as HTMLSelectElement).options].slice(0, 60).map((option) => option.text.trim());
      this.add('field', element, frame, {
        label: fieldLabel(element),
        name: nameOf(element),
        type: 'select',
        value: options.join(' | ').slice(0, 1000),
      });
      return false;
    } else if (tag === 'form') {
      frame.form = this.items.length;
      const action = (element.getAttribute('action') ?? '').slice(0, 1000);
      this.add('form', element, frame, {
        href: action,
        label: labelOf(element),
        name: nameOf(element),
        type: attribute('role'),
      });
    } else if (tag === 'img' || tag === 'picture') return this.picture(frame, tag);
    else if (tag === 'iframe' || tag === 'frame') {
      this.add('frame', element, frame, {
        src: (element as HTMLIFrameElement).src || attribute('data-src'),
        label: labelOf(element),
        name: nameOf(element),
      });
      return false;
    } else if (tag === 'video') {
      this.add('video', element, frame, {
        src: (element as HTMLVideoElement).currentSrc || attribute('src'),
        label: labelOf(element),
        name: nameOf(element),
      });
      return false;
    } else if (tag === 'del' || tag === 's' || tag === 'strike') this.collect(frame, 'struck', {});
    else if (tag === 'table') {
      const row = (element as HTMLTableElement).rows?.[0];
      this.add('table', element, frame, {
        name: nameOf(element),
        value: (row?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300),
      });
    } else if (tag.includes('-'))
      this.add('element', element, frame, { type: tag, label: labelOf(element), name: nameOf(element) });
    else if (
      element.firstElementChild === null &&
      element.hasAttribute('class') &&
      (element.textContent ?? '').trim() === ''
    ) {
      // An empty element with a class: an icon out of a font or a style sheet.
      this.icon(frame, nameOf(element), labelOf(element));
    } else if (element.id !== '' && /^(?:div|section|aside)$/.test(tag))
      this.add('element', element, frame, { type: tag, name: nameOf(element) });
    return true;
  }

  private input(frame: Frame): boolean {
    const input = frame.element as HTMLInputElement;
    const type = (input.getAttribute('type') ?? 'text').toLowerCase();
    if (type === 'hidden') return false;
    if (/^(?:submit|button|image|reset)$/.test(type)) {
      this.add('button', input, frame, {
        text: input.getAttribute('value') ?? '',
        label: labelOf(input),
        name: nameOf(input),
        type: 'input',
      });
    } else this.add('field', input, frame, { label: fieldLabel(input), name: nameOf(input), type });
    return false;
  }

  private picture(frame: Frame, tag: string): boolean {
    if (tag === 'picture') return true;
    const image = frame.element as HTMLImageElement;
    const attribute = (name: string) => image.getAttribute(name) ?? '';
    const src =
      attribute('src').startsWith('data:') || attribute('src') === ''
        ? attribute('data-src') || attribute('data-srcset') || attribute('srcset')
        : image.src;
    const label = labelOf(image);
    this.add('picture', image, frame, { src: src.slice(0, 1000), label, name: nameOf(image) });
    this.name(label, '');
    return false;
  }

  private svg(element: Element, frame: Frame): void {
    const use = element.querySelector('use');
    const title = element.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const label = labelOf(element) || title.slice(0, 200);
    const symbol = use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '';
    this.icon({ ...frame, element }, `${nameOf(element)} ${symbol.replace(/^.*#/, '')}`.trim(), label);
  }

  private icon(frame: Frame, name: string, label: string): void {
    this.name(label, name);
    if (name !== '' || label !== '') this.add('icon', frame.element, frame, { name, label });
  }

  /** An icon or picture names the link or button around it. */
  private name(label: string, name: string): void {
    for (const item of this.collecting) {
      if (label !== '' && !item.label.includes(label))
        item.label = item.label === '' ? label : `${item.label} · ${label}`.slice(0, 200);
      if (name !== '') item.name = `${item.name} ${name}`.trim().slice(0, 300);
    }
  }

  private collect(frame: Frame, kind: ItemKind, values: Partial<PageItem>): void {
    frame.item = this.add(kind, frame.element, frame, values);
    this.collecting.push(frame.item);
  }

  private add(
    kind: ItemKind,
    element: Element,
    frame: Pick<Frame, 'where' | 'closed' | 'form'>,
    values: Partial<PageItem>,
  ): PageItem {
    const item: PageItem = {
      kind,
      node: this.elements.length,
      where: frame.where,
      closed: frame.closed,
      text: '',
      label: '',
      href: '',
      src: '',
      name: '',
      type: '',
      value: '',
      heading: this.heading,
      form: frame.form,
      ...values,
    };
    this.elements.push(element);
    this.items.push(item);
    return item;
  }

  private text(data: string): void {
    if (data.length > 0) this.textLength += data.length;
    let text =
      data.length > MAX_BLOCK
        ? data
            .slice(0, MAX_BLOCK * 4)
            .replace(/\s+/g, ' ')
            .slice(0, MAX_BLOCK)
        : data.replace(/\s+/g, ' ');
    if (data.length > MAX_BLOCK * 4) this.truncated = true;
    if (text === '') return;
    if (text === ' ' && this.block.length === 0) text = '';
    this.block.push(text);
    this.blockLength += text.length;
    const trimmed = text.trim();
    if (trimmed === '') return;
    for (const item of this.collecting) if (item.text.length < 400) item.text += text;
    if (this.collecting.length > 0) this.blockOwned += trimmed.length;
    if (this.blockLength > MAX_BLOCK) this.flush();
  }

  private leave(element: Element): void {
    const frame = this.frames.at(-1);
    if (!frame || frame.element !== element) return;
    if (frame.block) this.flush();
    this.frames.pop();
    if (frame.item) {
      frame.item.text = frame.item.text.replace(/\s+/g, ' ').trim();
      this.collecting.pop();
    }
  }

  /** Ends a block of text. A block that is nothing but one link's or heading's words is not said twice. */
  private flush(): void {
    const text = this.block
      .join('')
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim();
    const frame = this.blockFrame ?? this.frames.at(-1);
    const letters = text.length;
    if (letters > 1 && frame && this.blockOwned < letters - 2)
      this.add('text', frame.element, frame, { text, type: frame.element.localName });
    this.block = [];
    this.blockLength = 0;
    this.blockOwned = 0;
    this.blockFrame = undefined;
    // Words that go on inside a link or button after a block must not grow together with those before.
    for (const item of this.collecting) if (item.text !== '' && !item.text.endsWith(' ')) item.text += ' ';
  }
}

const firstChild = (element: Element): Node | null => element.shadowRoot?.firstChild ?? element.firstChild;

/** Told without the class, since each frame and window has a class of its own. */
const isShadowRoot = (node: Node): boolean => node.nodeType === 11 && 'host' in node;

function isHiddenByItself(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** A wrapper of the whole page may carry a word of consent in its classes; the dialog itself holds no page. */
function isConsent(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'a' || tag === 'button') return false;
  return element.querySelector('main,header,footer,nav') === null;
}
