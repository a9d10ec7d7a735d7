/** A page that the visited one links to, fetched without being opened: none of its scripts run, nothing of it is drawn. */

import type { LinkedProblem } from '../audit/service-pages';

/** Longest wait, and most bytes of one page. */
const LONGEST_MS = 10_000;
const MOST_BYTES = 3_000_000;

export class LinkedError extends Error {
  override readonly name = 'LinkedError';
  constructor(readonly problem: LinkedProblem) {
    super(`the linked page was not read: ${problem}`);
  }
}

/**
 * Fetches a page of the same origin as the document's and gives it as a document of its own, whose addresses lead where
 * they would on the page itself. Neither cookies nor the address that one comes from are sent.
 * @throws LinkedError
 */
export async function fetchPage(address: string, document: Document): Promise<{ document: Document; url: string }> {
  const { origin } = new URL(document.URL);
  if (new URL(address).origin !== origin) throw new LinkedError('elsewhere');
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LONGEST_MS);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
      headers: { accept: 'text/html,application/xhtml+xml' },
    });
    const url = response.url || address;
    if (new URL(url).origin !== origin) throw new LinkedError('elsewhere');
    if (!response.ok) throw new LinkedError('status');
    const type = response.headers.get('content-type') ?? '';
    if (!/text\/html|xhtml/i.test(type)) throw new LinkedError('notPage');
    const html = textOf(await bytesOf(response, stop), type);
    return { document: parsed(html, url), url };
  } catch (error) {
    if (error instanceof LinkedError) throw error;
    throw new LinkedError(stop.signal.aborted ? 'timeout' : 'network');
  } finally {
    clearTimeout(timer);
  }
}

async function bytesOf(response: Response, stop: AbortController): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > MOST_BYTES) {
      stop.abort();
      throw new LinkedError('tooLarge');
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Letters by what the header says, else by what the page says of itself. */
function textOf(bytes: Uint8Array, type: string): string {
  const said =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ??
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2_048)))?.[1];
  try {
    return new TextDecoder(said ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function parsed(html: string, url: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // A document without a window has the address of whoever parsed it.
  const own = page.querySelector('base[href]')?.getAttribute('href');
  const base = page.createElement('base');
  base.href = own && URL.canParse(own, url) ? new URL(own, url).href : url;
  page.head.prepend(base);
  return page;
}
