import type { Fact } from '../audit/model';
import type { FactConcept } from '../words/terms/terms';
import type { Page, Sentence } from './text';

/**
 * Names of methods of payment by slug, as sources of regular expressions. Names that are also words are written as the
 * methods write themselves, with a capital letter.
 */
const NAMES: Record<string, string> = {
  visa: 'V[Ii][Ss][Aa]',
  mastercard: '[Mm]aster ?[Cc]ard|MASTERCARD|Euro[Cc]ard',
  maestro: 'Maestro|maestro',
  amex: '[Aa]merican [Ee]xpress|Amex|AMEX|amex',
  discover: 'Discover(?! \\p{Ll})',
  diners: 'Diners(?: Club)?',
  jcb: 'JCB',
  unionpay: 'Union ?[Pp]ay',
  dankort: '[Dd]ankort(?:et)?|DANKORT',
  forbrugsforeningen: 'Forbrugsforeningen',
  vipps: '[Vv]ipps|VIPPS',
  mobilepay: '[Mm]obile ?[Pp]ay|MOBILEPAY',
  swish: 'Swish|SWISH',
  klarna: '[Kk]larna|KLARNA',
  paypal: '[Pp]ay[Pp]al|PAYPAL',
  applepay: '[Aa]pple ?[Pp]ay|APPLE PAY',
  googlepay: '[Gg]oogle ?[Pp]ay|G ?Pay|GOOGLE PAY',
  samsungpay: 'Samsung Pay',
  microsoftpay: 'Microsoft Pay',
  amazonpay: 'Amazon ?[Pp]ay(?:ments)?',
  shoppay: 'Shop ?Pay',
  ideal: 'i[Dd][Ee][Aa][Ll]|IDEAL',
  wero: 'Wero|WERO',
  bancontact: '[Bb]an[Cc]ontact|Mister Cash',
  sofort: 'S[Oo][Ff][Oo][Rr][Tt](?:überweisung|[ -]?Überweisung)?(?= ?[,./|·)]|$| (?:und|oder|and|or|en|of|et|ou)(?!\\p{L}))|Sofortüberweisung',
  giropay: '[Gg]iro[Pp]ay',
  eps: 'EPS|eps-Überweisung',
  twint: 'T[Ww][Ii][Nn][Tt]',
  przelewy24: 'Przelewy ?24|P24',
  blik: 'BLIK|Blik',
  belfius: 'Belfius',
  kbc: 'KBC(?:/CBC)?',
  svea: 'Svea',
  qliro: 'Qliro',
  walley: 'Walley',
  riverty: 'Riverty|After[Pp]ay|AfterPay',
  billie: 'Billie',
  billink: 'Billink',
  in3: 'in3|iDEAL ?in3',
  trustly: 'Trustly',
  viabill: 'Via ?[Bb]ill',
  anyday: 'Anyday|AnyDay',
  sparxpres: 'Spar[Xx]pres',
  resurs: 'Resurs(?: Bank)?',
  zaver: 'Zaver',
  alma: 'Alma',
  scalapay: 'Scalapay',
  clearpay: 'Clearpay',
  laybuy: 'Laybuy',
  paysafecard: '[Pp]ay[Ss]afe[Cc]ard',
  epassi: '[Ee][Pp]assi',
  edenred: 'Edenred',
  smartum: 'Smartum(?:Pay)?',
};
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}@.])(?:${Object.entries(NAMES)
    .filter(([, source]) => source)
    .map(([slug, source]) => `(?<${slug}>${source})`)
    .join('|')})(?![\\p{L}\\p{N}@]|\\.[a-z]|'s)`,
  'gu',
);
/** Named methods that are cards, so that 'card' itself says nothing more. */
const CARDS = ['visa', 'mastercard', 'amex', 'maestro', 'dankort', 'diners', 'discover'];
const WORDED: [FactConcept, string][] = [
  ['card', 'card'],
  ['invoice', 'invoice'],
  ['bank', 'bank-transfer'],
];
/** A bare list item or logo. */
const SHORT = 45;

function namesIn(text: string): string[] {
  const slugs = new Set<string>();
  for (const m of text.matchAll(NAMED)) {
    for (const [slug, said] of Object.entries(m.groups ?? {})) if (said) slugs.add(slug);
  }
  return [...slugs];
}

/** Whether a name alone in the sentence stands for a way to pay here: by the sentence, its heading or its company. */
function offered(sentence: Sentence, names: string[]): boolean {
  if (sentence.has('refuse', 'privacy') || sentence.under('privacy') || sentence.under('damage')) return false;
  if (names.length > 1 || sentence.has('payment', 'accept')) return true;
  return sentence.low.length <= SHORT && (sentence.under('payment') || sentence.topic === undefined);
}

/** Generic words: only where methods are listed, since every page of terms speaks of cards and invoices. */
function wordedIn(sentence: Sentence, names: string[]): string[] {
  const listed = names.length > 0 || sentence.has('accept') || (sentence.topic?.has('accept') ?? false) || (sentence.low.length <= SHORT && sentence.under('payment'));
  if (!listed || sentence.has('refuse', 'privacy') || sentence.under('privacy')) return [];
  if (names.length === 0 && !sentence.has('payment') && !sentence.under('payment')) return [];
  if (names.length === 0 && sentence.has('refund')) return [];
  if (names.length === 0 && sentence.topic?.has('delivery') && !sentence.topic.has('payment')) return [];
  return WORDED.filter(([concept]) => sentence.find(concept).some((hit) => !/@|[.]\p{L}/u.test(sentence.low.slice(hit.end, hit.end + 2)))).map(([, slug]) => slug);
}

/** The methods of payment that the page offers, as slugs. Lists of cookies and what is not accepted do not count. */
export function readPaymentMethods(page: Page): Fact | undefined {
  const { url, blocks } = page.source;
  const found = new Set<string>();
  let quote = '';
  const lone: { slugs: string[]; at: number; text: string }[] = [];
  for (const sentence of page.sentences) {
    const names = namesIn(sentence.text);
    const slugs = [...(names.length && offered(sentence, names) ? names : []), ...wordedIn(sentence, names)];
    if (!slugs.length) continue;
    if (names.length === 1 && sentence.low.length <= SHORT && !sentence.has('payment', 'accept') && !sentence.under('payment')) {
      lone.push({ slugs, at: sentence.at, text: sentence.quote });
      continue;
    }
    quote ||= sentence.quote;
    for (const slug of slugs) found.add(slug);
  }
  blocks.forEach((block, at) => {
    if (block.label && block.label.length <= SHORT) lone.push({ slugs: namesIn(block.label), at, text: block.label });
  });
  lone.sort((a, b) => a.at - b.at);
  lone.forEach(({ slugs, at, text }, i) => {
    const beside = [lone[i - 1], lone[i + 1]].some((other) => other && other.slugs.length > 0 && Math.abs(other.at - at) <= 3 && other.slugs[0] !== slugs[0]);
    if (!slugs.length || !(beside || found.size > 0)) return;
    quote ||= text;
    for (const slug of slugs) found.add(slug);
  });
  if (CARDS.some((card) => found.has(card))) found.delete('card');
  return found.size ? { name: 'paymentMethods', value: [...found], quote, url } : undefined;
}
