/** A link that the person pasted, as evidence. */
import { isOpenable } from './evidence';
import type { Evidence } from './model';

/** `empty` nothing was pasted; `notLink` it is no whole address; `refused` it is one that must not be opened. */
export type LinkProblem = 'empty' | 'notLink' | 'refused';

/** What stands in the fields of a link that is not added yet. */
export interface LinkDraft {
  /** Either may be ''. */
  link: string;
  quote: string;
}

/** Letters of the longest link and quote that are kept, as of what a scan finds. */
const MAX_LINK = 1_000;
const MAX_QUOTE = 300;

/** A name with a dot in it, with a path or without: what browsers show of an address. */
const WITHOUT_SCHEME = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** The address that was pasted; `https` is put before one without a scheme. */
export function pastedLink(pasted: string): { href: string } | { problem: LinkProblem } {
  const said = pasted.trim();
  if (said === '') return { problem: 'empty' };
  const address = WITHOUT_SCHEME.test(said) ? `https://${said}` : said;
  if (!URL.canParse(address) || /\s/.test(address)) return { problem: 'notLink' };
  const { href, protocol, hostname, pathname } = new URL(address);
  if (!isOpenable(href)) return { problem: /^\w+:\d/.test(said) ? 'notLink' : 'refused' };
  const isWhole = protocol.startsWith('http') ? hostname.includes('.') || hostname === 'localhost' : pathname !== '';
  return isWhole && href.length <= MAX_LINK ? { href } : { problem: 'notLink' };
}

/**
 * A pasted link as evidence. It has no place on the page until the page is found to have the same link.
 * @param quote what it says there, '' where nothing is quoted
 * @param seenAt ISO 8601
 */
export function pastedEvidence(href: string, quote: string, seenAt: string): Evidence {
  const text = quote.trim().slice(0, MAX_QUOTE);
  return { text, href, label: '', src: '', value: '', name: '', selector: '', where: 'main', seenAt };
}
