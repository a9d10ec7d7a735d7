/** Names that Windows keeps for devices, whatever stands after the first full stop. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=[. ]|$)/i;
const LONGEST_NAME = 100;

/**
 * A file name such as `elkjop.no 2026-11-22 kundeservice.docx` that Windows, macOS and Linux all take.
 * @param words Parts in order; empty parts are left out.
 * @param ending Without a leading full stop.
 */
export function fileName(words: readonly string[], ending: string): string {
  const plain = words
    .join(' ')
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a file name must not hold them
    .replace(/[\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ');
  const cut = [...plain].slice(0, LONGEST_NAME).join('');
  const trimmed = cut.replace(/^[. -]+|[. ]+$/g, '').replace(DEVICE, '_$1');
  return `${trimmed || 'service-lens'}.${ending}`;
}

/** The day of an ISO time in the person's own time zone as YYYY-MM-DD, '' where it cannot be read. */
export function fileDate(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  const two = (n: number) => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
