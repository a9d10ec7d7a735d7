/** Puts outlines and labels where their elements are. Reads everything first, then writes, and only what has moved. */
import { gatherCrowds } from './crowd';
import { isSame, type Rect, type Size, sharedArea, united } from './geometry';
import type { Marker } from './groups';
import { type LabelPlace, type LabelWanted, placeLabels } from './label-layout';
import { createLabelSizes, type LabelSize } from './label-size';
import { outlineOf, setData, setRect } from './outline';
import { createReader, type Frame, readFrame, type Standing } from './read';
import type { Sliced } from './slices';

/** A marker nearer to the window's edge than this, in px, finds no room for reasons that scrolling mends. */
const EDGE_ZONE = 48;

const UNSEEN: Standing = { is: 'hidden' };

interface Drawn {
  marker: Marker;
  box: HTMLElement;
  standing: Standing;
}
/** A label with the markers that it speaks of. */
interface Unit {
  id: string;
  label: HTMLElement;
  size: LabelSize;
  members: Drawn[];
}

export interface Painter {
  /** Takes over the markers that the views drew. */
  take(markers: readonly Marker[]): void;
  /** An element to show an outline of for a moment, besides the markers. */
  spot(element: Element | null): void;
  /** Reads and draws; true where something has moved. `fresh`: the page's styles may have changed as well. */
  look(fresh: boolean): boolean;
  /**
   * Finds out what covers the markers, what stands near them and which of them crowd, for the looks to come; in slices.
   * True where the groups are others than before, so that the labels have to be drawn anew.
   */
  settle(): Sliced<boolean>;
  /** What stands outside this dialog is not drawn. */
  within(dialog: Element | null): void;
  /** Where things of our own stand that no label should lie on. */
  keepOff(rects: readonly Rect[]): void;
  /** Ids of the markers that share a label. */
  groups(): readonly (readonly string[])[];
  /** Reads where an element stands now. */
  standing(element: Element): Standing;
  /** What is drawn for a marker, outline and label, as last drawn; null where nothing was. */
  extent(id: string): Rect | null;
  /** Whether the marker has a box now, in the window or a scroll away. */
  canBeShown(id: string): boolean;
  /** How many markers are out of sight each way, as last drawn. */
  away(): { up: number; down: number };
  frame(): Frame;
}

export function createPainter(document: Document, area: HTMLElement): Painter {
  const reader = createReader(document);
  const sizes = createLabelSizes();
  const extents = new Map<string, Rect>();
  let drawn: Drawn[] = [];
  let units: Unit[] = [];
  let groups: string[][] = [];
  let places = new Map<string, LabelPlace>();
  let frame = readFrame(area);
  let spotted: { element: Element; standing: Standing } | null = null;
  let taken: readonly Rect[] = [];
  let dirty = true;

  /** Reads what is near; nothing may have been written since the standings were read. */
  const wanted = (): LabelWanted[] => {
    const shown = units.flatMap(({ id, size, members }) => {
      const seen = members.filter(({ standing }) => standing.is === 'shown');
      return seen.length > 0 ? [{ id, size, seen }] : [];
    });
    const avoid = reader.avoid(
      shown.map(({ seen }) => (seen[0] as Drawn).marker.element),
      frame,
    );
    return shown.map(({ id, size: { full, compact }, seen }, index) => ({
      id,
      boxes: seen.map(({ standing }) => outlineOf((standing as { rect: Rect }).rect, frame)),
      full,
      compact,
      avoid: [...(avoid[index] ?? []), ...taken],
    }));
  };

  const write = () => {
    const labels = wanted();
    places = placeLabels(frame, labels, places);
    for (const { marker, box, standing } of drawn) {
      setData(box, 'standing', standing.is);
      if (standing.is !== 'shown') continue;
      const rect = outlineOf(standing.rect, frame);
      extents.set(marker.id, rect);
      setRect(box, rect);
    }
    for (const { id, label, size, members } of units) {
      const place = places.get(id);
      const isAway = members.some(({ standing }) => standing.is === 'away');
      setData(label, 'standing', place ? 'shown' : isAway ? 'away' : 'hidden');
      if (!place) continue;
      setData(label, 'compact', String(place.compact));
      // The name that appears on a sign opens to the side where there is room.
      setData(label, 'opens', place.x + size.full.width > frame.width ? 'back' : 'on');
      label.style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
      const own = { ...place, ...(place.compact ? size.compact : size.full) };
      const [only, ...more] = members;
      const rect = only && extents.get(only.marker.id);
      if (more.length > 0) extents.set(groupKey(id), own);
      else if (rect) extents.set(only.marker.id, united(rect, own));
    }
    const spot = area.querySelector<HTMLElement>('[data-spot]');
    if (spot) {
      spot.dataset.standing = spotted?.standing.is ?? 'hidden';
      if (spotted?.standing.is === 'shown') setRect(spot, outlineOf(spotted.standing.rect, frame));
    }
  };

  return {
    take(markers) {
      const named = (attribute: string) =>
        new Map(
          [...area.querySelectorAll<HTMLElement>(`[data-${attribute}]`)].map((one) => [one.dataset[attribute], one]),
        );
      const boxes = named('box');
      const labels = named('label');
      const before = new Map(drawn.map(({ marker, standing }) => [marker.element, standing]));
      drawn = markers.flatMap((marker) => {
        const box = boxes.get(marker.id);
        return box ? [{ marker, box, standing: before.get(marker.element) ?? UNSEEN }] : [];
      });
      const measured = sizes.of([...labels.values()]);
      units = [...labels].flatMap(([id, label], index) => {
        const group = groups.find((ids) => ids.includes(id ?? '')) ?? [id];
        const members = drawn.filter(({ marker }) => group.includes(marker.id));
        const size = measured[index];
        return id && size ? [{ id, label, size, members }] : [];
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
      // Another width is another page: who was crowded may have room now.
      if (now.width !== frame.width) groups = [];
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
    *settle() {
      frame = readFrame(area);
      yield* reader.probe(
        drawn.map(({ marker }) => marker.element),
        frame,
      );
      const all = drawn.map(({ marker }) => marker.id);
      const kept = groups.map((ids) => ids.filter((id) => all.includes(id))).filter((ids) => ids.length > 1);
      const members = wanted().flatMap(({ id, ...label }) => {
        const unit = units.find((one) => one.id === id);
        const seen = unit?.members.filter(({ standing }) => standing.is === 'shown') ?? [];
        return seen.map(({ marker }, index) => {
          const box = label.boxes[index] as Rect;
          return {
            ...label,
            id: marker.id,
            boxes: [box],
            joins: isWellInside(box, frame) && !taken.some((own) => sharedArea(own, box) > 0),
          };
        });
      });
      const inSight = new Set(members.map(({ id }) => id));
      const found = gatherCrowds(frame, members, kept, sizes.group());
      // Those of a group that are out of sight at the moment stay with it.
      const next = [
        ...found.map((ids) => {
          const rest = kept.filter((old) => old.some((id) => ids.includes(id))).flat();
          return all.filter((id) => ids.includes(id) || (rest.includes(id) && !inSight.has(id)));
        }),
        ...kept.filter((ids) => !ids.some((id) => inSight.has(id))),
      ];
      const changed = JSON.stringify(next) !== JSON.stringify(groups);
      groups = next;
      dirty = true;
      return changed;
    },
    within(dialog) {
      reader.within(dialog);
      dirty = true;
    },
    keepOff(rects) {
      const same = rects.length === taken.length && rects.every((rect, index) => isSame(rect, taken[index] as Rect));
      if (same) return;
      taken = rects;
      dirty = true;
    },
    groups: () => groups,
    standing: (element) => reader.stand(element, readFrame(area)),
    extent: (id) => extents.get(id) ?? null,
    canBeShown: (id) => drawn.some(({ marker, standing }) => marker.id === id && standing.is !== 'hidden'),
    away() {
      const ways = drawn.map(({ standing }) => (standing.is === 'away' ? standing.way : null));
      return { up: ways.filter((way) => way === 'up').length, down: ways.filter((way) => way === 'down').length };
    },
    frame: () => frame,
  };
}

/** Under which the place of a group's label is to be had. */
export function groupKey(id: string): string {
  return `group ${id}`;
}

function isStill(before: Standing, now: Standing): boolean {
  if (before.is === 'shown' && now.is === 'shown') return isSame(before.rect, now.rect);
  if (before.is === 'away' && now.is === 'away') return before.way === now.way;
  return before.is === now.is;
}

function isWellInside(box: Rect, { width, height }: Size): boolean {
  const { x, y } = box;
  return (
    x >= 0 && x + box.width <= width && y + box.height <= height - EDGE_ZONE && (y >= 0 || y + box.height > EDGE_ZONE)
  );
}
