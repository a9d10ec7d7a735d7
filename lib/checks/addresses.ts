/** What the addresses of links, pictures and pages say. */

/** The host of an address without 'www.', '' where it has none. */
export function hostOf(address: string): string {
  return (
    /^[a-z]+:\/\/([^/?#:]+)/i
      .exec(address)?.[1]
      ?.toLowerCase()
      .replace(/^www\./, '') ?? ''
  );
}

/** Hosts of one shop share their last labels; a country's second level ('co.uk') counts as one. */
export function sameSite(a: string, b: string): boolean {
  return a === b || siteOf(a) === siteOf(b);
}
/** The registrable end of a host, near enough to tell own links from others. */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const short =
    labels.length > 2 &&
    /^(?:co|com|org|net|ac|gov)$/.test(labels.at(-2) as string) &&
    (labels.at(-1) as string).length === 2;
  return labels.slice(short ? -3 : -2).join('.');
}

/** The words of the last part of an address that says something. */
export function tellingSegment(href: string): string {
  const path = href.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  const segments = path.split('/').filter(Boolean);
  for (const segment of segments.reverse()) {
    const words = decode(segment)
      .replace(/\.(?:html?|php|aspx?|jsp|do|action)$/i, '')
      .replace(/[-_+.]+/g, ' ')
      .replace(/(?:^| )(?:c|p|cid|id)? ?\d+(?: |$)/gi, ' ')
      .trim();
    if (
      /\p{L}{2}/u.test(words) &&
      !/^(?:[a-z]{2}|[a-z]{2}[ _][a-z]{2}|index|default|home|pages?|cms|content|info|shop)$/i.test(words)
    )
      return words;
  }
  return '';
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The file's name in an address, without its ending. */
export function fileName(src: string): string {
  return decode(
    src
      .replace(/[?#].*$/, '')
      .split('/')
      .pop() ?? '',
  )
    .replace(/\.\w{2,5}$/, '')
    .slice(0, 120);
}
