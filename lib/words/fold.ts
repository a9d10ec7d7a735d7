/**
 * The form in which words are compared: lower case, composed letters, everything that is neither letter nor digit
 * (of any script) becomes one space. Soft hyphens and zero-width characters vanish, since they stand inside words;
 * 'ß' is 'ss', as in capitals and in Switzerland.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ASCII: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ä: 'a',
  ö: 'o',
  ü: 'u',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Letters as addresses write them: 'kjøpsvilkår' → 'kjopsvilkar'. Expects folded text. */
export function toAscii(folded: string): string {
  return folded
    .replace(/[æøåäöüðþłđı]/g, (letter) => ASCII[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Words of a class list, id or file name: 'siteSearch__btn--icon' → 'site search btn icon'. */
export function foldName(name: string): string {
  return fold(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}
