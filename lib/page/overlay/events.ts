/** What the person does with the markers, and what follows from it. */
import type { CheckId } from '../../audit/checklist';
import type { MarkerState } from '../../browser/messages';
import { type Corner, nextCorner } from './corner';
import type { Marker } from './groups';
import type { MarkerView } from './marker-view';
import type { Painter } from './painter';
import type { Shown } from './props';
import type { OverlayEvents } from './view';
import type { Work } from './work';

/** What the events work on. */
export interface Stage {
  area: HTMLElement;
  shown: Shown;
  work: Work;
  painter: Painter;
  markerOf(key: string | null): Marker | undefined;
  /** Finds out anew what is to be marked, and draws it. */
  gather(): void;
  render(): void;
  moveOpen(): void;
  bring(element: Element): void;
  say(text: string): void;
  /** A card was closed. */
  closed(): void;
  show(visible: boolean): void;
  corner(): Corner;
  change(patch: Partial<MarkerView>): void;
  /** Lets the person point at a place; resolves with whether the page can be pointed at. */
  pick(state: MarkerState): Promise<boolean>;
}

export function createEvents(stage: Stage): OverlayEvents {
  const { area, shown, work, painter, markerOf, gather, render, moveOpen, bring } = stage;
  /** Where the person was last: a walk by keys goes on from there. */
  let last: string | null = null;

  const find = (selector: string) => area.querySelector<HTMLElement>(selector);
  const focus = (element: HTMLElement | null | undefined) => element?.focus({ preventScroll: true });
  const focusCard = () => focus(find('[data-card-title]'));
  const labelOf = (marker: Marker): HTMLElement | null => {
    const group = painter.groups().find((ids) => ids.includes(marker.id));
    return find(`[data-label="${CSS.escape(group?.[0] ?? marker.id)}"]`);
  };
  const withCard = (act: (check: CheckId, key: string) => void) => {
    const spot = markerOf(shown.card)?.spots.find(({ key }) => key === shown.card);
    if (spot) act(spot.check, spot.key);
  };
  const open = (key: string) => {
    const from = shown.card;
    shown.card = key;
    shown.listed = null;
    last = key;
    // A finding that stayed for its card alone goes away with it.
    if (from === null) render();
    else gather();
    moveOpen();
  };

  return {
    open(key) {
      open(key);
      focusCard();
    },
    list(id) {
      const before = shown.listed;
      shown.listed = id;
      if (id !== null && shown.card !== null) {
        shown.card = null;
        gather();
      } else render();
      moveOpen();
      focus(id === null ? find(`[data-label="${CSS.escape(before ?? '')}"]`) : find('[data-list] button'));
    },
    focus(id) {
      const group = painter.groups().find((ids) => ids[0] === id) ?? [id];
      const standings = shown.markers
        .filter((one) => group.includes(one.id))
        .map(({ element }) => ({ element, is: painter.standing(element).is }));
      const away = standings.find(({ is }) => is === 'away');
      if (away && standings.every(({ is }) => is !== 'shown')) bring(away.element);
    },
    close() {
      const marker = markerOf(shown.card);
      shown.card = null;
      gather();
      const stays = marker && shown.markers.find(({ element }) => element === marker.element);
      if (stays) focus(labelOf(stays));
      // Where its marker went with it, the bar is the nearest place to go on from.
      if (!area.contains((area.getRootNode() as ShadowRoot).activeElement)) focus(find('[data-bar] button'));
      stage.closed();
    },
    go(by) {
      const row = shown.markers.filter((marker) => painter.canBeShown(marker.id)).flatMap((marker) => marker.spots);
      const at = row.findIndex(({ key }) => key === (shown.card ?? last));
      const start = at < 0 ? firstInSight() : at + by;
      const next = row[(start + row.length) % row.length];
      if (!next) return;
      const inCard = find('[data-card]')?.contains((area.getRootNode() as ShadowRoot).activeElement) ?? false;
      open(next.key);
      const marker = markerOf(next.key);
      if (marker) bring(marker.element);
      moveOpen();
      if (!inCard) focusCard();

      function firstInSight(): number {
        const seen = row.findIndex(({ key }) => {
          const marker = markerOf(key);
          return marker !== undefined && painter.standing(marker.element).is === 'shown';
        });
        return Math.max(0, seen);
      }
    },
    toward(way) {
      const away = shown.markers.filter(({ element }) => {
        const standing = painter.standing(element);
        return standing.is === 'away' && standing.way === way;
      });
      const nearest = away.toSorted((a, b) => {
        const [first, second] = [a, b].map(({ element }) => element.getBoundingClientRect().top) as [number, number];
        return way === 'up' ? second - first : first - second;
      })[0];
      if (nearest) bring(nearest.element);
    },
    verdict: (verdict) => withCard((check) => work.verdict(check, verdict)),
    rating: (rating) => withCard((check) => work.rating(check, rating)),
    note: (note) => withCard((check) => work.note(check, note)),
    reject: (rejected) => withCard((check, key) => work.reject(check, key, rejected)),
    async picture(alt) {
      const spot = markerOf(shown.card)?.spots.find(({ key }) => key === shown.card);
      if (!spot || shown.taking) return;
      shown.taking = true;
      render();
      const said = await work.picture(spot.check, spot.key, spot.evidence, alt);
      shown.taking = false;
      stage.say(said);
    },
    showPicture: (id) => work.showPicture(id),
    retry: () => withCard((check) => work.retry(check)),
    filter(change) {
      shown.card = null;
      shown.listed = null;
      stage.change(change);
    },
    async add() {
      const begun = await stage.pick(work.state).catch(() => false);
      if (!begun) stage.say(work.state.texts.own.closedPage);
    },
    hide: () => stage.show(false),
    collapse(collapsed) {
      stage.change({ collapsed });
      focus(find('[data-collapse=true]'));
    },
    move: () => stage.change({ corner: nextCorner(stage.corner()) }),
  };
}
