import { type CountryNumbers, digitsOf, weighted } from './number';

/** Y-tunnus: seven digits and a check digit by modulus 11 with weights 7 9 10 5 8 4 2 (Verohallinto). */
export function finnish(said: string): string | undefined {
  const digits = digitsOf(said);
  if (!/^\d{8}$/.test(digits)) return undefined;
  const rest = weighted(digits, [7, 9, 10, 5, 8, 4, 2]) % 11;
  if (rest === 1 || Number(digits[7]) !== (rest === 0 ? 0 : 11 - rest)) return undefined;
  return `${digits.slice(0, 7)}-${digits[7]}`;
}

export const fi: CountryNumbers = {
  country: 'FI',
  forms: [
    {
      type: 'ytunnus',
      pattern: /(?:y-?tunnus|fo-?nummer|business id|ly-?tunnus|(?<!\p{L})y)[ .:#-]{0,4}(\d{7}-\d)(?!\d)/giu,
      read: finnish,
    },
    { type: 'vat', pattern: /(?<![\p{L}\p{N}])fi ?(\d{8})(?!\d)/giu, read: finnish },
  ],
};
