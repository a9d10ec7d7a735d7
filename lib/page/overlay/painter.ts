/** Puts outlines and labels where their elements are. Reads everything first, then writes, and only what has moved. */
import { clamp, isSame, type Rect, type Size, united } from './geometry';
import type { Marker } from './groups';
import { type LabelPlace, placeLabels } from './label-layout';
import { createReader, type Frame, readFrame, type Standing } from './read';

/** How far an outline stands off its element, in px. */
const AROUND = 3;
/** Keeps the outline of an element as wide as the window visible, in px. */
const EDGE = 2;
/** A label of the sign alone, in px: as wide as the least target, low enough for rows 24 px apart (WCAG 2.2, 2.5.8). */
const COMPACT: Size = { width: 24, height: 22 };

const UNSEEN: Standing = { is: 'hidden' };

interface Drawn {
  marker: Marker;
  box: HTMLElement;
  label: HTMLElement;
  full: Size;
  standing: Standing;
}

export interface Painter {
  /** Takes over the markers in the order in which the views drew them. */
  take(markers: readonly Marker[]): void;
  /** An element to show an outline of for a moment, besides the markers. */
  spot(element: Element | null): void;
  /** Reads and draws; true where something has moved. `fresh`: the page's styles may have changed as well. */
  look(fresh: boolean): boolean;
  /** Finds out what covers the markers, for the looks to come. */
  settle(): void;
  /** Reads where an element stands now. */
  standing(element: Element): Standing;
  /** What is drawn for a marker, outline and label, as last drawn; null where nothing was. */
  extent(id: string): Rect | null;
  /** Whether the marker has a box now, in the window or a scroll away. */
  canBeShown(id: string): boolean;
  frame(): Frame;
}

export function createPainter(document: Document, area: HTMLElement): Painter {
  const reader = createReader(document);
  const extents = new Map<string, Rect>();
  let drawn: Drawn[] = [];
  let places = new Map<string, LabelPlace>();
  let frame = readFrame(area);
  let spotted: { element: Element; standing: Standing } | null = null;
  let dirty = true;

  const write = () => {
    const shown = drawn.flatMap(({ marker, full, standing }) =>
      standing.is === 'shown' ? [{ id: marker.id, box: outlineOf(standing.rect, frame), full, compact: COMPACT }] : [],
    );
    places = placeLabels(frame, shown, places);
    const boxes = new Map(shown.map(({ id, box }) => [id, box]));
    for (const { marker, box, label, full, standing } of drawn) {
      const rect = boxes.get(marker.id);
      const place = places.get(marker.id);
      box.dataset.standing = standing.is;
      label.dataset.standing = standing.is;
      if (!rect || !place) continue;
      extents.set(marker.id, united(rect, { ...place, ...(place.compact ? COMPACT : full) }));
      setRect(box, rect);
      label.dataset.compact = String(place.compact);
      // The name that appears on a sign opens to the side where there is room.
      label.dataset.opens = place.x + full.width > frame.width ? 'back' : 'on';
      label.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
    }
    const spot = area.querySelector<HTMLElement>('[data-spot]');
    if (spot) {
      spot.dataset.standing = spotted?.standing.is ?? 'hidden';
      if (spotted?.standing.is === 'shown') setRect(spot, outlineOf(spotted.standing.rect, frame));
    }
  };

  return {
    take(markers) {
      const boxes = area.querySelectorAll<HTMLElement>('[data-box]');
      const labels = area.querySelectorAll<HTMLElement>('[data-label]');
      for (const label of labels) label.dataset.compact = 'false';
      const before = new Map(drawn.map(({ marker, standing }) => [marker.element, standing]));
      drawn = markers.flatMap((marker, index) => {
        const box = boxes[index];
        const label = labels[index];
        if (!box || !label) return [];
        const full = { width: label.offsetWidth, height: label.offsetHeight };
        return [{ marker, box, label, full, standing: before.get(marker.element) ?? UNSEEN }];
      });
      dirty = true;
    },
    spot(element) {
      spotted = element ? { element, standing: UNSEEN } : null;
      dirty = true;
    },
    look(fresh) {
      if (fresh) reader.forget();
      const now = readFrame(area);
      const standings = drawn.map(({ marker }) => reader.stand(marker.element, now));
      const spotStanding = spotted && reader.stand(spotted.element, now);
      let moved = dirty || now.width !== frame.width || now.height !== frame.height || now.scale !== frame.scale;
      frame = now;
      for (const [index, standing] of standings.entries()) {
        const item = drawn[index] as Drawn;
        if (!isStill(item.standing, standing)) moved = true;
        item.standing = standing;
      }
      if (spotted && spotStanding) {
        if (!isStill(spotted.standing, spotStanding)) moved = true;
        spotted.standing = spotStanding;
      }
      dirty = false;
      if (moved) write();
      return moved;
    },
    settle() {
      reader.probe(
        drawn.map(({ marker }) => marker.element),
        readFrame(area),
      );
    },
    standing: (element) => reader.stand(element, readFrame(area)),
    extent: (id) => extents.get(id) ?? null,
    canBeShown: (id) => drawn.some(({ marker, standing }) => marker.id === id && standing.is !== 'hidden'),
    frame: () => frame,
  };
}

function isStill(before: Standing, now: Standing): boolean {
  if (before.is === 'shown' && now.is === 'shown') return isSame(before.rect, now.rect);
  return before.is === now.is;
}

/** The outline round an element: a little outside it, but inside the window. */
function outlineOf(rect: Rect, frame: Size): Rect {
  const x = clamp(rect.x - AROUND, EDGE, frame.width - EDGE);
  const y = clamp(rect.y - AROUND, EDGE, frame.height - EDGE);
  return {
    x,
    y,
    width: clamp(rect.x + rect.width + AROUND, EDGE, frame.width - EDGE) - x,
    height: clamp(rect.y + rect.height + AROUND, EDGE, frame.height - EDGE) - y,
  };
}

function setRect(element: HTMLElement, { x, y, width, height }: Rect): void {
  element.style.transform = `translate(${x}px, ${y}px)`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}
