/** Where the labels stand: outside their boxes, inside the window, never on each other or on words if there is room. */
import { clamp, grown, intersection, type Rect, type Size, sharedArea, united } from './geometry';

export interface LabelWanted {
  id: string;
  /** The outlines that the label speaks of: one, or those of a group. */
  boxes: readonly Rect[];
  /** Size with sign, number and name. */
  full: Size;
  /** Size with sign and number, for where it is crowded. */
  compact: Size;
  /** What stands near and wants to be seen: words, buttons, what lies over the page. */
  avoid: readonly Rect[];
}
export interface LabelPlace {
  x: number;
  y: number;
  compact: boolean;
  /** Which of the candidates was taken; handed back on the next layout so that labels do not jump. */
  spot: string;
}

/** The spot of a label that found no room. */
export const NO_ROOM = 'over';

const GAP = 3;
const EDGE = 4;
/** Least air between two labels. */
const AIR = 1;
/** Share of a label that may lie on other outlines: a name hardly, a sign a little. */
const MAY_COVER = { full: 0.02, compact: 0.15 };
/** Share of a label that may lie on words. */
const MAY_HIDE = { full: 0.02, compact: 0.08 };
/** A label that covers another outline is worth this much per covered share of the label. */
const COVERS_BOX = 4;
/** What it costs to leave the spot of the last layout. */
const MOVES = 0.15;
/** How far from its boxes a label can come to stand, in px. */
const REACH = 340;

/** A place for every label, in the given order; `before` is the result of the last layout. */
export function placeLabels(
  frame: Size,
  wanted: readonly LabelWanted[],
  before: ReadonlyMap<string, LabelPlace> = new Map(),
): Map<string, LabelPlace> {
  const placed: Rect[] = [];
  const places = new Map<string, LabelPlace>();
  for (const label of wanted) {
    const round = grown(label.boxes.reduce(united), REACH);
    const isNear = (rect: Rect) => sharedArea(round, rect) > 0;
    const around: Around = {
      placed: placed.filter(isNear),
      // The boxes of a group lie in its own label's way too.
      others: wanted
        .flatMap((other) => (other === label && label.boxes.length === 1 ? [] : other.boxes))
        .filter(isNear),
      avoid: label.avoid.filter(isNear),
    };
    const last = before.get(label.id);
    const place =
      best(frame, label, false, around, last) ??
      best(frame, label, true, around, last) ??
      leastBad(frame, label, placed);
    places.set(label.id, place);
    placed.push(grown({ ...place, ...(place.compact ? label.compact : label.full) }, AIR));
  }
  return places;
}

interface Around {
  placed: readonly Rect[];
  others: readonly Rect[];
  avoid: readonly Rect[];
}

function best(
  frame: Size,
  label: LabelWanted,
  compact: boolean,
  { placed, others, avoid }: Around,
  last: LabelPlace | undefined,
): LabelPlace | undefined {
  const size = compact ? label.compact : label.full;
  const may = compact ? 'compact' : 'full';
  const area = size.width * size.height;
  let found: LabelPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  let rank = 0;
  for (const [spot, at] of candidates(frame, label.boxes, size, compact)) {
    const rect = { ...at, ...size };
    rank += 0.1;
    if (placed.some((other) => sharedArea(other, rect) > 0)) continue;
    const covered = share(others, rect, area);
    if (covered > MAY_COVER[may]) continue;
    const hidden = share(avoid, rect, area);
    if (hidden > MAY_HIDE[may]) continue;
    const stays = last?.spot === spot && last.compact === compact;
    const cost = rank + COVERS_BOX * (covered + hidden) + (stays ? 0 : MOVES);
    if (cost < least) {
      least = cost;
      found = { ...at, compact, spot };
    }
  }
  return found;
}

const share = (rects: readonly Rect[], rect: Rect, area: number): number =>
  rects.reduce((sum, other) => sum + sharedArea(other, rect), 0) / area;

type Candidate = [string, { x: number; y: number }];

/** Candidates in order of liking; only those that stay in the window. Of a group: round all, then round each. */
function candidates(frame: Size, boxes: readonly Rect[], size: Size, compact: boolean): Candidate[] {
  const all = aroundBox(frame, boxes.reduce(united), size, compact);
  if (boxes.length > 1) {
    for (const [index, box] of boxes.entries())
      for (const [spot, at] of aroundBox(frame, box, size, compact)) all.push([`${spot} ${index}`, at]);
  }
  const window = { x: EDGE, y: EDGE, width: frame.width - 2 * EDGE, height: frame.height - 2 * EDGE };
  return all.filter(([, at]) => {
    const kept = intersection(window, { ...at, ...size });
    return kept !== null && kept.width >= size.width - 0.5 && kept.height >= size.height - 0.5;
  });
}

function aroundBox(frame: Size, box: Rect, size: Size, compact: boolean): Candidate[] {
  const inX = (x: number) => clamp(x, EDGE, frame.width - size.width - EDGE);
  const above = box.y - size.height - GAP;
  const below = box.y + box.height + GAP;
  const after = box.x + box.width + GAP;
  const ahead = box.x - size.width - GAP;
  const middle = box.y + (box.height - size.height) / 2;
  const end = box.x + box.width - size.width;
  const centre = box.x + (box.width - size.width) / 2;
  const sides: Candidate[] = [
    ['after', { x: after, y: middle }],
    ['ahead', { x: ahead, y: middle }],
    ['aboveEnd', { x: inX(end), y: above }],
  ];
  const under: Candidate[] = [
    ['below', { x: inX(box.x), y: below }],
    ['belowEnd', { x: inX(end), y: below }],
  ];
  // At the window's upper edge stands a header: a row of links, where the label would lie on the next one.
  const all: Candidate[] = [
    ['above', { x: inX(box.x), y: above }],
    ...(above < EDGE ? [...under, ...sides] : [...sides, ...under]),
  ];
  // Over the box's own corner, where it hides little, or in a box that fills the window.
  const roomy = box.width > size.width * 1.5 && box.height > size.height * 2;
  if (compact || roomy) {
    all.push(['inside', { x: inX(box.x + GAP), y: Math.max(box.y + GAP, EDGE) }]);
    all.push(['insideEnd', { x: inX(end - GAP), y: Math.max(box.y + GAP, EDGE) }]);
  }
  if (compact) {
    const high = box.y - size.height * 0.6;
    const low = box.y + box.height - size.height * 0.4;
    all.push(
      ['centre', { x: inX(centre), y: above }],
      ['underCentre', { x: inX(centre), y: below }],
      ['corner', { x: inX(box.x - size.width / 2), y: high }],
      ['cornerEnd', { x: inX(box.x + box.width - size.width / 2), y: high }],
      ['foot', { x: inX(box.x - size.width / 2), y: low }],
      ['footEnd', { x: inX(box.x + box.width - size.width / 2), y: low }],
    );
  }
  return all;
}

/** With no room at all: over the own box, moved on as far as needed to leave earlier labels free. */
function leastBad(frame: Size, label: LabelWanted, placed: readonly Rect[]): LabelPlace {
  const size = label.compact;
  const box = label.boxes.reduce(united);
  const x = clamp(box.x, EDGE, frame.width - size.width - EDGE);
  const start = clamp(box.y, EDGE, frame.height - size.height - EDGE);
  let found = { x, y: start };
  let least = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 8; step++) {
    const at = { x: clamp(x + (step * size.width) / 2, EDGE, frame.width - size.width - EDGE), y: start };
    const cost = placed.reduce((sum, other) => sum + sharedArea(other, { ...at, ...size }), 0);
    if (cost < least) {
      least = cost;
      found = at;
    }
  }
  return { ...found, compact: true, spot: NO_ROOM };
}
