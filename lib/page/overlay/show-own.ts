/** Markers of what is picked on the page itself: shown at once, though nobody of the extension may be open to tell. */
import { evidenceKey } from '../../audit/evidence';
import type { Evidence } from '../../audit/model';
import type { MarkerState, PickChoice } from '../../browser/messages';
import type { Overlay } from './overlay';

/** What was added for a check, or taken out again. */
export interface OwnShown {
  auditId: string;
  choice: PickChoice;
  id: string;
  url: string;
  evidence: Evidence;
  isThere: boolean;
}

export interface OwnOverlay extends Overlay {
  showOwn(own: OwnShown): void;
  /** The person has shown or hidden the markers. */
  toggled(visible: boolean): void;
}

/** The overlay with what it was told last, so that it can be told a little more. */
export function withOwnShown(overlay: Overlay, first: MarkerState): OwnOverlay {
  let state = first;
  let places: ReadonlyMap<string, Element> = new Map();
  return {
    ...overlay,
    update(found, told) {
      places = found;
      state = told;
      return overlay.update(found, told);
    },
    showOwn(own) {
      state = withOwn(state, own);
      overlay.update(places, state);
    },
    toggled(visible) {
      state = { ...state, visible };
    },
  };
}

/** The state with what was added, or without it again; as it is where it belongs to another audit. */
export function withOwn(state: MarkerState, { auditId, choice, id, url, evidence, isThere }: OwnShown): MarkerState {
  const { check, name, about } = choice;
  if (auditId !== state.auditId) return state;
  const key = evidenceKey(check, evidence);
  const { [key]: _, ...others } = state.own;
  const findings = state.findings.filter((one) => one.check !== check || one.evidence[0] !== evidence);
  if (!isThere) return { ...state, own: others, findings };
  const { question, area, ...known } = about;
  return {
    ...state,
    findings: [{ check, url, confidence: 1, evidence: [evidence] }, ...findings],
    own: { ...others, [key]: id },
    rejected: state.rejected.filter((one) => one !== key),
    checks: { [check]: known, ...state.checks },
    texts: { ...state.texts, checks: { [check]: { name, question, area }, ...state.texts.checks } },
  };
}
