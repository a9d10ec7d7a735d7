import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckId } from '../../lib/audit/checklist';
import { evidenceKey } from '../../lib/audit/evidence';
import type { Evidence } from '../../lib/audit/model';
import { markerState } from '../../lib/browser/marker-state';
import { askPage } from '../../lib/browser/messages';
import { getSettings, onSettings, type Settings, saveSettings } from '../../lib/browser/settings';
import { chooseLanguage, messagesOf, type UiLanguage } from '../../lib/messages';
import { useTexts } from '../shops/use-texts';
import { Session } from './session';
import type { PopupState } from './state';

/** The settings, as they are now in any window; undefined until they are read. */
function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const plain: Settings = { language: null, markersVisible: true };
    getSettings().then(setSettings, () => setSettings(plain));
    return onSettings(setSettings);
  }, []);
  const change = (patch: Partial<Settings>) => {
    setSettings((before) => before && { ...before, ...patch });
    void saveSettings(patch).catch(reportError);
  };
  return { settings, change };
}

/** Everything that the popup shows and does, wired to the store, the tab and the page. */
export function usePopup() {
  const { settings, change } = useSettings();
  const [state, setState] = useState<PopupState>({ stage: 'opening' });
  const session = useMemo(() => new Session(setState), []);
  const language = useTexts(settings && (settings.language ?? chooseLanguage(navigator.languages)));
  const markersVisible = settings?.markersVisible ?? true;

  useEffect(() => {
    void session.open();
    return () => session.close();
  }, [session]);

  const audit = state.stage === 'shop' ? state.audit : undefined;
  const scanned = state.stage === 'shop' && state.scan !== undefined;
  const url = state.stage === 'shop' ? state.url : '';
  const sending = useRef(Promise.resolve());
  useEffect(() => {
    if (!audit || !scanned || !language) return;
    const markers = markerState(audit, language, messagesOf(language), markersVisible, url);
    // One after the other, so that an older state never arrives last. A page that has gone needs no markers.
    sending.current = sending.current.then(async () => {
      await askPage(session.tabId, { to: 'page', type: 'markers', state: markers }).catch(() => undefined);
    });
  }, [audit, scanned, language, markersVisible, url, session]);

  const ended = endOf(state);
  useEffect(() => {
    // Says when there is nothing more to wait for, to whatever drives the popup from outside.
    if (ended) document.documentElement.dataset.scan = ended;
    else delete document.documentElement.dataset.scan;
  }, [ended]);

  const reveal = async (check: CheckId, evidence: Evidence): Promise<boolean> => {
    const request = { to: 'page', type: 'reveal', check, key: evidenceKey(check, evidence) } as const;
    return askPage(session.tabId, request).catch(() => false);
  };

  return {
    state,
    language,
    markersVisible,
    session,
    reveal,
    setLanguage: (wanted: UiLanguage) => change({ language: wanted }),
    setMarkers: (visible: boolean) => change({ markersVisible: visible }),
  };
}

/** How the reading ended, undefined while it goes on. */
function endOf(state: PopupState): 'done' | 'failed' | 'restricted' | undefined {
  if (state.stage === 'restricted') return 'restricted';
  if (state.stage === 'broken') return 'failed';
  if (state.stage === 'opening' || state.status.state === 'running' || state.status.state === 'slow') return undefined;
  return state.status.state === 'done' ? 'done' : 'failed';
}
