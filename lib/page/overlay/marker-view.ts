import { CORNERS, type Corner } from './corner';
import type { MarkerFilter } from './filter';

/** How the person wants the markers, on any page. */
export interface MarkerView extends MarkerFilter {
  /** Null as long as the person has not chosen: then by the room there is. */
  collapsed: boolean | null;
  corner: Corner;
}

export const FIRST_VIEW: MarkerView = { area: '', onlyOpen: false, collapsed: null, corner: 'bottomLeft' };

/** Any value as a view; each part that cannot be understood is as it is at first. */
export function asMarkerView(value: unknown): MarkerView {
  const { area, onlyOpen, collapsed, corner } = (value ?? {}) as Record<string, unknown>;
  return {
    area: typeof area === 'string' && area.length < 40 ? area : FIRST_VIEW.area,
    onlyOpen: onlyOpen === true,
    collapsed: typeof collapsed === 'boolean' ? collapsed : null,
    corner: CORNERS.find((one) => one === corner) ?? FIRST_VIEW.corner,
  };
}
