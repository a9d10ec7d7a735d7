import { useEffect, useState } from 'preact/hooks';
import { loadMessages, type UiLanguage } from '../../lib/messages';

/**
 * Fetches the texts of the wanted language and has the page say that it is written in it.
 * @param wanted undefined as long as it is not known
 * @returns the language whose texts are there, undefined until the first are; the earlier one while another is fetched
 */
export function useTexts(wanted: UiLanguage | undefined): UiLanguage | undefined {
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
