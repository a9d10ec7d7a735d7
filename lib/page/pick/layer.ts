/**
 * The layer over the page in which a place is picked. It is a frame: what happens inside a frame no script of the page
 * hears of, however early it listens, so the shop neither gets the clicks nor can take them away.
 */

import { HOST_NAME, PICK_HOST } from '../ours';
import type { Rect } from '../overlay/geometry';
import { addHost } from '../overlay/host';
import { modalOf } from '../overlay/modal';
import { letThrough, type ThroughHands } from './through';

/** What the person does in the layer; places in px of the page's window. */
export interface LayerHands extends ThroughHands {
  /** The layer stands and is empty, at first and whenever the browser has emptied it. */
  ready(area: HTMLElement): void;
  /** True where the key meant something here. */
  key(event: KeyboardEvent): boolean;
  wheel(x: number, y: number, event: WheelEvent): void;
}

export interface Layer {
  /** A rectangle of the page's window in px of the layer. */
  inLayer(rect: Rect): Rect;
  size(): { width: number; height: number };
  /** Lets the page through everywhere but at a rectangle of the layer and its shadow; null covers the page again. */
  only(rect: Rect | null): void;
  /** Goes into the dialog that the page has open, or out of one that it has closed. Returns that dialog. */
  follow(): Element | null;
  focus(): void;
  remove(): void;
}

/** px round what stays where the page is let through. */
const SHADOW = 24;

/** Lays the layer over the page; null where the document cannot carry one. */
export function addLayer(
  view: Window & typeof globalThis,
  { css, title, language }: { css: string; title: string; language: string },
  hands: LayerHands,
): Layer | null {
  const { document } = view;
  const host = addHost(document, 'iframe{position:absolute;inset:0;width:100%;height:100%;border:0}', PICK_HOST);
  if (!host) return null;
  const frame = document.createElement('iframe');
  frame.title = title;
  // As in the frame itself: where the two differ, browsers put an opaque ground behind it.
  frame.style.cssText = 'color-scheme:light dark;pointer-events:auto;background:transparent';
  let dialog: Element | null = null;
  let area: HTMLElement | null = null;

  const inPage = (x: number, y: number): [number, number] => {
    const { left, top, width } = frame.getBoundingClientRect();
    const scale = width / (frame.clientWidth || 1);
    return [left + x * scale, top + y * scale];
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || !hands.key(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const through = letThrough(view, (open) => frame.style.setProperty('pointer-events', open ? 'none' : 'auto'), hands);
  const isOurs = ({ target }: Event) => (target as Element).closest?.('[data-pick-bar]') != null;
  const fill = () => {
    const inside = frame.contentDocument;
    if (!inside?.body) return;
    inside.documentElement.lang = language;
    inside.title = title;
    const style = inside.createElement('style');
    style.textContent = css;
    inside.head.append(style);
    area = inside.createElement('div');
    area.className = 'pick';
    inside.body.append(area);
    inside.addEventListener('pointermove', (event) => {
      if (event.isTrusted && event.pointerType !== 'touch' && !isOurs(event))
        hands.over(...inPage(event.clientX, event.clientY));
    });
    inside.addEventListener(
      'click',
      (event) => {
        // The page can reach the frame's document, and make up what it likes.
        if (!event.isTrusted) return event.stopImmediatePropagation();
        if (isOurs(event)) return;
        event.preventDefault();
        hands.click(...inPage(event.clientX, event.clientY), (event as PointerEvent).pointerType === 'touch');
      },
      true,
    );
    inside.addEventListener('contextmenu', (event) => event.preventDefault());
    inside.addEventListener(
      'wheel',
      (event) => {
        if (event.ctrlKey || isOurs(event)) return;
        event.preventDefault();
        hands.wheel(...inPage(event.clientX, event.clientY), event);
      },
      { passive: false },
    );
    inside.addEventListener('keydown', onKey, true);
    through.hear(inside);
    hands.ready(area);
  };
  frame.addEventListener('load', fill);
  // The focus may stay with the page: a dialog that holds it fast, a window that has just closed.
  view.addEventListener('keydown', onKey, true);

  const layer: Layer = {
    inLayer({ x, y, width, height }) {
      const rect = frame.getBoundingClientRect();
      const scale = rect.width / (frame.clientWidth || 1) || 1;
      const [left, top] = [(x - rect.left) / scale, (y - rect.top) / scale];
      return { x: left, y: top, width: width / scale, height: height / scale };
    },
    size: () => ({ width: frame.clientWidth, height: frame.clientHeight }),
    only(rect) {
      through.check();
      showMarkers(document, rect !== null);
      if (!rect) {
        frame.style.clipPath = '';
        return;
      }
      const { width, height } = layer.size();
      const { x, y } = rect;
      const sides = [y, width - x - rect.width, height - y - rect.height, x].map((side) => `${side - SHADOW}px`);
      frame.style.clipPath = `inset(${sides.join(' ')})`;
    },
    follow() {
      const now = modalOf(document);
      const stands = host.element.isConnected && host.element.parentNode === (now ?? document.documentElement);
      if (now === dialog && stands) return dialog;
      dialog = now;
      // Outside of it nothing can be clicked, so for this short time the dialog has to bear us, whatever its styles say.
      if (!host.enter(now) && now) {
        now.append(host.element);
        host.raise();
      }
      return dialog;
    },
    focus() {
      frame.focus({ preventScroll: true });
      frame.contentWindow?.focus();
      area?.querySelector<HTMLElement>('[data-pick-bar]')?.focus({ preventScroll: true });
    },
    remove() {
      view.removeEventListener('keydown', onKey, true);
      through.stop();
      frame.removeEventListener('load', fill);
      showMarkers(document, true);
      host.remove();
    },
  };
  host.root.append(frame);
  return layer;
}

/** The markers' own bar would lie half under that of the layer, and nothing of theirs can be clicked meanwhile. */
function showMarkers(document: Document, shown: boolean): void {
  const markers = document.querySelector<HTMLElement>(HOST_NAME);
  if (shown) markers?.style.removeProperty('visibility');
  else markers?.style.setProperty('visibility', 'hidden', 'important');
}
