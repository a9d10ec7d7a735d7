export interface Row {
  page: string;
  site: string;
  language: string;
  check: string;
  outcome: 'tp' | 'fp' | 'fn' | 'tn';
  placed: boolean;
  first: boolean;
  confidence: number | null;
}
export function predictionsOf(lines: string): Map<string, object>;
export function rowsOf(folder: string, predictions: Map<string, object>): Row[];
