/** From what the overlay knows to what its views show. */
import type { CheckId } from '../../audit/checklist';
import type { CheckState } from '../../audit/model';
import { certaintyOf } from '../../checks/certainty';
import type { MarkerFilter } from './filter';
import type { Marker } from './groups';
import type { MarkerView } from './marker-view';
import { asRange, type Numbers } from './numbers';
import type { Painter } from './painter';
import type { BarItem, CardItem, LabelItem, MarkerItem, OverlayEvents, OverlayProps } from './view';
import type { Work } from './work';

/** What is on the screen at the moment. */
export interface Shown {
  visible: boolean;
  /** All that the page has. */
  all: Marker[];
  /** What the filter lets through. */
  markers: Marker[];
  filter: MarkerFilter;
  collapsed: boolean;
  /** Key of the finding whose card is open. */
  card: string | null;
  /** Id of the group whose members are listed. */
  listed: string | null;
  /** Markers behind a dialog of the page. */
  behind: number;
  notice: string;
  /** Whether a picture is being taken. */
  taking: boolean;
  connected: boolean;
}

/** A window narrower than this, in px, gets the small bar as long as the person has not chosen. */
const NARROW = 560;

type Drawn = Pick<Painter, 'canBeShown' | 'groups'>;

export function overlayProps(
  work: Work,
  shown: Shown,
  painter: Drawn,
  numbers: Numbers,
  on: OverlayEvents,
): OverlayProps {
  const { texts, language } = work.state;
  return {
    texts,
    language,
    labels: labelItems(work, shown, painter, numbers),
    card: cardItem(work, shown, painter, numbers),
    bar: shown.visible && shown.all.length > 0 ? barItem(work, shown) : null,
    notice: shown.notice,
    on,
  };
}

/** What is on the screen before anything is: as the person wants it, in a window so many px wide. */
export function firstShown(view: MarkerView, visible: boolean, width: number): Shown {
  return {
    visible,
    all: [],
    markers: [],
    filter: view,
    collapsed: view.collapsed ?? width < NARROW,
    card: null,
    listed: null,
    behind: 0,
    notice: '',
    taking: false,
    connected: true,
  };
}

/** What the filter asks of a check. */
export function aboutCheck(work: Work, check: CheckId): { area: string; isJudged: boolean } {
  return {
    area: work.state.texts.checks[check]?.area ?? '',
    isJudged: work.judgement(check).verdict !== null,
  };
}

function labelItems(work: Work, { markers, card, listed }: Shown, painter: Drawn, numbers: Numbers): LabelItem[] {
  const groups = painter.groups();
  const items = new Map(markers.map((marker) => [marker.id, markerItem(work, marker, card, numbers)]));
  return markers.flatMap(({ id }) => {
    const group = groups.find((ids) => ids.includes(id))?.filter((one) => items.has(one)) ?? [id];
    // The group stands where its first member does.
    if (group[0] !== id) return [];
    const members = group.flatMap((one) => items.get(one) ?? []);
    const states = new Set(members.map(({ state }) => state));
    return {
      id,
      members,
      state: states.size === 1 ? (members[0]?.state ?? null) : null,
      range: asRange(members.map(({ number }) => number)),
      listed: listed === id && members.length > 1,
    };
  });
}

function markerItem(work: Work, marker: Marker, card: string | null, numbers: Numbers): MarkerItem {
  const { id, spots } = marker;
  // The first finding that still waits for a verdict speaks for the place.
  const first = spots.find(({ check }) => stateOfCheck(work, check) === 'seen') ?? spots[0];
  if (!first) throw new Error('a marker without findings');
  return {
    id,
    number: numbers.of(marker),
    key: first.key,
    name: nameOf(work, first.check),
    state: stateOfCheck(work, first.check),
    more: spots.length - 1,
    open: spots.some(({ key }) => key === card),
  };
}

function cardItem(
  work: Work,
  { markers, card, connected, taking }: Shown,
  painter: Drawn,
  numbers: Numbers,
): CardItem | null {
  const marker = markers.find(({ spots }) => spots.some(({ key }) => key === card));
  const spot = marker?.spots.find(({ key }) => key === card);
  if (!marker || !spot) return null;
  const { check, key, evidence, confidence } = spot;
  const { verdict, rating, note } = work.judgement(check);
  const own = work.state.own[key] !== undefined;
  const row = markers.filter((one) => one === marker || painter.canBeShown(one.id)).flatMap((one) => one.spots);
  return {
    check,
    key,
    evidence,
    number: numbers.of(marker),
    name: nameOf(work, check),
    question: work.state.texts.checks[check]?.question ?? '',
    certainty: confidence === null || verdict || own ? null : certaintyOf(confidence),
    state: stateOfCheck(work, check),
    verdict,
    rating,
    note,
    saving: work.saving(check),
    connected,
    rejected: work.state.rejected.includes(key),
    taking,
    pictures: work.pictures(check),
    own,
    others: marker.spots
      .filter((other) => other !== spot)
      .map((other) => ({ key: other.key, name: nameOf(work, other.check), state: stateOfCheck(work, other.check) })),
    at: row.indexOf(spot) + 1,
    all: row.length,
  };
}

function barItem(work: Work, { all, markers, filter, collapsed, behind }: Shown): BarItem {
  const here = new Set(all.flatMap(({ spots }) => spots.map(({ check }) => aboutCheck(work, check).area)));
  const areas = Object.entries(work.state.texts.areas)
    .filter(([area]) => here.has(area) || area === filter.area)
    .map(([area, name]) => ({ area, name }));
  return {
    area: filter.area,
    onlyOpen: filter.onlyOpen,
    shown: markers.length,
    all: all.length,
    areas,
    collapsed,
    behind,
  };
}

function nameOf(work: Work, check: CheckId): string {
  return work.state.texts.checks[check]?.name ?? check;
}

function stateOfCheck(work: Work, check: CheckId): CheckState {
  return work.state.checks[check]?.state ?? 'seen';
}
