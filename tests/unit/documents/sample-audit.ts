import { noAdditions } from '../../../lib/audit/additions';
import type { CheckId } from '../../../lib/audit/checklist';
import type { Audit, Evidence, Fact, Finding, Judgement, Rating, ScannedPage, Verdict } from '../../../lib/audit/model';

const HOME = 'https://www.fjellbutikken.no/';
const RETURNS = 'https://www.fjellbutikken.no/kundeservice/retur-og-bytte?sid=9';
const CONTACT = 'https://www.fjellbutikken.no/kundeservice/kontakt-oss';

/** Evidence with only what matters given. */
export function evidence(part: Partial<Evidence>): Evidence {
  const plain: Evidence = {
    text: '',
    href: '',
    label: '',
    src: '',
    value: '',
    name: '',
    selector: 'body > a',
    where: 'footer',
    seenAt: '2026-11-20T10:00:00.000Z',
  };
  return { ...plain, ...part };
}

export function finding(check: CheckId, url: string, ...pieces: Partial<Evidence>[]): Finding {
  return { check, url, confidence: 0.9, evidence: pieces.map(evidence) };
}

export function judgement(verdict: Verdict | null, rating: Rating | null, note = ''): Judgement {
  return { verdict, rating, note, updatedAt: '2026-11-22T11:30:00.000Z' };
}

export function page(url: string, part: Partial<ScannedPage> = {}): ScannedPage {
  const plain: ScannedPage = {
    url,
    title: 'Fjellbutikken – alt til turen',
    language: 'nb',
    isShop: true,
    pageType: 'home',
    scannedAt: '2026-11-20T10:00:00.000Z',
    scanMs: 41,
    elements: 2_310,
    truncated: false,
  };
  return { ...plain, ...part };
}

/** A shop half judged: what a pupil has after an afternoon. */
export function sampleAudit(part: Partial<Audit> = {}): Audit {
  const facts: Fact[] = [
    { name: 'returnWindowDays', value: 100, quote: 'Du har 100 dagers åpent kjøp på alle varer.', url: RETURNS },
    { name: 'returnWindowDays', value: 14, quote: 'Angreretten er 14 dager.', url: CONTACT },
    { name: 'freeReturns', value: false, quote: 'Kunden dekker returfrakten.', url: RETURNS },
    { name: 'returnFee', value: { amount: 59, currency: 'NOK' }, quote: 'Retur koster 59 kr.', url: RETURNS },
    { name: 'deliveryDays', value: [2, 4], quote: 'Normal leveringstid er 2–4 virkedager.', url: HOME },
    { name: 'freeShippingFrom', value: { amount: 799, currency: 'NOK' }, quote: 'Fri frakt over 799,-', url: HOME },
    { name: 'responseHours', value: 24, quote: 'Vi svarer innen 24 timer.', url: CONTACT },
    {
      name: 'openingHours',
      value: [
        { days: 'mon-fri', from: '09:00', to: '16:00' },
        { days: 'sat', from: '10:00', to: '14:00' },
      ],
      quote: 'Man–fre 09–16, lør 10–14',
      url: CONTACT,
    },
    {
      name: 'companyId',
      value: { country: 'NO', type: 'orgnr', value: '999 888 777' },
      quote: 'Org.nr. 999 888 777',
      url: HOME,
    },
    { name: 'paymentMethods', value: ['vipps', 'klarna', 'visa', 'invoice'], quote: '', url: HOME },
    {
      name: 'reviewScore',
      value: { score: 4.6, scale: 5, count: 1204, source: 'Trustpilot' },
      quote: '4,6 av 5',
      url: HOME,
    },
  ];
  const audit: Audit = {
    id: 'a1',
    shop: 'fjellbutikken.no',
    createdAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-22T11:30:00.000Z',
    deletedAt: null,
    pages: [
      page(HOME),
      page(RETURNS, { title: 'Retur og bytte', pageType: 'terms', scannedAt: '2026-11-21T08:05:00.000Z' }),
      page(CONTACT, {
        title: 'Kontakt oss',
        pageType: 'contact',
        scannedAt: '2026-11-22T09:00:00.000Z',
        truncated: true,
      }),
    ],
    findings: [
      finding(
        'contact-page',
        HOME,
        { text: 'Kontakt oss', href: CONTACT },
        { text: 'Kundeservice', href: `${HOME}kundeservice`, where: 'header' },
      ),
      finding('contact-page', RETURNS, { text: 'Kontakt oss', href: CONTACT }),
      finding('phone', CONTACT, { text: 'Ring oss på 22 33 44 55', href: 'tel:+4722334455', where: 'main' }),
      finding('email', CONTACT, { text: 'hei@fjellbutikken.no', href: 'mailto:hei@fjellbutikken.no', where: 'main' }),
      finding('opening-hours', CONTACT, { text: 'Man–fre 09–16, lør 10–14', where: 'main' }),
      finding('live-chat', HOME, { label: 'Åpne chat', name: 'chat-launcher', where: 'floating' }),
      finding('social-media', HOME, { text: 'Instagram', href: 'https://www.instagram.com/fjellbutikken' }),
      finding('returns', HOME, { text: 'Retur og bytte', href: RETURNS }),
      finding('returns', RETURNS, { text: 'Du har 100 dagers åpent kjøp på alle varer.', where: 'main' }),
      finding('payment', HOME, { label: 'Betalingsmåter', value: 'vipps, klarna, visa' }),
      finding('newsletter', HOME, { text: 'Få nyhetsbrevet vårt', where: 'main' }),
      finding('site-search', HOME, { label: 'Søk etter produkter', where: 'header' }),
      finding('delivery', HOME, { text: 'Fri frakt over 799,-', where: 'header' }),
    ],
    facts,
    judgements: {
      'contact-page': judgement('yes', 5, 'Lenken står både øverst og nederst på alle sidene vi så på.'),
      phone: judgement('yes', 4),
      email: judgement('yes', null),
      'live-chat': judgement(
        'partly',
        2,
        'Det finnes en chat, men den er bare åpen på hverdager.\nOm kvelden står det: «Vi er ikke her nå.»\n\nVi savner en vei til et menneske.',
      ),
      'contact-form': judgement('no', null, 'Vi lette på kontaktsiden og i hjelpesenteret.'),
      returns: judgement('yes', 5, '100 dager er mye lenger enn loven krever.'),
      'size-guide': judgement(
        'no',
        1,
        'Klær og sko er halve sortimentet, men det står ingenting om størrelser. Vi tror det gir mange returer.',
      ),
      'ar-vr': judgement('notApplicable', null),
      'easy-to-buy': judgement('yes', 4, 'Fire steg fra produkt til betaling. Det går an å kjøpe uten konto.'),
      welcome: judgement(null, null, 'Må se på forsiden én gang til.'),
      'chatbot-test': judgement(
        'partly',
        3,
        'Spurte: «Hvor lenge kan jeg returnere?» Fikk svar etter 4 sekunder, riktig.',
      ),
    },
    rejected: [],
    ...noAdditions(),
  };
  return { ...audit, ...part };
}
