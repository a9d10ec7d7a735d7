/** Which markers share one label, because there is no room for a label of each. */
import { type Rect, type Size, united } from './geometry';
import { type LabelWanted, NO_ROOM, placeLabels } from './label-layout';

/** Markers farther apart than this, in px, are no crowd: a shared label would not say which places it means. */
const NEAR = 90;
/** How often the layout is tried anew; each time the crowds have grown. */
const MOST_ROUNDS = 5;

export interface CrowdMember extends LabelWanted {
  /** Whether it may join others: what the window cuts off finds no room for other reasons. */
  joins: boolean;
}

/**
 * Gathers those that find no room of their own with their nearest neighbour until every label has room.
 * @param known groups of before, which stay together
 * @param groupSize size of a group's label
 * @returns ids of each group of two and more, in the order given
 */
export function gatherCrowds(
  frame: Size,
  members: readonly CrowdMember[],
  known: readonly (readonly string[])[],
  groupSize: Size,
): string[][] {
  let units = unitsOf(members, known);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const places = placeLabels(
      frame,
      units.map((unit) => asWanted(unit, groupSize)),
    );
    const stuck = units.filter((unit) => places.get(idOf(unit))?.spot === NO_ROOM && unit.every(({ joins }) => joins));
    let merged = false;
    for (const unit of stuck) {
      if (!units.includes(unit)) continue;
      const other = nearest(unit, units);
      if (!other) continue;
      units = units.flatMap((one) =>
        one === unit ? [] : one === other ? [inOrder(members, [...one, ...unit])] : [one],
      );
      merged = true;
    }
    if (!merged) break;
  }
  return units.filter((unit) => unit.length > 1).map((unit) => unit.map(({ id }) => id));
}

type Unit = CrowdMember[];

const idOf = (unit: Unit): string => unit[0]?.id ?? '';

function unitsOf(members: readonly CrowdMember[], known: readonly (readonly string[])[]): Unit[] {
  const units: Unit[] = [];
  const byGroup = new Map<readonly string[], Unit>();
  for (const member of members) {
    const group = known.find((ids) => ids.includes(member.id));
    const unit = group && byGroup.get(group);
    if (unit) unit.push(member);
    else {
      const fresh = [member];
      units.push(fresh);
      if (group) byGroup.set(group, fresh);
    }
  }
  return units;
}

function asWanted(unit: Unit, groupSize: Size): LabelWanted {
  const first = unit[0] as CrowdMember;
  if (unit.length === 1) return first;
  return {
    id: first.id,
    boxes: unit.flatMap(({ boxes }) => boxes),
    full: groupSize,
    compact: groupSize,
    avoid: unit.flatMap(({ avoid }) => avoid),
  };
}

function inOrder(members: readonly CrowdMember[], unit: Unit): Unit {
  return members.filter((member) => unit.includes(member));
}

function nearest(unit: Unit, units: readonly Unit[]): Unit | undefined {
  let found: Unit | undefined;
  let least = NEAR;
  for (const other of units) {
    if (other === unit || !other.every(({ joins }) => joins)) continue;
    const apart = distance(roundAll(unit), roundAll(other));
    if (apart < least) {
      least = apart;
      found = other;
    }
  }
  return found;
}

function roundAll(unit: Unit): Rect {
  return unit.flatMap(({ boxes }) => boxes).reduce(united);
}

function distance(a: Rect, b: Rect): number {
  const x = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const y = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(x, y);
}
