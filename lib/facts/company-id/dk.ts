import { type CountryNumbers, digitsOf, weighted } from './number';

/** CVR number: eight digits, modulus 11 with weights 2 7 6 5 4 3 2 1 (Erhvervsstyrelsen). */
export function danish(said: string): string | undefined {
  const digits = digitsOf(said);
  return /^[1-9]\d{7}$/.test(digits) && weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 ? digits : undefined;
}

export const dk: CountryNumbers = {
  country: 'DK',
  forms: [
    {
      type: 'cvr',
      pattern:
        /(?<!\p{L})(?:cvr|se|vat|momsnr|moms)[ .-]*(?:nr|nummer|no|number)?[ .:#-]{0,4}(?:dk)?[ -]?(\d{2} ?\d{2} ?\d{2} ?\d{2})(?!\d)/giu,
      read: danish,
    },
    { type: 'cvr', pattern: /(?<![\p{L}\p{N}])dk[ -]?(\d{8})(?!\d)/giu, read: danish },
  ],
};
