/** The words that the whole product uses for what it keeps. Plain data: it is stored, sent and exported as it is. */
import type { Additions } from './additions';
import type { CheckId } from './checklist';

/** Which part of the page a thing stands in. `floating` stays in place while the page scrolls. */
export type Where = 'header' | 'menu' | 'main' | 'footer' | 'floating';

export type PageType = 'home' | 'category' | 'product' | 'cart' | 'contact' | 'faq' | 'terms' | 'other';

/** One thing on a page that speaks for a check. All strings come from the page and are untrusted. */
export interface Evidence {
  /** Visible text, white space folded, cut to 300 characters. */
  text: string;
  /** Absolute address of the link, '' where there is none. */
  href: string;
  /** Accessible name or other hidden label (aria-label, title, alt), '' where there is none. */
  label: string;
  /** Address of the picture, frame or script, '' where there is none. */
  src: string;
  /** A value read from the place, such as the methods of payment, '' where there is none. */
  value: string;
  /** name, id and class of a control without text, '' where there is none. */
  name: string;
  /** CSS selector that led to the element when the page was read. `>>>` steps into an open shadow root or a frame. */
  selector: string;
  where: Where;
  /** ISO 8601 time at which it was seen. */
  seenAt: string;
}

/** What one page says about one check. */
export interface Finding {
  check: CheckId;
  /** Address of the page. */
  url: string;
  /** 0–1. */
  confidence: number;
  evidence: Evidence[];
}

export interface Money {
  amount: number;
  /** ISO 4217. */
  currency: string;
}
export interface OpeningHours {
  /** 'mon-fri', 'sat', 'sun' … */
  days: string;
  /** 'HH:MM' */
  from: string;
  to: string;
}
export interface CompanyId {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** 'orgnr', 'cvr', 'vat', 'ytunnus', 'kvk', 'company' … */
  type: string;
  value: string;
}
export interface ReviewScore {
  score: number;
  scale: number;
  count: number | null;
  source: string;
}

/** Names and values of the facts that are read from service pages. */
export interface FactValues {
  /** Days; the longest general window. */
  returnWindowDays: number;
  /** true: the shop pays the return; false: the customer does. */
  freeReturns: boolean;
  returnFee: Money;
  /** Working days, [least, most]. */
  deliveryDays: [number, number];
  deliveryPrice: Money;
  /** 0: always free. */
  freeShippingFrom: Money;
  complaintYears: number;
  warrantyYears: number;
  /** Hours, upper bound; a working day counts 24. */
  responseHours: number;
  openingHours: OpeningHours[];
  /** E.164. */
  phone: string;
  email: string;
  address: string;
  companyId: CompanyId;
  /** Slugs: visa, vipps, klarna … */
  paymentMethods: string[];
  reviewScore: ReviewScore;
}
export type FactName = keyof FactValues;
export const FACT_NAMES = [
  'returnWindowDays',
  'freeReturns',
  'returnFee',
  'deliveryDays',
  'deliveryPrice',
  'freeShippingFrom',
  'complaintYears',
  'warrantyYears',
  'responseHours',
  'openingHours',
  'phone',
  'email',
  'address',
  'companyId',
  'paymentMethods',
  'reviewScore',
] as const satisfies readonly FactName[];

/** A fact with the words it was read from. */
export type Fact = {
  [N in FactName]: { name: N; value: FactValues[N]; quote: string; url: string };
}[FactName];

/** What one scan of one page brought. */
export interface Scan {
  url: string;
  title: string;
  /** ISO 639-1 of the page's text ('nb' and 'nn' told apart), '' where it could not be told. */
  language: string;
  isShop: boolean;
  pageType: PageType;
  findings: Finding[];
  facts: Fact[];
  /** ISO 8601 */
  scannedAt: string;
  /** Milliseconds of work on the page. */
  scanMs: number;
  /** Elements read. */
  elements: number;
  /** True where a limit was met, so that not everything was read. */
  truncated: boolean;
}

/** A page that belongs to an audit: a scan without its findings and facts. */
export type ScannedPage = Omit<Scan, 'findings' | 'facts'>;

export type Verdict = 'yes' | 'partly' | 'no' | 'notApplicable';
export type Rating = 1 | 2 | 3 | 4 | 5;

/** What the person says about one check. */
export interface Judgement {
  verdict: Verdict | null;
  rating: Rating | null;
  note: string;
  /** ISO 8601 of the latest change. */
  updatedAt: string;
}

/** One examination of a shop: the head that lists show. */
export interface AuditHead {
  id: string;
  /** Registrable domain, or host for names without one. */
  shop: string;
  /** ISO 8601 */
  createdAt: string;
  updatedAt: string;
  /** ISO 8601 of when it was put in the bin, null while it is in use. */
  deletedAt: string | null;
}

/** One audit with all that is kept of it. What the person took out is in none of its lists; the store can bring it back. */
export interface Audit extends AuditHead, Additions {
  pages: ScannedPage[];
  findings: Finding[];
  facts: Fact[];
  judgements: Partial<Record<CheckId, Judgement>>;
  /** Evidence that the person rejected: keys made by `evidenceKey`. */
  rejected: string[];
}

/** What the checklist shows beside a check. */
export type CheckState = 'confirmed' | 'partly' | 'absent' | 'notApplicable' | 'seen' | 'notSeen';
