import { useEffect, useState } from 'preact/hooks';
import { getSettings, onSettings, saveSettings } from '../../lib/browser/settings';
import { chooseLanguage, type UiLanguage } from '../../lib/messages';

/** The language of the interface: the one chosen, or else the one that fits the browser's best; and how to choose. */
export function useUiLanguage(): [UiLanguage, (language: UiLanguage) => void] {
  const [language, setLanguage] = useState<UiLanguage>(() => chooseLanguage(navigator.languages));
  useEffect(() => {
    const take = (settings: { language: UiLanguage | null }) => {
      if (settings.language) setLanguage(settings.language);
    };
    // Settings that cannot be read leave the browser's own language, which is no worse than asking.
    getSettings().then(take, () => undefined);
    return onSettings(take);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (wanted: UiLanguage) => {
    setLanguage(wanted);
    void saveSettings({ language: wanted });
  };
  return [language, choose];
}
