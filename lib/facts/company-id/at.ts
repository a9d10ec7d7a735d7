import { type CountryNumbers, digitsOf } from './number';

/** UID: 'ATU' and eight digits, the last by the rule of the Austrian ministry of finance (BMF). */
export function austrian(said: string): string | undefined {
  const digits = digitsOf(said);
  if (!/^\d{8}$/.test(digits)) return undefined;
  let sum = 4;
  for (let at = 0; at < 7; at++) {
    const digit = Number(digits[at]);
    sum += at % 2 ? Math.floor(digit / 5) + ((digit * 2) % 10) : digit;
  }
  return (10 - (sum % 10)) % 10 === Number(digits[7]) ? `ATU${digits}` : undefined;
}

export const at: CountryNumbers = {
  country: 'AT',
  forms: [{ type: 'vat', pattern: /(?<![\p{L}\p{N}])atu ?(\d{8})(?!\d)/giu, read: austrian }],
};
