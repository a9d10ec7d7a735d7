import { type CountryNumbers, digitsOf, weighted } from './number';

/** VAT number: nine digits; weights 8…2 and the two check digits make 0 modulo 97, for newer ones with 55 added (HMRC). */
export function britishVat(said: string): string | undefined {
  const digits = digitsOf(said);
  if (!/^\d{9}$/.test(digits)) return undefined;
  const sum = weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + Number(digits.slice(7));
  return sum % 97 === 0 || (sum + 55) % 97 === 0 ? `GB${digits}` : undefined;
}

export const gb: CountryNumbers = {
  country: 'GB',
  forms: [
    {
      type: 'company',
      pattern:
        /(?:company|registration|registered)(?: (?:reg(?:istration|istered)?|house))?\.? ?(?:no|nr|number|in england(?: and wales)?|reg)?[^\d\n]{0,30}?((?:SC|NI|OC|SO)?\d{6,8})(?!\d)/giu,
      read: (said) => (/^(?:[A-Z]{2}\d{6}|\d{7,8})$/i.test(said) ? said.toUpperCase().padStart(8, '0') : undefined),
    },
    { type: 'vat', pattern: /(?:vat|gb)[^\d\n]{0,25}?(?:gb)? ?(\d{3} ?\d{4} ?\d{2})(?!\d)/giu, read: britishVat },
  ],
};
