import { type CountryNumbers, digitsOf, weighted } from './number';

/** Btw-id: 'NL', nine digits, 'B' and two digits; either the older eleven test or the newer MOD 97-10 holds (Belastingdienst). */
export function dutchVat(said: string): string | undefined {
  const plain = said.toUpperCase().replace(/[^\dB]/g, '');
  if (!/^\d{9}B\d{2}$/.test(plain)) return undefined;
  const eleven = weighted(plain, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(plain[8]);
  const letters = `2321${plain.slice(0, 9)}11${plain.slice(10)}`;
  return eleven || Number(BigInt(letters) % 97n) === 1 ? `NL${plain}` : undefined;
}

export const nl: CountryNumbers = {
  country: 'NL',
  forms: [
    {
      type: 'kvk',
      pattern:
        /(?<!\p{L})(?:kvk|k\.v\.k\.?|kamer van koophandel|coc)[ .-]*(?:nr|nummer|number)?[ .:#-]{0,4}(\d{8})(?!\d)/giu,
      read: digitsOf,
    },
    { type: 'vat', pattern: /(?<![\p{L}\p{N}])nl ?(\d{4}[ .]?\d{2}[ .]?\d{3}[ .]?b ?\d{2})(?!\d)/giu, read: dutchVat },
  ],
};
