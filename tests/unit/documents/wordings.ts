import type { Wording } from '../../../lib/documents/wording';
import { messagesOf, UI_LANGUAGES, type UiLanguage } from '../../../lib/messages/index';
import { loadOffice } from '../../../lib/messages/office';
import { loadPaper } from '../../../lib/messages/paper';
import '../all-languages';

/** The words of files in every language. */
export async function wordingsOf(): Promise<Record<UiLanguage, Wording>> {
  const entries = UI_LANGUAGES.map(
    async (language) =>
      [
        language,
        {
          language,
          messages: messagesOf(language),
          office: await loadOffice(language),
          paper: await loadPaper(language),
        },
      ] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Record<UiLanguage, Wording>;
}
