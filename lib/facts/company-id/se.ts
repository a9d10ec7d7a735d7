import { type CountryNumbers, digitsOf, luhn } from './number';

/** Organisation number: ten digits by Luhn, written 'NNNNNN-NNNN' (Bolagsverket, SKV 709). A VAT number is the same with 'SE' and '01'. */
export function swedish(said: string): string | undefined {
  const digits = digitsOf(said).replace(/^(\d{10})01$/, '$1');
  return /^\d{10}$/.test(digits) && luhn(digits) ? `${digits.slice(0, 6)}-${digits.slice(6)}` : undefined;
}

export const se: CountryNumbers = {
  country: 'SE',
  forms: [
    {
      type: 'orgnr',
      pattern: /org(?:anisations)?[ .-]*(?:nr|nummer|no)?[ .:#-]{0,4}(\d{6} ?-? ?\d{4})(?!\d)/giu,
      read: swedish,
    },
    { type: 'vat', pattern: /(?<![\p{L}\p{N}])se ?(\d{6}-?\d{4} ?01)(?!\d)/giu, read: swedish },
  ],
};
