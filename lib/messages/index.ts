/**
 * The interface's texts. English is the source: its shape is the type that every other language must fill.
 * The language is chosen in the product, so the browser's own message API is of no use here.
 */
import { da } from './da';
import { en } from './en';
import { nb } from './nb';

/** A catalogue: the shape of English with any strings in it. */
export type Messages = Widen<typeof en>;
type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widen<T[K]> };

const CATALOGUES = { nb, da, en } satisfies Record<string, Messages>;
export type UiLanguage = keyof typeof CATALOGUES;
/** The languages of the interface, in the order in which they are offered. */
export const UI_LANGUAGES = Object.keys(CATALOGUES) as UiLanguage[];

export function isUiLanguage(value: unknown): value is UiLanguage {
  return typeof value === 'string' && Object.hasOwn(CATALOGUES, value);
}

/** The texts of a language. */
export function messagesOf(language: UiLanguage): Messages {
  return CATALOGUES[language];
}

/**
 * The interface language that fits a list of wanted languages best (BCP 47, as `navigator.languages` gives them).
 * Norwegian in any form is met with bokmål.
 */
export function chooseLanguage(wanted: readonly string[]): UiLanguage {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'no' || base === 'nn') return 'nb';
    if (isUiLanguage(base)) return base;
  }
  return 'en';
}
