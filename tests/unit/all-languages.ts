/** To be imported by tests that ask for texts at once: those of all languages are there afterwards. */
import { loadMessages, UI_LANGUAGES } from '../../lib/messages';

await Promise.all(UI_LANGUAGES.map(loadMessages));
