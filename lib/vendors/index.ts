/** Recognises third-party services by the hosts of scripts, frames and links, by elements and by pictures. */
import { fold } from '../words/fold';
import { CHAT } from './chat';
import { COMMUNITY } from './community';
import { CONSENT } from './consent';
import { DELIVERY } from './delivery';
import { FEEDBACK } from './feedback';
import { HELPDESK } from './helpdesk';
import { INSTALMENTS } from './instalments';
import { LOYALTY } from './loyalty';
import { NEWSLETTER } from './newsletter';
import { PAYMENT } from './payment';
import { PERSONALISATION } from './personalisation';
import { RETURNS_PORTAL } from './returns-portal';
import { REVIEWS } from './reviews';
import { SIZE_FINDER } from './size-finder';
import { THREE_D } from './three-d';
import { TRANSLATION } from './translation';
import { TRUST_MARK } from './trust-mark';
import type { Vendor, VendorCategory } from './vendor';

export const VENDORS: Record<VendorCategory, readonly Vendor[]> = {
  chat: CHAT,
  helpdesk: HELPDESK,
  reviews: REVIEWS,
  payment: PAYMENT,
  instalments: INSTALMENTS,
  loyalty: LOYALTY,
  newsletter: NEWSLETTER,
  sizeFinder: SIZE_FINDER,
  threeD: THREE_D,
  returnsPortal: RETURNS_PORTAL,
  delivery: DELIVERY,
  trustMark: TRUST_MARK,
  personalisation: PERSONALISATION,
  community: COMMUNITY,
  feedback: FEEDBACK,
  translation: TRANSLATION,
  consent: CONSENT,
};

export interface KnownVendor {
  name: string;
  category: VendorCategory;
}

interface HostRule extends KnownVendor {
  path: string;
}
interface PictureRule {
  /** Folded, with a space behind. */
  term: string;
  vendor: KnownVendor;
  /** Its place among all. */
  at: number;
}

const hosts = new Map<string, HostRule[]>();
const links = new Map<string, HostRule[]>();
const elements = new Map<string, KnownVendor>();
const elementPrefixes: [string, KnownVendor][] = [];
/** Terms of pictures by their first word. */
const pictures = new Map<string, PictureRule[]>();

const split = (list: string | undefined): string[] => list?.split(' ') ?? [];
function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
function hostRule(into: Map<string, HostRule[]>, rule: string, vendor: KnownVendor): void {
  const slash = rule.indexOf('/');
  const host = slash < 0 ? rule : rule.slice(0, slash);
  push(into, host.replace(/^www\./, ''), { ...vendor, path: slash < 0 ? '' : rule.slice(slash) });
}

let terms = 0;
for (const [category, list] of Object.entries(VENDORS) as [VendorCategory, readonly Vendor[]][]) {
  for (const entry of list) {
    const vendor = { name: entry.name, category };
    for (const rule of split(entry.hosts)) hostRule(hosts, rule, vendor);
    for (const rule of split(entry.links)) hostRule(links, rule, vendor);
    for (const rule of split(entry.elements)) {
      if (rule.endsWith('*')) elementPrefixes.push([rule.slice(0, -1), vendor]);
      else elements.set(rule, vendor);
    }
    for (const rule of split(entry.pictures)) {
      const term = fold(rule.replace(/\+/g, ' '));
      push(pictures, term.split(' ', 1)[0] as string, { term: `${term} `, vendor, at: terms++ });
    }
  }
}

function byHost(map: Map<string, HostRule[]>, address: string): KnownVendor[] {
  const match = /^(?:https?:)?\/\/([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(address);
  if (!match) return [];
  const found: KnownVendor[] = [];
  const path = match[2] || '/';
  let host = (match[1] as string).toLowerCase();
  for (;;) {
    for (const rule of map.get(host) ?? []) if (path.startsWith(rule.path)) found.push(rule);
    const dot = host.indexOf('.');
    if (dot < 0) return found;
    host = host.slice(dot + 1);
  }
}

/** Vendors whose scripts or frames an address belongs to. */
export const vendorsOfHost = (address: string): KnownVendor[] => byHost(hosts, address);

/** Vendors whose pages a link leads to. */
export const vendorsOfLink = (address: string): KnownVendor[] => byHost(links, address);

/** Vendor that an element's tag, id or one of its classes belongs to. `name` is id and classes joined by spaces. */
export function vendorOfElement(tag: string, name: string, id = ''): KnownVendor | undefined {
  const direct = elements.get(tag) ?? (id ? elements.get(`#${id}`) : undefined);
  if (direct) return direct;
  for (const token of name.split(' ')) {
    const hit = elements.get(`.${token}`) ?? elements.get(`#${token}`);
    if (hit) return hit;
    for (const [prefix, vendor] of elementPrefixes)
      if (token.startsWith(prefix.slice(1)) && token.length > prefix.length) return vendor;
  }
  return undefined;
}

/** `vendorOfElement` by the name alone, with a memory for one page: pages repeat their classes. */
export function vendorFinder(): (name: string) => KnownVendor | undefined {
  const known = new Map<string, KnownVendor | null>();
  return (name) => {
    let vendor = known.get(name);
    if (vendor === undefined) {
      vendor = vendorOfElement('', name) ?? null;
      known.set(name, vendor);
    }
    return vendor ?? undefined;
  };
}

/** Vendors that a picture shows, by the words of its alt text or file name. */
export function vendorsOfPicture(words: string): KnownVendor[] {
  const folded = `${fold(words)} `;
  const found: PictureRule[] = [];
  for (let start = 0; start < folded.length; ) {
    const end = folded.indexOf(' ', start);
    for (const rule of pictures.get(folded.slice(start, end)) ?? [])
      if (folded.startsWith(rule.term, start) && !found.includes(rule)) found.push(rule);
    start = end + 1;
  }
  return found.sort((a, b) => a.at - b.at).map(({ vendor }) => vendor);
}
