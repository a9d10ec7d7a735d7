import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Messages, messagesOf, type UiLanguage } from '../lib/messages';

const Language = createContext<UiLanguage>('en');

/** Gives every component below it the texts of one language. */
export function MessagesProvider({ language, children }: { language: UiLanguage; children: ComponentChildren }) {
  return <Language.Provider value={language}>{children}</Language.Provider>;
}

/** The language chosen for the interface. */
export function useLanguage(): UiLanguage {
  return useContext(Language);
}

/** The texts in the language chosen for the interface. */
export function useMessages(): Messages {
  return messagesOf(useLanguage());
}
