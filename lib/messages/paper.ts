/**
 * The words that only documents use. They are kept apart from the interface's catalogues and loaded when a document is
 * made, so that popup and panel do not carry them.
 */

import type { paper as english } from './en/paper';
import type { Filled, UiLanguage } from './index';

export type Paper = Filled<typeof english>;

const PAPERS: Readonly<Record<UiLanguage, () => Promise<Paper>>> = {
  nb: async () => (await import('./nb/paper')).paper,
  nn: async () => (await import('./nn/paper')).paper,
  da: async () => (await import('./da/paper')).paper,
  sv: async () => (await import('./sv/paper')).paper,
  fi: async () => (await import('./fi/paper')).paper,
  en: async () => (await import('./en/paper')).paper,
  de: async () => (await import('./de/paper')).paper,
};

/** Fetches the documents' words in a language, from the extension itself. */
export function loadPaper(language: UiLanguage): Promise<Paper> {
  return PAPERS[language]();
}
