/** A share (0–1) in whole per cent, as the language writes it: “71 %” in Norwegian and Danish, “71%” in English. */
export function percent(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
