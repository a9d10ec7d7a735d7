import { type CountryNumbers, digitsOf, weighted } from './number';

/** Organisation number: nine digits, the last by modulus 11 with weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene). */
export function norwegian(said: string): string | undefined {
  const digits = digitsOf(said);
  if (!/^[89]\d{8}$/.test(digits)) return undefined;
  return weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 ? digits : undefined;
}

export const no: CountryNumbers = {
  country: 'NO',
  forms: [
    {
      type: 'orgnr',
      pattern:
        /(?:org(?:anisasjons?)?[ .-]*(?:nr|nummer|no)?|foretaksregisteret|foretaksnummer|vat(?: ?no)?)[ .:#-]{0,4}(?:no)? ?(\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)/giu,
      read: norwegian,
    },
    {
      type: 'orgnr',
      pattern: /(?<![\p{L}\p{N}])(?:no ?)?(\d{3}[ .]?\d{3}[ .]?\d{3}) ?mva(?!\p{L})/giu,
      read: norwegian,
    },
  ],
};
