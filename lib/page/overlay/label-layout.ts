/** Where the labels stand: outside their boxes, inside the window, never on each other as long as there is room. */
import { clamp, grown, intersection, type Rect, type Size, sharedArea } from './geometry';

export interface LabelWanted {
  id: string;
  /** The outline drawn round the element. */
  box: Rect;
  /** Size with sign and name. */
  full: Size;
  /** Size with the sign alone, for where it is crowded. */
  compact: Size;
}
export interface LabelPlace {
  x: number;
  y: number;
  compact: boolean;
  /** Which of the candidates was taken; handed back on the next layout so that labels do not jump. */
  spot: string;
}

const GAP = 3;
const EDGE = 4;
/** Least air between two labels. */
const AIR = 1;
/** Share of a label that may lie on other outlines: a name hardly, a sign a little. */
const MAY_COVER = { full: 0.02, compact: 0.15 };
/** A label that covers another outline is worth this much per covered share of the label. */
const COVERS_BOX = 4;
/** What it costs to leave the spot of the last layout. */
const MOVES = 0.15;

/** A place for every label, in the given order; `before` is the result of the last layout. */
export function placeLabels(
  frame: Size,
  wanted: readonly LabelWanted[],
  before: ReadonlyMap<string, LabelPlace> = new Map(),
): Map<string, LabelPlace> {
  const placed: Rect[] = [];
  const places = new Map<string, LabelPlace>();
  for (const label of wanted) {
    const others = wanted.filter((other) => other !== label && sharedArea(grown(other.box, 200), label.box) > 0);
    const last = before.get(label.id);
    const place =
      best(frame, label, false, placed, others, last) ??
      best(frame, label, true, placed, others, last) ??
      leastBad(frame, label, placed);
    places.set(label.id, place);
    placed.push(grown({ ...place, ...(place.compact ? label.compact : label.full) }, AIR));
  }
  return places;
}

function best(
  frame: Size,
  label: LabelWanted,
  compact: boolean,
  placed: readonly Rect[],
  others: readonly LabelWanted[],
  last: LabelPlace | undefined,
): LabelPlace | undefined {
  const size = compact ? label.compact : label.full;
  let found: LabelPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  let rank = 0;
  for (const [spot, at] of candidates(frame, label.box, size, compact)) {
    const rect = { ...at, ...size };
    rank += 0.1;
    if (placed.some((other) => sharedArea(other, rect) > 0)) continue;
    const covered = others.reduce((sum, other) => sum + sharedArea(other.box, rect), 0) / (size.width * size.height);
    if (covered > (compact ? MAY_COVER.compact : MAY_COVER.full)) continue;
    const cost = rank + COVERS_BOX * covered + (last?.spot === spot && last.compact === compact ? 0 : MOVES);
    if (cost < least) {
      least = cost;
      found = { ...at, compact, spot };
    }
  }
  return found;
}

/** Candidates in order of liking; only those that stay in the window. */
function candidates(frame: Size, box: Rect, size: Size, compact: boolean): [string, { x: number; y: number }][] {
  const inX = (x: number) => clamp(x, EDGE, frame.width - size.width - EDGE);
  const above = box.y - size.height - GAP;
  const below = box.y + box.height + GAP;
  const after = box.x + box.width + GAP;
  const ahead = box.x - size.width - GAP;
  const middle = box.y + (box.height - size.height) / 2;
  const end = box.x + box.width - size.width;
  const sides: [string, { x: number; y: number }][] = [
    ['after', { x: after, y: middle }],
    ['ahead', { x: ahead, y: middle }],
    ['aboveEnd', { x: inX(end), y: above }],
  ];
  const under: [string, { x: number; y: number }][] = [
    ['below', { x: inX(box.x), y: below }],
    ['belowEnd', { x: inX(end), y: below }],
  ];
  // At the window's upper edge stands a header: a row of links, where the label would lie on the next one.
  const all: [string, { x: number; y: number }][] = [
    ['above', { x: inX(box.x), y: above }],
    ...(above < EDGE ? [...under, ...sides] : [...sides, ...under]),
  ];
  // Over the box's own corner, where it hides little, or in a box that fills the window.
  const roomy = box.width > size.width * 1.5 && box.height > size.height * 2;
  if (compact || roomy) {
    all.push(['inside', { x: inX(box.x + GAP), y: Math.max(box.y + GAP, EDGE) }]);
    all.push(['insideEnd', { x: inX(end - GAP), y: Math.max(box.y + GAP, EDGE) }]);
  }
  if (compact) all.push(['corner', { x: inX(box.x - size.width / 2), y: box.y - size.height / 2 }]);
  const window = { x: EDGE, y: EDGE, width: frame.width - 2 * EDGE, height: frame.height - 2 * EDGE };
  return all.filter(([, at]) => {
    const kept = intersection(window, { ...at, ...size });
    return kept !== null && kept.width >= size.width - 0.5 && kept.height >= size.height - 0.5;
  });
}

/** With no room at all: over the own box, moved down as far as needed to leave earlier labels half free. */
function leastBad(frame: Size, label: LabelWanted, placed: readonly Rect[]): LabelPlace {
  const size = label.compact;
  const x = clamp(label.box.x, EDGE, frame.width - size.width - EDGE);
  const start = clamp(label.box.y, EDGE, frame.height - size.height - EDGE);
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
  return { ...found, compact: true, spot: 'over' };
}
