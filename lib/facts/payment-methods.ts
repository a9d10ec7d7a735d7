import type { Fact } from '../audit/model';
import type { FactConcept } from '../words/terms/terms';
import { type Page, Sentence, type Span } from './text';

/** Names that are also words: they count where they are written with a capital letter. */
const WORDS = new Set([
  'visa',
  'discover',
  'swish',
  'ideal',
  'wero',
  'sofort',
  'maestro',
  'blik',
  'alma',
  'svea',
  'eps',
  'billie',
  'diners',
]);
/** Named methods that are cards, so that 'card' itself says nothing more. */
const CARDS = ['visa', 'mastercard', 'amex', 'maestro', 'dankort', 'diners', 'discover'];
const WORDED: [FactConcept, string][] = [
  ['card', 'card'],
  ['invoice', 'invoice'],
  ['bank', 'bank-transfer'],
];
/** A bare list item or logo. */
const SHORT = 45;

interface Name extends Span {
  slug: string;
}

/** The methods that a sentence names, with the place where it first does. Parts of addresses and of domains are none. */
function namesIn(sentence: Sentence): Name[] {
  const names: Name[] = [];
  for (const [concept, hits] of sentence.hits) {
    if (!concept.startsWith('pay:')) continue;
    const slug = concept.slice(4);
    const hit = hits.find(
      ({ start, end }) =>
        !/[@.]$/.test(sentence.low.slice(0, start)) && !/^(?:@|\.[a-z])/.test(sentence.low.slice(end, end + 2)),
    );
    if (hit && (!WORDS.has(slug) || isName(sentence.text, slug))) names.push({ slug, ...hit });
  }
  return names;
}

/** 'Visa mer' and 'Sofort lieferbar' are sentences; what may follow the name in small letters. */
const GOES_ON =
  ' (?!(?:och|og|und|oder|eller|en|et|ou|or|and|tai|ja|of|som|card|kort|bank\\p{L}*|electron)(?!\\p{L}))\\p{Ll}';

/** Whether a word is written as a name somewhere in a text: 'Visa', 'VISA', 'iDEAL'. */
function isName(text: string, slug: string): boolean {
  const capital = `${slug[0]?.toUpperCase()}${slug.slice(1)}`;
  if (slug === 'ideal') return /iD[Ee][Aa][Ll]|IDEAL/.test(text);
  if (text.includes(slug.toUpperCase())) return true;
  const verb = slug === 'visa' || slug === 'discover' || slug === 'sofort';
  return new RegExp(`(?<!\\p{L})${capital}${verb ? `(?!${GOES_ON})` : ''}`, 'u').test(text);
}

/** Whether a name alone in the sentence stands for a way to pay here: by the sentence, its heading or its company. */
function offered(sentence: Sentence, names: Name[]): boolean {
  if (sentence.has('refuse', 'privacy') || sentence.under('privacy') || sentence.under('damage')) return false;
  if (names.length > 1) return true;
  if (sentence.has('refund', 'ret') || (sentence.under('ret', 'refund') && !sentence.under('payment'))) return false;
  if (sentence.has('payment', 'accept')) return true;
  if (sentence.topic?.has('payment', 'accept')) return true;
  return sentence.low.length <= SHORT && sentence.topic === undefined;
}

/** An invoice that comes with the parcel is no way to pay; 'on invoice' is. */
const SENT =
  /receiv|send|sent|motta|modtag|sende|skick|erhalt|erhält|schick|ontvang|sturen|stuur|recev|reçoi|envoy|lähet|herunter|download/;
const ON_INVOICE =
  /(?<!\p{L})(?:betal\p{L}*|köpa?|handla|kjøpe?|købe?|handle|kaufe?n?|zahl\p{L}*|bezahl\p{L}*|pay\p{L}*|pai\p{L}*) (?:[^.]{0,40} )?(?:via|mot|på|auf|gegen|op|by|on|sur) (?:faktura|rechnung|rekening|factuur|invoice|facture)(?![\p{L}@])/u;
/** How far a generic word may stand from a name, or behind a word such as 'we accept'. */
const BESIDE = 30;
const AFTER_ACCEPT = 60;

/** Generic words: only where methods are listed, since every page of terms speaks of cards and invoices. */
function wordedIn(sentence: Sentence, names: Span[]): string[] {
  if (sentence.has('refuse', 'privacy') || sentence.under('privacy') || /\?$/.test(sentence.low)) return [];
  if (names.length < 2 && sentence.has('refund', 'ret')) return [];
  if (
    !names.length &&
    ((sentence.under('ret', 'refund') && !sentence.under('payment')) ||
      (sentence.topic?.has('delivery') && !sentence.topic.has('payment')))
  )
    return [];
  const headed = sentence.topic?.has('accept') || (sentence.low.length <= SHORT && sentence.under('payment'));
  const paying = sentence.has('payment') || sentence.under('payment');
  const accept = paying ? sentence.find('accept') : [];
  const near = (hit: Span) =>
    headed ||
    names.some((name) => hit.start - name.end <= BESIDE && name.start - hit.end <= BESIDE) ||
    accept.some((word) => hit.start - word.end <= AFTER_ACCEPT && word.start - hit.end <= BESIDE);
  return WORDED.filter(([concept, slug]) => {
    if (slug === 'invoice' && ON_INVOICE.test(sentence.low)) return true;
    if (slug === 'invoice' && SENT.test(sentence.low)) return false;
    return sentence
      .find(concept)
      .some((hit) => near(hit) && !/@|[.]\p{L}/u.test(sentence.low.slice(hit.end, hit.end + 2)));
  }).map(([, slug]) => slug);
}

/** The methods of payment that the page offers, as slugs. Lists of cookies and what is not accepted do not count. */
export function readPaymentMethods(page: Page): Fact | undefined {
  const { url, blocks } = page.source;
  const found = new Set<string>();
  let quote = '';
  const lone: { slugs: string[]; at: number; text: string }[] = [];
  for (const sentence of page.telling) {
    const names = namesIn(sentence);
    const slugs = [
      ...(names.length && offered(sentence, names) ? names.map(({ slug }) => slug) : []),
      ...wordedIn(sentence, names),
    ];
    if (!slugs.length) continue;
    if (
      names.length === 1 &&
      sentence.low.length <= SHORT &&
      !sentence.has('payment', 'accept') &&
      !sentence.under('payment')
    ) {
      lone.push({ slugs, at: sentence.at, text: sentence.quote });
      continue;
    }
    quote ||= sentence.quote;
    for (const slug of slugs) found.add(slug);
  }
  blocks.forEach((block, at) => {
    if (block.label && block.label.length <= SHORT)
      lone.push({
        slugs: namesIn(new Sentence(block.label, block, at, page)).map(({ slug }) => slug),
        at,
        text: block.label,
      });
  });
  lone.sort((a, b) => a.at - b.at);
  lone.forEach(({ slugs, at, text }, i) => {
    const beside = [lone[i - 1], lone[i + 1]].some(
      (other) => other && other.slugs.length > 0 && Math.abs(other.at - at) <= 3 && other.slugs[0] !== slugs[0],
    );
    if (!slugs.length || !(beside || found.size > 0)) return;
    quote ||= text;
    for (const slug of slugs) found.add(slug);
  });
  if (CARDS.some((card) => found.has(card))) found.delete('card');
  return found.size ? { name: 'paymentMethods', value: [...found], quote, url } : undefined;
}
