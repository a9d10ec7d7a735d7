import type { UiLanguage } from '../../lib/messages';
import { useSettings } from './use-settings';
import { useTexts } from './use-texts';

/** The language of the interface, undefined until its texts are there, and how to choose another. */
export function useUiLanguage(): [UiLanguage | undefined, (language: UiLanguage) => void] {
  const { settings, change } = useSettings();
  return [useTexts(settings), (language) => change({ language })];
}
