/** Which of the markers the person wants to see. */
import type { CheckId } from '../../audit/checklist';
import type { Marker } from './groups';

export interface MarkerFilter {
  /** Name of an area, '' for all. */
  area: string;
  /** Only what the person has not judged. */
  onlyOpen: boolean;
}

/**
 * The markers with the findings that the filter lets through; markers without any are left out.
 * @param keep key of a finding that stays whatever the filter says: the one whose card is open
 */
export function filterMarkers(
  markers: readonly Marker[],
  { area, onlyOpen }: MarkerFilter,
  about: (check: CheckId) => { area: string; isJudged: boolean },
  keep: string | null,
): Marker[] {
  if (area === '' && !onlyOpen) return [...markers];
  return markers.flatMap((marker) => {
    const spots = marker.spots.filter(({ check, key }) => {
      const known = about(check);
      return key === keep || ((area === '' || known.area === area) && !(onlyOpen && known.isJudged));
    });
    return spots.length > 0 ? [{ ...marker, spots }] : [];
  });
}
