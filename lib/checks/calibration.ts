/**
 * How often findings were right by the confidence that they state, measured on labelled pages that the words were made
 * with; on other shops it will be somewhat less. `npm run corpus -- --confidence` measures it anew.
 * Measured on 22 November 2026: 1,174 findings on 64 pages.
 */
export const MEASURED: readonly { from: number; right: number; of: number }[] = [
  { from: 0, right: 51, of: 62 },
  { from: 0.75, right: 119, of: 127 },
  { from: 0.85, right: 980, of: 985 },
];
