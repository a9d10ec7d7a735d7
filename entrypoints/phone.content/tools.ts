import type { PhoneMeasure } from '../../lib/audit/phone';

/** What the script for looking as on a phone lends to the one that is in the page already. */
export interface PhoneTools {
  /** The page in a frame as wide as a phone, null where the shop refuses that. */
  show(close: string): Promise<HTMLIFrameElement | null>;
  measure(shown: Document): Promise<PhoneMeasure>;
}
