/**
 * The form in which words are compared: lower case, composed letters, everything that is neither letter nor digit
 * (of any script) becomes one space. Soft hyphens and zero-width characters vanish, since they stand inside words;
 * 'ß' is 'ss', as in capitals and in Switzerland. Greek and Romanian letters lose their accents: Greek capitals are written
 * without, and Romanian shops write 'coș', 'coş' and 'cos' alike.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(PLAIN_GAPS, ' ').trim();
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[άέήίϊΐόύϋΰώăâîșşțţ]/g, (letter) => BARE[letter] as string)
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Nearly all that shops write: Latin letters that stay as they are, and signs. What else `fold` does never concerns it. */
const PLAIN =
  /^[\t-\r -~\u00a0-\u00ac\u00ae-\u00c1\u00c3-\u00cd\u00cf-\u00de\u00e0\u00e1\u00e3-\u00ed\u00ef-\u00ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff]*$/;
/** The gaps between words, without the classes of all scripts' letters, which are slow; one that is a space may stay. */
const PLAIN_GAPS =
  /[^a-z0-9 \u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00e0-\u00f6\u00f8-\u00ff][^a-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00e0-\u00f6\u00f8-\u00ff]*| [^a-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00e0-\u00f6\u00f8-\u00ff]+/g;

const BARE: Record<string, string> = {
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ϊ: 'ι',
  ΐ: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ϋ: 'υ',
  ΰ: 'υ',
  ώ: 'ω',
  ă: 'a',
  â: 'a',
  î: 'i',
  ș: 's',
  ş: 's',
  ț: 't',
  ţ: 't',
};

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
  if (/^[a-z0-9 ]*$/.test(folded)) return folded;
  return folded
    .replace(/[æøåäöüðþłđı]/g, (letter) => ASCII[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Words of a class list, id or file name: 'siteSearch__btn--icon' → 'site search btn icon'. */
export function foldName(name: string): string {
  return fold(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}
