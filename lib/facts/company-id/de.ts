import { type CountryNumbers, digitsOf } from './number';

/** USt-IdNr.: nine digits, the last by ISO/IEC 7064 MOD 11,10 (Bundeszentralamt für Steuern). */
export function german(said: string): string | undefined {
  const digits = digitsOf(said);
  if (!/^[1-9]\d{8}$/.test(digits)) return undefined;
  let product = 10;
  for (let at = 0; at < 8; at++) {
    const sum = (Number(digits[at]) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(digits[8]) ? `DE${digits}` : undefined;
}

export const de: CountryNumbers = {
  country: 'DE',
  forms: [{ type: 'vat', pattern: /(?<![\p{L}\p{N}])de ?(\d{3} ?\d{3} ?\d{3})(?!\d)/giu, read: german }],
};
