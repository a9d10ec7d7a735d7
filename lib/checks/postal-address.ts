import type { Check } from './check';
import { quoted } from './quoted';

/** A street or box with post code and town. */
export const postalAddress: Check = (page) => quoted(page, 'address', 0.82);
