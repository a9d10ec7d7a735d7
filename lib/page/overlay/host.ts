/** The one element that we add to a visited page, and how it stays on top, whole and out of the shop's way. */
import { HOST_NAME, isOurs } from '../ours';
import { isSame } from './geometry';
import { keepEventsInside } from './isolate';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Lifts the host above whatever joined the top layer later. */
  raise(): void;
  /**
   * Moves into an open modal dialog, since all outside it is dead to hand and keys; null moves out again. Where the
   * dialog would look different with us in it, we stay outside. True where the host is where it was asked to be.
   */
  enter(dialog: Element | null): boolean;
  remove(): void;
}

/** How often we put the host back, or lift it, before we leave the page its will. */
const MOST_RETURNS = 20;
const MOST_LIFTS = 40;
/** Elements of a dialog that are looked at, to see whether it stays as it is with us in it. */
const MOST_COMPARED = 80;
/** After this long without a lift we start to count anew. */
const QUIET_MS = 10_000;

/** Written as important inline declarations: no rule of the page can be stronger. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  direction: 'ltr',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

/**
 * Whether the document can carry an overlay: HTML, not the tree that a browser shows of an XML file or plain text, and
 * not a frameset, which shows nothing but its frames.
 */
export function canCarryOverlay(document: Document): boolean {
  const isHtml = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
  return isHtml && document.documentElement?.localName === 'html' && document.body?.localName !== 'frameset';
}

/**
 * Adds a host to the document, or null where the document cannot carry one. An old host of the same name is taken away
 * first.
 */
export function addHost(document: Document, css: string, name: string = HOST_NAME): Host | null {
  if (!canCarryOverlay(document)) return null;
  for (const old of document.querySelectorAll(name)) old.remove();
  const element = document.createElement(name);
  for (const [rule, value] of Object.entries(HOST_STYLE)) element.style.setProperty(rule, value, 'important');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  const stopKeeping = keepEventsInside(element, root);

  let lifts = 0;
  let lifted = 0;
  const raise = () => {
    if (Date.now() - lifted > QUIET_MS) lifts = 0;
    lifted = Date.now();
    if (!element.isConnected || lifts++ > MOST_LIFTS) return;
    try {
      // Without popover the greatest z-index has to do.
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    } catch {}
  };
  const attach = () => {
    document.documentElement.append(element);
    raise();
  };
  attach();
  let refused: Element | null = null;
  const enter = (dialog: Element | null): boolean => {
    if (dialog === null || dialog === refused) {
      if (element.parentNode !== document.documentElement) attach();
      return dialog === null;
    }
    if (element.parentNode === dialog) return true;
    if (moveInto(dialog, element)) {
      raise();
      return true;
    }
    refused = dialog;
    attach();
    return false;
  };
  const stopWatching = putBack(document, element, attach);

  // A dialog or popover of the page that opens later lies above us; its toggle event tells.
  const onToggle = (event: Event) => {
    // What is ours beside it (the page as on a phone, the layer for picking) may lie above the markers.
    const from = event.target as Element;
    const mayLieAbove = name === HOST_NAME ? isOurs(from) : from.localName === name;
    if (!mayLieAbove && (event as ToggleEvent).newState === 'open') raise();
  };
  document.addEventListener('toggle', onToggle, true);
  document.addEventListener('fullscreenchange', raise);

  return {
    element,
    root,
    raise,
    enter,
    remove() {
      stopWatching();
      stopKeeping();
      document.removeEventListener('toggle', onToggle, true);
      document.removeEventListener('fullscreenchange', raise);
      element.remove();
    },
  };
}

/** Adds the host to a dialog; false where a rule of the page then moves something in there. */
function moveInto(dialog: Element, element: HTMLElement): boolean {
  const inside = [dialog, ...dialog.querySelectorAll('*')].slice(0, MOST_COMPARED);
  const places = () => inside.map((one) => one.getBoundingClientRect());
  const before = places();
  dialog.append(element);
  if (places().every((rect, index) => isSame(rect, before[index] as DOMRect))) return true;
  element.remove();
  return false;
}

/** Attaches the host again when the page throws it out, as pages do that rebuild themselves. */
function putBack(document: Document, element: HTMLElement, attach: () => void): () => void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected || !canCarryOverlay(document)) return;
    if (++returns > MOST_RETURNS) return observer.disconnect();
    // The root itself may be a new one.
    observer.observe(document.documentElement, { childList: true });
    attach();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  return () => observer.disconnect();
}
