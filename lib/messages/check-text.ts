/** The texts of one check. */
export interface CheckText {
  /** Short name for lists, at most 28 characters. */
  name: string;
  question: string;
  /** What counts for the scan, or what the person can try. */
  hint: string;
}
