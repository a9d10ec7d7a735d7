import { type CountryNumbers, digitsOf, luhn } from './number';

/** SIREN (nine digits) and SIRET (fourteen) by Luhn (INSEE). */
export function french(said: string): string | undefined {
  const digits = digitsOf(said);
  return /^(?:\d{9}|\d{14})$/.test(digits) && luhn(digits) ? digits : undefined;
}

/** TVA number: 'FR', a key of two digits and the SIREN; the key is (12 + 3 × SIREN mod 97) mod 97 (service-public.fr). */
export function frenchVat(said: string): string | undefined {
  const digits = digitsOf(said);
  if (!/^\d{11}$/.test(digits)) return undefined;
  const key = (12 + 3 * (Number(digits.slice(2)) % 97)) % 97;
  return key === Number(digits.slice(0, 2)) ? `FR${digits}` : undefined;
}

export const fr: CountryNumbers = {
  country: 'FR',
  forms: [
    { type: 'siret', pattern: /siret[^\d\n]{0,20}(\d{3} ?\d{3} ?\d{3} ?\d{5})(?!\d)/giu, read: french },
    { type: 'siren', pattern: /(?:siren|rcs)[^\d\n]{0,30}(\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)/giu, read: french },
    { type: 'vat', pattern: /(?<![\p{L}\p{N}])fr ?(\d{2} ?\d{3} ?\d{3} ?\d{3})(?!\d)/giu, read: frenchVat },
  ],
};
