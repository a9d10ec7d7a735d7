/**
 * The interface's texts. English is the source: its shape is the type that every other language must fill.
 * The language is chosen in the product, so the browser's own message API is of no use here. Each catalogue is loaded
 * when its language is wanted, so that nobody carries seven.
 */
import type { en } from './en';
import type { desk as englishDesk } from './en/desk';

/** What popup, panel and page say: the shape of English with any strings in it. */
export type CoreMessages = Filled<typeof en>;
/** All texts: those, and what only the Shops page and documents say. */
export type Messages = CoreMessages & Filled<typeof englishDesk>;
/** The shape of a catalogue with any strings in it. */
export type Filled<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Filled<T[K]> };

const CATALOGUES = {
  nb: async () => (await import('./nb')).nb,
  nn: async () => (await import('./nn')).nn,
  da: async () => (await import('./da')).da,
  sv: async () => (await import('./sv')).sv,
  fi: async () => (await import('./fi')).fi,
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
} satisfies Record<string, () => Promise<CoreMessages>>;
export type UiLanguage = keyof typeof CATALOGUES;
/** What only the Shops page and documents say: popup and panel, which are waited for, carry none of it. */
const DESKS: Readonly<Record<UiLanguage, () => Promise<Filled<typeof englishDesk>>>> = {
  nb: async () => (await import('./nb/desk')).desk,
  nn: async () => (await import('./nn/desk')).desk,
  da: async () => (await import('./da/desk')).desk,
  sv: async () => (await import('./sv/desk')).desk,
  fi: async () => (await import('./fi/desk')).desk,
  en: async () => (await import('./en/desk')).desk,
  de: async () => (await import('./de/desk')).desk,
};
/** The languages of the interface, in the order in which they are offered. */
export const UI_LANGUAGES = Object.keys(CATALOGUES) as UiLanguage[];

/** Each language in its own words. Browsers know not all of these names: Chromium has none for nynorsk. */
export const LANGUAGE_NAMES: Readonly<Record<UiLanguage, string>> = {
  nb: 'Norsk bokmål',
  nn: 'Norsk nynorsk',
  da: 'Dansk',
  sv: 'Svenska',
  fi: 'Suomi',
  en: 'English',
  de: 'Deutsch',
};

/** Languages without texts of their own whose readers read one of ours best. */
const NEAREST: Readonly<Record<string, UiLanguage>> = { no: 'nb', fo: 'da', kl: 'da', gsw: 'de', lb: 'de' };

export function isUiLanguage(value: unknown): value is UiLanguage {
  return typeof value === 'string' && Object.hasOwn(CATALOGUES, value);
}

const cores: Partial<Record<UiLanguage, CoreMessages>> = {};
const wholes: Partial<Record<UiLanguage, Messages>> = {};

/** Fetches what popup, panel and page say in a language, from the extension itself; once is enough. */
export async function loadCore(language: UiLanguage): Promise<CoreMessages> {
  cores[language] ??= await CATALOGUES[language]();
  return cores[language];
}

/** Fetches all texts of a language, from the extension itself; once is enough. */
export async function loadMessages(language: UiLanguage): Promise<Messages> {
  const [core, desk] = await Promise.all([loadCore(language), wholes[language] ?? DESKS[language]()]);
  wholes[language] ??= { ...core, ...desk };
  return wholes[language];
}

/** What popup, panel and page say in a language; throws where neither `loadCore` nor `loadMessages` was awaited before. */
export function coreOf(language: UiLanguage): CoreMessages {
  return fetched(cores[language], language);
}

/** All texts of a language; throws where `loadMessages` was not awaited before. */
export function messagesOf(language: UiLanguage): Messages {
  return fetched(wholes[language], language);
}

function fetched<T>(messages: T | undefined, language: UiLanguage): T {
  if (!messages) throw new Error(`the texts in ${language} are not loaded: await loadMessages first`);
  return messages;
}

/**
 * The interface language that fits a list of wanted languages best (BCP 47, as `navigator.languages` gives them);
 * English where none fits.
 */
export function chooseLanguage(wanted: readonly string[]): UiLanguage {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (isUiLanguage(base)) return base;
    if (Object.hasOwn(NEAREST, base)) return NEAREST[base] as UiLanguage;
  }
  return 'en';
}
