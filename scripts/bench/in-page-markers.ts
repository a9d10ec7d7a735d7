/** The overlay for the bench, over what the bench's scan found. */
import overlayStyles from '../../assets/overlay.css?inline';
import barStyles from '../../assets/overlay-bar.css?inline';
import cardStyles from '../../assets/overlay-card.css?inline';
import judgeStyles from '../../assets/overlay-judge.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { drawOverlay } from '../../components/marker/overlay-view';
import { noAdditions } from '../../lib/audit/additions';
import type { Scan } from '../../lib/audit/model';
import { markerState } from '../../lib/browser/marker-state';
import { nb } from '../../lib/messages/nb';
import { FIRST_VIEW } from '../../lib/page/overlay/marker-view';
import { createOverlay, type Overlay } from '../../lib/page/overlay/overlay';

let overlay: Overlay | null = null;

export { evidenceKey } from '../../lib/audit/evidence';

/** Lays the markers of a scan over the page. Returns their number. */
export function show({ scan, places }: { scan: Scan; places: ReadonlyMap<string, Element> }): number {
  const audit = {
    id: 'bench',
    shop: location.hostname,
    createdAt: scan.scannedAt,
    updatedAt: scan.scannedAt,
    deletedAt: null,
    pages: [],
    findings: scan.findings,
    facts: [],
    judgements: {},
    rejected: [],
    ...noAdditions(),
  };
  const state = markerState(audit, 'nb', nb, true, scan.url);
  const css = tokens.replaceAll(':host', '.lens') + overlayStyles + barStyles + cardStyles + judgeStyles;
  const ask = () => Promise.resolve();
  const keepView = () => undefined;
  const ways = {
    ask,
    small: async () => [],
    pick: async () => true,
    isConnected: () => true,
    keepView,
    keepVisible: keepView,
  };
  const parts = { window, css, draw: drawOverlay, ...ways };
  overlay = createOverlay({ ...parts, view: FIRST_VIEW }, state);
  return overlay?.update(places, state)?.count ?? 0;
}

export function close(): void {
  overlay?.leave();
  overlay = null;
}
