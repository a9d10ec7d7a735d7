import type { UiLanguage } from '../../lib/messages';
import { useSettings } from './use-settings';
import { useTexts } from './use-texts';

/**
 * The language of the interface, undefined until its texts are there, and how to choose another.
 * @param load what fetches the texts that the page needs; the same function each time
 */
export function useUiLanguage(
  load: (language: UiLanguage) => Promise<unknown>,
): [UiLanguage | undefined, (language: UiLanguage) => void] {
  const { settings, change } = useSettings();
  return [useTexts(settings, load), (language) => change({ language })];
}
