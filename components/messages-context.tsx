import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type CoreMessages, coreOf, type Messages, messagesOf, type UiLanguage } from '../lib/messages';

const Language = createContext<UiLanguage>('en');

/** Gives every component below it the texts of one language. */
export function MessagesProvider({ language, children }: { language: UiLanguage; children: ComponentChildren }) {
  return <Language.Provider value={language}>{children}</Language.Provider>;
}

/** The language chosen for the interface. */
export function useLanguage(): UiLanguage {
  return useContext(Language);
}

/** What popup, panel and page say, in the language chosen for the interface. */
export function useMessages(): CoreMessages {
  return coreOf(useLanguage());
}

/** All texts, on the Shops page. */
export function useDeskMessages(): Messages {
  return messagesOf(useLanguage());
}
