import { type CountryNumbers, digitsOf, weighted } from './number';

/** UID: 'CHE' and nine digits, the last by modulus 11 with weights 5 4 3 2 7 6 5 4 (Bundesamt für Statistik). */
export function swiss(said: string): string | undefined {
  const digits = digitsOf(said);
  if (!/^\d{9}$/.test(digits)) return undefined;
  const check = (11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11;
  return check === Number(digits[8]) ? `CHE-${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6)}` : undefined;
}

export const ch: CountryNumbers = {
  country: 'CH',
  forms: [{ type: 'uid', pattern: /(?<![\p{L}\p{N}])che[ -]?(\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)/giu, read: swiss }],
};
