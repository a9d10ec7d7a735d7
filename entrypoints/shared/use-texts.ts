import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/browser/settings';
import { chooseLanguage, loadMessages, type UiLanguage } from '../../lib/messages';

/**
 * Fetches the texts of the interface's language, the one chosen or else the one that fits the browser's best, and has the
 * page say that it is written in it.
 * @param settings undefined as long as they are not known
 * @returns the language whose texts are there, undefined until the first are; the earlier one while another is fetched
 */
export function useTexts(settings: Settings | undefined): UiLanguage | undefined {
  const wanted = settings && (settings.language ?? chooseLanguage(navigator.languages));
  const [ready, setReady] = useState<UiLanguage>();
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const show = () => {
      if (!current) return;
      document.documentElement.lang = wanted;
      setReady(wanted);
    };
    loadMessages(wanted).then(show, (error) => reportError(error));
    return () => {
      current = false;
    };
  }, [wanted]);
  return ready;
}
