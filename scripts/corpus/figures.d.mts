export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}
export interface Figures {
  totals: Record<string, number>;
  languages: Record<string, Counts>;
  checks: Record<string, Counts>;
  facts: Record<string, Counts>;
}
export function least(part: number, whole: number): number | null;
export function compare(kept: Partial<Figures>, now: Figures): { lines: string[]; fell: boolean };
