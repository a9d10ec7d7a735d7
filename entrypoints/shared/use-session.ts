import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { CheckId } from '../../lib/audit/checklist';
import { evidenceKey } from '../../lib/audit/evidence';
import type { Evidence } from '../../lib/audit/model';
import { markerState } from '../../lib/browser/marker-state';
import { askPage, type MarkersDrawn } from '../../lib/browser/messages';
import { markerSender } from '../../lib/browser/send-markers';
import { FIRST_SETTINGS, type Settings } from '../../lib/browser/settings';
import { coreOf, loadCore, type UiLanguage } from '../../lib/messages';
import { Session } from './session';
import type { SessionState } from './state';
import { useSettings } from './use-settings';
import { useTexts } from './use-texts';

const NOWHERE = { audit: undefined, scan: undefined, url: '', tabId: -1 };

export type SessionWork = ReturnType<typeof useSession>;

/**
 * Everything that the popup or the panel shows and does, wired to the store, the tab and the page.
 * @param lead Leads the session to its pages; returns the way to stop it. The same function each time.
 */
export function useSession(lead: (session: Session) => () => void) {
  const { settings, change } = useSettings();
  const [state, setState] = useState<SessionState>({ stage: 'opening' });
  const session = useMemo(() => new Session(setState), []);
  const language = useTexts(settings, loadCore);
  const { markersVisible, order } = settings ?? FIRST_SETTINGS;

  // Before the first picture, which has nothing to show yet.
  useLayoutEffect(() => {
    const stop = lead(session);
    return () => {
      stop();
      session.close();
    };
  }, [session, lead]);

  const [missed, setMissed] = useState<Missed>();
  const sendMarkers = useMemo(markerSender, []);
  const { audit, scan, url, tabId } = state.stage === 'shop' ? state : NOWHERE;
  const scanned = scan !== undefined;
  useEffect(() => {
    if (!audit || !scanned || !language) return;
    const tell = ({ notHere }: MarkersDrawn) => setMissed({ tabId, url, keys: new Set(notHere) });
    sendMarkers(tabId, markerState(audit, language, coreOf(language), markersVisible, url), tell);
  }, [audit, scanned, language, markersVisible, url, tabId, sendMarkers]);

  // Without texts nothing is drawn yet.
  const ended = language ? endOf(state) : undefined;
  useEffect(() => {
    // Says when there is nothing more to wait for, to whatever drives this window from outside.
    if (ended) document.documentElement.dataset.scan = ended;
    else delete document.documentElement.dataset.scan;
  }, [ended]);

  const isDrawn = language !== undefined && scanned;
  useEffect(() => {
    // The same for what was seen on the page, which stands before it is kept.
    document.documentElement.toggleAttribute('data-drawn', isDrawn);
  }, [isDrawn]);

  const reveal = async (check: CheckId, evidence: Evidence): Promise<boolean> => {
    const request = { to: 'page', type: 'reveal', check, key: evidenceKey(check, evidence) } as const;
    return askPage(session.tabId, request).catch(() => false);
  };

  return {
    state: missed ? withMissed(state, missed) : state,
    language,
    order,
    markersVisible,
    session,
    reveal,
    setLanguage: (wanted: UiLanguage) => change({ language: wanted }),
    setOrder: (wanted: Settings['order']) => change({ order: wanted }),
    setMarkers: (visible: boolean) => change({ markersVisible: visible }),
  };
}

/** What a page was found not to have any more. It holds for this visit only, and is kept nowhere. */
interface Missed {
  tabId: number;
  url: string;
  keys: ReadonlySet<string>;
}

/** Says so only of the page that was asked, and only where that was read to its end. */
function withMissed(state: SessionState, { tabId, url, keys }: Missed): SessionState {
  if (state.stage !== 'shop' || state.tabId !== tabId || state.url !== url) return state;
  const isWhole = state.status.state === 'done' && state.scan?.truncated === false;
  return isWhole ? { ...state, notHere: keys } : state;
}

/** How the reading ended, undefined while it goes on. */
function endOf(state: SessionState): 'done' | 'failed' | 'restricted' | undefined {
  if (state.stage === 'restricted') return 'restricted';
  if (state.stage === 'broken') return 'failed';
  if (state.stage === 'opening' || state.status.state === 'running' || state.status.state === 'slow') return undefined;
  return state.status.state === 'done' ? 'done' : 'failed';
}
