/** What a document is set with, whatever its format. */
export interface Setting {
  title: string;
  /** '' where nobody is named. */
  author: string;
  /** BCP 47 tag of the document's language. */
  language: string;
  /** The pages lie across, for wide tables; upright without it. */
  across?: boolean;
  /** Tell how far it has come (0–1) and let the page have its turn. Rejects where the person has cancelled. */
  pause(share: number): Promise<void>;
}
