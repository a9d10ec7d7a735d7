import { LANGUAGE_NAMES, UI_LANGUAGES, type UiLanguage } from '../lib/messages';
import { useLanguage, useMessages } from './messages-context';

/** Chooses the language of the interface; each language stands under its own name. */
export function LanguageMenu({ onLanguage }: { onLanguage(language: UiLanguage): void }) {
  const { popup } = useMessages();
  const language = useLanguage();
  return (
    <label class="setting">
      <span>{popup.menu.language}</span>
      <select value={language} onChange={({ currentTarget }) => onLanguage(currentTarget.value as UiLanguage)}>
        {UI_LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
