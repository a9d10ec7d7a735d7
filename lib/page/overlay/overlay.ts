/** The markers on a visited page: what is drawn, and how it follows the page. */
import type { CheckId } from '../../audit/checklist';
import type { MarkerState, MarkersDrawn, WorkRequest } from '../../browser/messages';
import type { Thumbnail } from '../../browser/thumbnail';
import { createBarPlace } from './bar-place';
import { bring } from './bring';
import { moveCard } from './card-mover';
import { createEvents, type Stage } from './events';
import { filterMarkers } from './filter';
import { follow } from './follow';
import { type Marker, markersOf } from './groups';
import { addHost } from './host';
import { listenForKeys } from './keys';
import type { MarkerView } from './marker-view';
import { modalOf, standsIn } from './modal';
import { createNotice } from './notice';
import { createNumbers } from './numbers';
import { createPainter, groupKey } from './painter';
import { createPlaces, whereabouts } from './places';
import { aboutCheck, firstShown, overlayProps } from './props';
import { type Sliced, workThrough } from './slices';
import { createSpotlight } from './spotlight';
import type { DrawOverlay } from './view';
import { createWork } from './work';

export interface OverlayParts {
  window: Window & typeof globalThis;
  css: string;
  draw: DrawOverlay;
  ask(request: WorkRequest): Promise<void>;
  /** Begins to pick a place for any check; resolves with whether the page can be pointed at. */
  pick(state: MarkerState): Promise<boolean>;
  /** Fetches the small pictures of a check. */
  small(auditId: string, check: CheckId): Promise<Thumbnail[]>;
  /** Whether the extension that this script belongs to still runs. */
  isConnected(): boolean;
  /** How the person wants the markers, and where that is kept. */
  view: MarkerView;
  keepView(view: MarkerView): void;
  keepVisible(visible: boolean): void;
}

export interface Overlay {
  /** Draws what the audit knows of the page, at the places that a scan found, and tells what became of it. */
  update(places: ReadonlyMap<string, Element>, state: MarkerState): MarkersDrawn;
  /** Scrolls a place into sight and points at it. Returns whether the page still has it. */
  reveal(key: string): boolean;
  /** Takes the overlay away; while words wait in the card that could not be saved, it stays until the card is closed. */
  leave(): void;
}

/** Adds the overlay to the page; null where the document cannot carry one. */
export function createOverlay(parts: OverlayParts, first: MarkerState): Overlay | null {
  const { window, css, draw } = parts;
  const { document } = window;
  const host = addHost(document, css);
  if (!host) return null;
  const area = document.createElement('div');
  area.className = 'lens';
  host.root.append(area);

  let view = parts.view;
  const shown = firstShown(view, first.visible, window.innerWidth);
  const places = createPlaces(document);
  const numbers = createNumbers();
  const painter = createPainter(document, area);
  const bar = createBarPlace(document, area, painter);
  let dialog: Element | null = null;
  let path = '';
  let gone = false;

  const ownSizes = new window.ResizeObserver(() =>
    window.requestAnimationFrame(() => {
      moveOpen();
      bar.settle(view.corner);
    }),
  );

  const render = () => {
    if (gone) return;
    draw(area, overlayProps(work, shown, painter, numbers, events));
    painter.take(shown.markers);
    bar.count();
    ownSizes.disconnect();
    for (const open of area.querySelectorAll('[data-card], [data-list], [data-bar]')) ownSizes.observe(open);
    follower.stir();
  };
  const work = createWork(first, parts.ask, () => render(), parts.small);
  const gather = () => {
    const { checks, rejected } = work.state;
    shown.all = shown.visible ? markersOf(places.findings(), places.all(), checks, new Set(rejected), shown.card) : [];
    numbers.give(shown.all);
    shown.markers = filterMarkers(shown.all, shown.filter, (check) => aboutCheck(work, check), shown.card);
    const behind = dialog;
    shown.behind = behind ? shown.markers.filter(({ element }) => !standsIn(behind, element)).length : 0;
    follower.watch(shown.markers.map((marker) => marker.element));
    render();
    workThrough(settling());
    bar.settle(view.corner);
    look(true);
  };
  function* settling(): Sliced {
    if (yield* painter.settle()) render();
    yield* bar.check(view.corner);
  }
  const look = (fresh: boolean): boolean => {
    const moved = painter.look(fresh);
    if (moved) {
      bar.count();
      moveOpen();
    }
    return moved;
  };
  const moveOpen = () => {
    if (gone) return;
    const move = (selector: string, ids: readonly string[] | undefined) => {
      const element = area.querySelector<HTMLElement>(selector);
      const extents = ids?.flatMap((id) => painter.extent(id) ?? []);
      if (element && extents) moveCard(window, element, extents, painter.frame());
    };
    const marker = markerOf(shown.card);
    move('[data-card]', marker && [marker.id]);
    move('[data-list]', shown.listed === null ? undefined : [groupKey(shown.listed)]);
  };
  const markerOf = (key: string | null): Marker | undefined =>
    shown.markers.find((marker) => marker.spots.some((spot) => spot.key === key));
  const notice = createNotice(window, (text) => {
    shown.notice = text;
    render();
  });
  const stage: Stage = {
    area,
    shown,
    work,
    painter,
    markerOf,
    gather,
    render,
    moveOpen,
    pick: parts.pick,
    bring: (element) => bring(window, element),
    say: (text) => notice.say(text),
    closed: () => {
      if (!parts.isConnected()) overlay.leave();
    },
    show(visible) {
      shown.visible = visible;
      shown.card = null;
      shown.listed = null;
      parts.keepVisible(visible);
      gather();
      notice.say(visible ? '' : work.state.texts.marker.hidden);
    },
    corner: () => bar.corner() ?? view.corner,
    change(patch) {
      view = { ...view, ...patch };
      shown.filter = view;
      shown.collapsed = view.collapsed ?? shown.collapsed;
      parts.keepView(view);
      gather();
    },
  };
  const events = createEvents(stage);

  const lookForDialog = () => {
    const now = shown.visible ? modalOf(document) : null;
    if (now !== dialog || (now === null && host.element.parentNode !== document.documentElement)) {
      dialog = now;
      const hadFocus = host.root.activeElement as HTMLElement | null;
      host.enter(now);
      painter.within(now);
      gather();
      // The card goes on being written, whatever the shop puts in front.
      if (hadFocus?.closest('[data-card]')) hadFocus.focus({ preventScroll: true });
    }
  };
  const onLeave = () => work.flush();
  const beat = () => {
    if (!parts.isConnected()) return overlay.leave();
    lookForDialog();
    // A shop that changes its pages without loading: what was found belongs to the page before.
    if (whereabouts(window) !== path && shown.all.length > 0) {
      shown.card = null;
      shown.listed = null;
      places.clear();
      numbers.clear();
      gather();
    } else if (places.mend(shown.all)) gather();
    else if (shown.visible) workThrough(bar.check(view.corner));
  };
  const follower = follow(window, { look, settling, beat, opened: lookForDialog });
  const spotlight = createSpotlight(window, painter, () => follower.stir());
  const stopKeys = listenForKeys(window, host.element, {
    toggle: () => stage.show(!shown.visible),
    add: () => {
      if (shown.visible) events.add();
    },
    go: (by) => {
      if (shown.visible) events.go(by);
    },
  });
  window.addEventListener('pagehide', onLeave);

  const overlay: Overlay = {
    update(found, state) {
      path = whereabouts(window);
      work.receive(state);
      shown.visible = state.visible;
      places.take(work.state.findings, found, work.state.own);
      if (shown.card !== null && !places.all().has(shown.card)) shown.card = null;
      lookForDialog();
      gather();
      host.raise();
      return { count: shown.all.length, notHere: places.notHere() };
    },
    reveal(key) {
      const element = places.find(key);
      const { gone: lost, notVisible } = work.state.texts.marker;
      // The person now looks at something else; what was written in the card is on its way.
      shown.card = null;
      shown.listed = null;
      gather();
      const isHidden = element !== null && painter.standing(element).is === 'hidden';
      notice.say(element === null ? lost : isHidden ? notVisible : '');
      if (element === null || isHidden) return element !== null;
      bring(window, element);
      spotlight.on(element);
      return true;
    },
    leave() {
      shown.connected = parts.isConnected();
      const check = markerOf(shown.card)?.spots.find(({ key }) => key === shown.card)?.check;
      if (check && !shown.connected && ['saving', 'failed'].includes(work.saving(check))) return render();
      gone = true;
      follower.stop();
      ownSizes.disconnect();
      notice.stop();
      spotlight.stop();
      stopKeys();
      window.removeEventListener('pagehide', onLeave);
      draw(area, null);
      host.remove();
    },
  };
  return overlay;
}
