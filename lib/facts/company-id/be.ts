import { type CountryNumbers, digitsOf } from './number';

/** Ondernemingsnummer: ten digits, the last two are 97 minus the first eight modulo 97 (KBO/BCE). */
export function belgian(said: string): string | undefined {
  const digits = digitsOf(said).padStart(10, '0');
  if (!/^[01]\d{9}$/.test(digits)) return undefined;
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8)) ? `BE${digits}` : undefined;
}

export const be: CountryNumbers = {
  country: 'BE',
  forms: [{ type: 'vat', pattern: /(?<![\p{L}\p{N}])be ?([01]?\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)/giu, read: belgian }],
};
