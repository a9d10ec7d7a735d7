import { useEffect, useState } from 'preact/hooks';
import { getSettings, onSettings, saveSettings } from '../../lib/browser/settings';
import { chooseLanguage, type UiLanguage } from '../../lib/messages';
import { useTexts } from './use-texts';

/**
 * The language of the interface: the one chosen, or else the one that fits the browser's best; undefined until its
 * texts are there. And how to choose.
 */
export function useUiLanguage(): [UiLanguage | undefined, (language: UiLanguage) => void] {
  const [wanted, setWanted] = useState<UiLanguage>();
  useEffect(() => {
    const take = (settings: { language: UiLanguage | null }) =>
      setWanted(settings.language ?? chooseLanguage(navigator.languages));
    // Settings that cannot be read leave the browser's own language, which is no worse than asking.
    getSettings().then(take, () => take({ language: null }));
    return onSettings(take);
  }, []);
  const choose = (language: UiLanguage) => {
    setWanted(language);
    void saveSettings({ language });
  };
  return [useTexts(wanted), choose];
}
