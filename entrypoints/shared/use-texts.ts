import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/browser/settings';
import { chooseLanguage, type UiLanguage } from '../../lib/messages';

/**
 * Fetches the texts of the interface's language, the one chosen or else the one that fits the browser's best, and has the
 * page say that it is written in it.
 * @param settings undefined as long as they are not known
 * @param load what fetches them; the same function each time
 * @returns the language whose texts are there, undefined until the first are; the earlier one while another is fetched
 */
export function useTexts(
  settings: Settings | undefined,
  load: (language: UiLanguage) => Promise<unknown>,
): UiLanguage | undefined {
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
    load(wanted).then(show, (error) => reportError(error));
    return () => {
      current = false;
    };
  }, [wanted, load]);
  return ready;
}
