/** Which pages of the shop are worth reading besides the one that one stands on: those where service is written down. */
import type { CheckId } from './checklist';
import type { Audit, Finding } from './model';

/**
 * Why a page was not read: `timeout`, `tooLarge`, `notPage` it is no HTML, `status` the shop refused it, `elsewhere` it
 * leads to another site, `network` anything else.
 */
export type LinkedProblem = 'timeout' | 'tooLarge' | 'notPage' | 'status' | 'elsewhere' | 'network';

/** How the reading of service pages stands. */
export interface Further {
  /** Pages done, read or not. */
  done: number;
  of: number;
  problems: { url: string; problem: FurtherProblem }[];
}
/** `gone` the tab went away or to another page meanwhile. */
export type FurtherProblem = LinkedProblem | 'gone';

/** Checks whose links lead to a page that says more, the most telling first. */
const LEADING: readonly CheckId[] = [
  'returns',
  'delivery',
  'contact-page',
  'terms',
  'faq',
  'size-guide',
  'loyalty-club',
  'complaints',
  'withdrawal',
  'about-us',
  'payment',
  'after-sales',
  'physical-store',
  'gift',
  'product-background',
  'privacy',
];
/** Most pages of one look, and most for one check. */
const MOST_PAGES = 12;
const MOST_EACH = 2;
/** ms within which a page that was read is not read again. */
const FRESH_MS = 60 * 60 * 1000;

/** Never followed: what changes something, belongs to a person, or is no page to read. */
const NEVER =
  /(?:^|[/_.?&=-])(?:cart|basket|checkout|kurv|handlekurv|handlevogn|varukorg|kundvagn|kassa?|kasse|indkoebskurv|ostoskori|warenkorb|kasse|panier|winkelwagen|carrito|carrello|koszyk|log-?(?:in|out|off)|sign-?(?:in|out|up)|logg-?(?:inn|ut)|log-?(?:ind|ud)|logga-?(?:in|ut)|anmelden|abmelden|register|registrer|account|minside|min-side|mitt?-konto|mein-konto|my-?account|wish-?list|favorit\w*|compare|add|remove|delete|unsubscribe|search|sok|soeg|suche|recherche|s\?|q=)(?:$|[/_.?&=#-])/i;
const FILE = /\.(?:pdf|docx?|xlsx?|zip|jpe?g|png|gif|webp|svg|mp4|xml|json|js|css|ics)$/i;

/**
 * The service pages that an audit's findings lead to, the most telling first.
 * @param here address of the page that one stands on; only its own origin is followed
 * @param now ms since 1970
 * @param again also pages that were read within the hour
 */
export function servicePages(
  audit: Pick<Audit, 'findings' | 'pages'>,
  here: string,
  now: number,
  again = false,
): string[] {
  if (!URL.canParse(here)) return [];
  const { origin } = new URL(here);
  const known = new Set([plain(here)]);
  for (const page of audit.pages) if (!again && now - Date.parse(page.scannedAt) < FRESH_MS) known.add(plain(page.url));
  const byCheck = new Map<CheckId, Finding[]>();
  for (const finding of audit.findings) byCheck.set(finding.check, [...(byCheck.get(finding.check) ?? []), finding]);
  const pages: string[] = [];
  // One page for each check before a second for any.
  for (let round = 0; round < MOST_EACH; round++) {
    for (const check of LEADING) {
      const findings = (byCheck.get(check) ?? []).toSorted((a, b) => b.confidence - a.confidence);
      const links = findings.flatMap(({ evidence }) => evidence.map(({ href }) => href));
      const next = links.find((href) => isPage(href, origin) && !known.has(plain(href)));
      if (!next) continue;
      known.add(plain(next));
      pages.push(next.replace(/#.*$/, ''));
      if (pages.length === MOST_PAGES) return pages;
    }
  }
  return pages;
}

function isPage(href: string, origin: string): boolean {
  if (!URL.canParse(href)) return false;
  const url = new URL(href);
  if (url.origin !== origin || url.username !== '') return false;
  return !NEVER.test(url.pathname + url.search) && !FILE.test(url.pathname);
}

/** One page may be linked with and without slash, fragment, or the marks of campaigns. */
function plain(address: string): string {
  return address
    .replace(/#.*$/, '')
    .replace(/[?&](?:utm_\w+|gclid|fbclid)=[^&]*/g, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
