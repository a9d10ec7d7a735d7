import type { UiLanguage } from '../../lib/messages';

/** The language in its own words, with a capital: “Norsk bokmål”. */
export function languageName(language: UiLanguage): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
