import { useLayoutEffect, useState } from 'preact/hooks';
import { FIRST_SETTINGS, getSettings, onSettings, type Settings, saveSettings } from '../../lib/browser/settings';

/** The settings as they are now in any window, undefined until they are read, and how to change them. */
export function useSettings(): { settings: Settings | undefined; change: (patch: Partial<Settings>) => void } {
  const [settings, setSettings] = useState<Settings>();
  // Before the first picture, which waits for them.
  useLayoutEffect(() => {
    // Settings that cannot be read leave everything as it is at first, which is no worse than asking.
    getSettings().then(setSettings, () => setSettings(FIRST_SETTINGS));
    return onSettings(setSettings);
  }, []);
  const change = (patch: Partial<Settings>) => {
    setSettings((before) => before && { ...before, ...patch });
    void saveSettings(patch).catch(reportError);
  };
  return { settings, change };
}
