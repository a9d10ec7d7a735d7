/** The markers on a visited page: what is drawn, what the person does with it, and how it follows the page. */
import type { CheckId } from '../../audit/checklist';
import type { MarkerState, WorkRequest } from '../../browser/messages';
import { placeCard } from './card-place';
import { follow } from './follow';
import { type Marker, markersOf } from './groups';
import { addHost } from './host';
import { createPainter } from './painter';
import { createPlaces } from './places';
import { overlayProps, type Shown } from './props';
import type { DrawOverlay, OverlayEvents } from './view';
import { createWork } from './work';

export interface OverlayParts {
  window: Window & typeof globalThis;
  css: string;
  draw: DrawOverlay;
  ask(request: WorkRequest): Promise<void>;
  /** Whether the extension that this script belongs to still runs. */
  isConnected(): boolean;
}

export interface Overlay {
  /** Draws what the audit knows of the page, at the places that a scan found. Returns the number of markers. */
  update(places: ReadonlyMap<string, Element>, state: MarkerState): number;
  /** Scrolls a place into sight and points at it. Returns whether the page still has it. */
  reveal(key: string): boolean;
  /** Takes the overlay away; while words wait in the card that could not be saved, it stays until the card is closed. */
  leave(): void;
}

const SPOT_MS = 2600;
const NOTICE_MS = 6000;

/** Adds the overlay to the page; null where the document cannot carry one. */
export function createOverlay(parts: OverlayParts, first: MarkerState): Overlay | null {
  const { window, css, draw } = parts;
  const { document } = window;
  const host = addHost(document, css);
  if (!host) return null;
  const area = document.createElement('div');
  area.className = 'lens';
  host.root.append(area);

  const shown: Shown = { visible: first.visible, markers: [], card: null, notice: '', connected: true };
  const places = createPlaces(document);
  const painter = createPainter(document, area);
  let noticeTimer = 0;
  let spotTimer = 0;
  let path = '';
  let gone = false;

  const cardSize = new window.ResizeObserver(() => window.requestAnimationFrame(() => moveCard()));

  const render = () => {
    if (gone) return;
    draw(area, overlayProps(work, shown, painter, events));
    painter.take(shown.markers);
    cardSize.disconnect();
    const card = area.querySelector('[data-card]');
    if (card) cardSize.observe(card);
    follower.stir();
  };
  const work = createWork(first, parts.ask, () => render());
  const gather = () => {
    const { checks, rejected } = work.state;
    shown.markers = shown.visible
      ? markersOf(places.findings(), places.all(), checks, new Set(rejected), shown.card)
      : [];
    follower.watch(shown.markers.map((marker) => marker.element));
    render();
    painter.settle();
    look(true);
  };
  const look = (fresh: boolean): boolean => {
    const moved = painter.look(fresh);
    if (moved) moveCard();
    return moved;
  };
  const moveCard = () => {
    const card = area.querySelector<HTMLElement>('[data-card]');
    const marker = markerOf(shown.card);
    const extent = marker && painter.extent(marker.id);
    if (!card || !extent) return;
    card.style.maxHeight = '';
    const natural = { width: card.offsetWidth, height: card.offsetHeight };
    const { x, y, height } = placeCard(painter.frame(), extent, natural);
    card.style.maxHeight = `${height}px`;
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  const markerOf = (key: string | null): Marker | undefined =>
    shown.markers.find((marker) => marker.spots.some((spot) => spot.key === key));

  const notify = (text: string) => {
    window.clearTimeout(noticeTimer);
    shown.notice = text;
    if (text) noticeTimer = window.setTimeout(() => notify(''), NOTICE_MS);
    render();
  };
  const bring = (element: Element) => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ behavior: still ? 'instant' : 'smooth', block: 'center', inline: 'nearest' });
  };
  const close = () => {
    const marker = markerOf(shown.card);
    shown.card = null;
    gather();
    if (!parts.isConnected()) return overlay.leave();
    const index = marker ? shown.markers.findIndex(({ element }) => element === marker.element) : -1;
    area.querySelectorAll<HTMLElement>('[data-label]')[index]?.focus({ preventScroll: true });
  };
  const withCard = (act: (check: CheckId, key: string) => void) => {
    const spot = markerOf(shown.card)?.spots.find(({ key }) => key === shown.card);
    if (spot) act(spot.check, spot.key);
  };

  const events: OverlayEvents = {
    open(key) {
      const from = shown.card;
      shown.card = key;
      // A rejected finding whose card is left goes away.
      if (from !== null) gather();
      else render();
      moveCard();
      area.querySelector<HTMLElement>('[data-card-title]')?.focus({ preventScroll: true });
    },
    focus(id) {
      const marker = shown.markers.find((one) => one.id === id);
      if (marker && painter.standing(marker.element).is === 'away') bring(marker.element);
    },
    close,
    go(by) {
      const row = shown.markers.filter((marker) => painter.canBeShown(marker.id)).flatMap((marker) => marker.spots);
      const at = row.findIndex(({ key }) => key === shown.card);
      const next = row[(at + by + row.length) % row.length];
      if (!next) return;
      shown.card = next.key;
      gather();
      const marker = markerOf(next.key);
      if (marker) bring(marker.element);
      moveCard();
    },
    verdict: (verdict) => withCard((check) => work.verdict(check, verdict)),
    note: (note) => withCard((check) => work.note(check, note)),
    reject: (rejected) => withCard((check, key) => work.reject(check, key, rejected)),
    retry: () => withCard((check) => work.retry(check)),
  };

  const onKey = (event: KeyboardEvent) => {
    const { code, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (code !== 'KeyM' || !altKey || !shiftKey || ctrlKey || metaKey || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    shown.visible = !shown.visible;
    shown.card = null;
    shown.notice = '';
    gather();
    if (!shown.visible) notify(work.state.texts.marker.hidden);
  };
  const onLeave = () => work.flush();
  const beat = () => {
    if (!parts.isConnected()) return overlay.leave();
    // A shop that changes its pages without loading: what was found belongs to the page before.
    if (whereabouts(window) !== path && shown.markers.length > 0) {
      shown.card = null;
      places.clear();
      gather();
    } else if (places.mend(shown.markers)) gather();
  };
  const follower = follow(window, { look, settle: painter.settle, beat });
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('pagehide', onLeave);

  const overlay: Overlay = {
    update(found, state) {
      path = whereabouts(window);
      work.receive(state);
      shown.visible = state.visible;
      places.take(state.findings, found);
      if (shown.card !== null && !found.has(shown.card)) shown.card = null;
      gather();
      host.raise();
      return shown.markers.length;
    },
    reveal(key) {
      const element = places.find(key);
      const texts = work.state.texts.marker;
      // The person now looks at something else; what was written in the card is on its way.
      shown.card = null;
      gather();
      if (!element) {
        notify(texts.gone);
        return false;
      }
      if (painter.standing(element).is === 'hidden') {
        notify(texts.notVisible);
        return true;
      }
      notify('');
      bring(element);
      painter.spot(element);
      follower.stir();
      window.clearTimeout(spotTimer);
      spotTimer = window.setTimeout(() => {
        painter.spot(null);
        follower.stir();
      }, SPOT_MS);
      return true;
    },
    leave() {
      shown.connected = parts.isConnected();
      const unsaved = shown.card !== null && !shown.connected;
      if (unsaved) {
        let waits = false;
        withCard((check) => {
          waits = ['saving', 'failed'].includes(work.saving(check));
        });
        if (waits) return render();
      }
      gone = true;
      follower.stop();
      cardSize.disconnect();
      window.clearTimeout(noticeTimer);
      window.clearTimeout(spotTimer);
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pagehide', onLeave);
      draw(area, null);
      host.remove();
    },
  };
  return overlay;
}

/** The page's address without query and fragment, which shops change while one stays on the page. */
function whereabouts({ location }: Window): string {
  return location.origin + location.pathname;
}
