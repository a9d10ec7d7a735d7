/** Strings from pages and people made fit for a document. */

/** XML 1.0 allows neither most control characters nor U+FFFE, U+FFFF or half a surrogate pair (section 2.2, Char). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** Marks that turn the direction of the text after them: a page could use them to show a false address. */
const DIRECTION_MARKS = /[\u202A-\u202E\u2066-\u2069]/g;
/** Word refuses longer addresses. */
const LONGEST_LINK = 2_000;
const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The person's text without what a document cannot hold; line breaks as \n. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(NOT_IN_XML, '');
}

/** A page's text on one line, cut to `most` characters. */
export function pageText(text: string, most = 300): string {
  const folded = cleanText(text).replace(DIRECTION_MARKS, '').replace(/\s+/g, ' ').trim();
  return shorten(folded, most);
}

/** Cut at a whole character, with a sign that it was cut. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most
    ? `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

/** The address in its normal form where a document may link to it; `undefined` for every other scheme and for no address. */
export function safeLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isSafe = SAFE_SCHEMES.has(url.protocol) && url.href.length <= LONGEST_LINK;
  return isSafe ? url.href : undefined;
}

/** An address to read: without scheme, `www.`, query and closing slash, cut to `most` characters. */
export function shortAddress(address: string, most = 70): string {
  if (!URL.canParse(address)) return pageText(address, most);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return pageText(address, most);
  return pageText(`${url.host.replace(/^www\./, '')}${readablePath(url.pathname)}`.replace(/\/$/, ''), most);
}

function readablePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
