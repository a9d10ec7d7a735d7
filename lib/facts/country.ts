const BY_LANGUAGE: Record<string, string> = {
  nb: 'NO',
  nn: 'NO',
  no: 'NO',
  da: 'DK',
  sv: 'SE',
  fi: 'FI',
  de: 'DE',
  nl: 'NL',
  fr: 'FR',
  is: 'IS',
  pl: 'PL',
  it: 'IT',
  et: 'EE',
  es: 'ES',
  pt: 'PT',
  cs: 'CZ',
  sk: 'SK',
  sl: 'SI',
  lv: 'LV',
  lt: 'LT',
  hu: 'HU',
  ro: 'RO',
  el: 'GR',
};
/** Country domains that the whole world uses. */
const GENERIC = new Set([
  'io',
  'co',
  'me',
  'tv',
  'ai',
  'eu',
  'nu',
  'cc',
  'to',
  'fm',
  'ly',
  'gg',
  'ws',
  'la',
  'bz',
  'vc',
  'gl',
  'sh',
  'am',
  'su',
  'id',
  'is',
]);

/**
 * The country that a shop sells in, guessed from its address and then from its language: ISO 3166-1 alpha-2, '' where
 * neither tells.
 */
export function countryOf(url: string, language: string): string {
  const [, host = '', path = ''] = /^[^/]*\/\/([^/:?#]*)(?::\d+)?([^?#]*)/.exec(url.toLowerCase()) ?? [];
  const domain = host.split('.').at(-1) ?? '';
  if (domain.length === 2 && !GENERIC.has(domain)) return domain === 'uk' ? 'GB' : domain.toUpperCase();
  const region = /^\/[a-z]{2}[-_]([a-z]{2})(?:\/|$)/.exec(path)?.[1];
  if (region) return region === 'uk' ? 'GB' : region.toUpperCase();
  if (domain === 'is') return 'IS';
  return BY_LANGUAGE[language] ?? '';
}
