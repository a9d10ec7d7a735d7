/**
 * The words that only spreadsheets, slides and files of a comparison use. They are kept apart from the interface's
 * catalogues and loaded when such a file is made, so that nothing else carries them.
 */
import type { office as english } from './en/office';
import type { UiLanguage } from './index';

export type Office = typeof english;

const WORDS: Readonly<Record<UiLanguage, () => Promise<Office>>> = {
  nb: async () => (await import('./nb/office')).office,
  nn: async () => (await import('./nn/office')).office,
  da: async () => (await import('./da/office')).office,
  sv: async () => (await import('./sv/office')).office,
  fi: async () => (await import('./fi/office')).office,
  en: async () => (await import('./en/office')).office,
  de: async () => (await import('./de/office')).office,
};

/** Fetches these words in a language, from the extension itself. */
export function loadOffice(language: UiLanguage): Promise<Office> {
  return WORDS[language]();
}
