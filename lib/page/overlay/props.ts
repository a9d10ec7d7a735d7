/** From what the overlay knows to what its views show. */
import type { CheckId } from '../../audit/checklist';
import type { CheckState } from '../../audit/model';
import { certaintyOf } from '../../checks/certainty';
import type { Marker } from './groups';
import type { Painter } from './painter';
import type { CardItem, MarkerItem, OverlayEvents, OverlayProps } from './view';
import type { Work } from './work';

/** What is on the screen at the moment. */
export interface Shown {
  visible: boolean;
  markers: Marker[];
  /** Key of the finding whose card is open. */
  card: string | null;
  notice: string;
  connected: boolean;
}

export function overlayProps(
  work: Work,
  shown: Shown,
  painter: Pick<Painter, 'canBeShown'>,
  on: OverlayEvents,
): OverlayProps {
  const { texts, language } = work.state;
  return {
    texts,
    language,
    markers: shown.markers.map((marker) => markerItem(work, marker, shown.card)),
    card: cardItem(work, shown, painter),
    notice: shown.notice,
    on,
  };
}

function markerItem(work: Work, { id, spots }: Marker, card: string | null): MarkerItem {
  // The first finding that still waits for a verdict speaks for the place.
  const first = spots.find(({ check }) => stateOfCheck(work, check) === 'seen') ?? spots[0];
  if (!first) throw new Error('a marker without findings');
  return {
    id,
    key: first.key,
    name: nameOf(work, first.check),
    state: stateOfCheck(work, first.check),
    more: spots.length - 1,
    open: spots.some(({ key }) => key === card),
  };
}

function cardItem(
  work: Work,
  { markers, card, connected }: Shown,
  painter: Pick<Painter, 'canBeShown'>,
): CardItem | null {
  const marker = markers.find(({ spots }) => spots.some(({ key }) => key === card));
  const spot = marker?.spots.find(({ key }) => key === card);
  if (!marker || !spot) return null;
  const { check, key, evidence, confidence } = spot;
  const { verdict, note } = work.judgement(check);
  const row = markers.filter((one) => one === marker || painter.canBeShown(one.id)).flatMap((one) => one.spots);
  return {
    check,
    key,
    evidence,
    name: nameOf(work, check),
    question: work.state.texts.checks[check]?.question ?? '',
    certainty: confidence === null || verdict ? null : certaintyOf(confidence),
    state: stateOfCheck(work, check),
    verdict,
    note,
    saving: work.saving(check),
    connected,
    rejected: work.state.rejected.includes(key),
    others: marker.spots
      .filter((other) => other !== spot)
      .map((other) => ({ key: other.key, name: nameOf(work, other.check), state: stateOfCheck(work, other.check) })),
    at: row.indexOf(spot) + 1,
    all: row.length,
  };
}

function nameOf(work: Work, check: CheckId): string {
  return work.state.texts.checks[check]?.name ?? check;
}

function stateOfCheck(work: Work, check: CheckId): CheckState {
  return work.state.checks[check]?.state ?? 'seen';
}
