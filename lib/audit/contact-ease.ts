/**
 * How easy it is to get in touch, counted: which ways were seen, and how many clicks each is away from a page. Says only
 * what was seen: what is not in the pages that were read is not known, never missing. Pure.
 */
import type { CheckId } from './checklist';
import { toldFacts } from './facts';
import type { Audit, CheckState, Fact } from './model';
import { type CheckView, checkViews, type SeenEvidence } from './state';

/** The ways to a shop, each with the check that finds it, in the order of the checklist. */
export const CONTACT_WAYS = {
  phone: 'phone',
  email: 'email',
  form: 'contact-form',
  chat: 'live-chat',
  messaging: 'messaging',
  social: 'social-media',
  visit: 'physical-store',
} as const satisfies Record<string, CheckId>;
export type ContactWay = keyof typeof CONTACT_WAYS;

export interface ContactWayFound {
  way: ContactWay;
  /** State of the check: what the person said comes before what was seen. */
  state: CheckState;
  /** Clicks from the page it is counted from: 0 it stands there, 1 on a page that a link there leads to, null not known. */
  clicks: 0 | 1 | null;
  /** Where it was seen, the nearest place; undefined where it was not seen. */
  evidence: SeenEvidence | undefined;
  /** The link that leads there, where it is one click away. */
  through: SeenEvidence | undefined;
}

export interface ContactEase {
  /** Address of the page that the clicks are counted from, '' where no page was read. */
  from: string;
  /** The ways whose checks the audit's checklist asks, in the order of `CONTACT_WAYS`. */
  ways: ContactWayFound[];
  /** How far the contact page is, and the link to it. */
  contactPage: Pick<ContactWayFound, 'clicks' | 'evidence'>;
  /** Ways that were seen and that the person did not deny, or that she says are there. */
  seen: number;
  /** The fewest clicks to any of them, null where that is not known. */
  fewest: 0 | 1 | null;
  /** When the shop is open, and how fast it says that it answers, as told on most pages. */
  hours: Fact | undefined;
  response: Fact | undefined;
}

/**
 * Counts the ways to the shop.
 * @param page address of the page to count from; where it was not read, the shop's front page or else the first one read
 * @param views the audit's `checkViews` where they are known already
 */
export function contactEase(audit: Audit, page: string, views: readonly CheckView[] = checkViews(audit)): ContactEase {
  const from = startOf(audit, page);
  const links = from === '' ? [] : linksOn(plain(from), views);
  const ways = (Object.keys(CONTACT_WAYS) as ContactWay[]).flatMap((way) => {
    const view = views.find(({ check }) => check === CONTACT_WAYS[way]);
    return view ? [wayFrom(way, view, from, links)] : [];
  });
  const open = ways.filter(({ state, evidence }) => (evidence ? !isDenied(state) : isAffirmed(state)));
  const told = toldFacts(audit.facts).map(({ fact }) => fact);
  const counted = open.flatMap(({ clicks }) => (clicks === null ? [] : [clicks]));
  return {
    from,
    ways,
    seen: open.length,
    fewest: counted.length === 0 ? null : counted.includes(0) ? 0 : 1,
    contactPage: contactPageFrom(audit, from, views),
    hours: told.find(({ name }) => name === 'openingHours'),
    response: told.find(({ name }) => name === 'responseHours'),
  };
}

function isDenied(state: CheckState): boolean {
  return state === 'absent' || state === 'notApplicable';
}

function isAffirmed(state: CheckState): boolean {
  return state === 'confirmed' || state === 'partly';
}

function startOf(audit: Audit, page: string): string {
  const read = audit.pages.find(({ url }) => page !== '' && plain(url) === plain(page));
  const home = audit.pages.find(({ pageType }) => pageType === 'home');
  return (read ?? home ?? audit.pages[0])?.url ?? '';
}

function wayFrom(way: ContactWay, view: CheckView, from: string, links: readonly SeenEvidence[]) {
  const all = view.findings.flatMap(({ evidence }) => evidence);
  const isOn = ({ seenOn }: SeenEvidence, page: string) => seenOn.some((url) => plain(url) === page);
  const found = (clicks: 0 | 1 | null, evidence = all[0], through?: SeenEvidence): ContactWayFound => ({
    ...{ way, state: view.state, clicks, evidence, through },
  });
  const here = from === '' ? undefined : all.find((one) => isOn(one, plain(from)));
  if (here) return found(0, here);
  for (const link of links) {
    const there = all.find((one) => isOn(one, plain(link.href)));
    if (there) return found(1, there, link);
  }
  return found(null);
}

function contactPageFrom(audit: Audit, from: string, views: readonly CheckView[]): ContactEase['contactPage'] {
  const links = views.find(({ check }) => check === 'contact-page')?.findings.flatMap(({ evidence }) => evidence) ?? [];
  if (audit.pages.some(({ url, pageType }) => url === from && pageType === 'contact'))
    return { clicks: 0, evidence: links[0] };
  const here = links.find(({ seenOn }) => seenOn.some((url) => plain(url) === plain(from)));
  return { clicks: here ? 1 : null, evidence: here ?? links[0] };
}

/** The links on a page that are known, those to the contact page first. */
function linksOn(page: string, views: readonly CheckView[]): SeenEvidence[] {
  return views
    .toSorted((a, b) => Number(b.check === 'contact-page') - Number(a.check === 'contact-page'))
    .flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence))
    .filter(({ href, seenOn }) => /^https?:/i.test(href) && seenOn.some((url) => plain(url) === page));
}

/** An address by which the same page is known again. */
function plain(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '').toLowerCase();
}
