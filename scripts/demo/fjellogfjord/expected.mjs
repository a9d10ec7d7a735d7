/**
 * What a careful reader finds in the Norwegian shop. Left out on purpose: order tracking, messaging apps, choice of
 * language, independent reviews, trust mark, community, feedback and virtual try-on.
 */
import { products } from './products.mjs';

const NOK = (amount) => ({ amount, currency: 'NOK' });
const DELIVERY = { deliveryDays: [2, 4], deliveryPrice: NOK(79) };
const RETURN_FEE = { freeReturns: false, returnFee: NOK(49) };

const everywhere = {
  checks: {
    'contact-page': ['/kundeservice', 'Kontakt oss'],
    phone: ['57 00 01 23', '+4757000123'],
    email: ['hei@fjellogfjord.example'],
    'postal-address': ['Turskogvegen 8'],
    'opening-hours': ['kl. 09–17', 'kl. 10–15'],
    'live-chat': ['Åpne chat', 'Chat med oss', 'chat-open'],
    'social-media': ['instagram.com', 'facebook.com', 'youtube.com'],
    'physical-store': ['Butikken på Voss', '#butikken'],
    'company-identity': ['999 999 999'],
    faq: ['/sporsmal-og-svar', 'Spørsmål og svar'],
    'site-search': ['Søk'],
    guides: ['/turrad', 'Turråd'],
    account: ['/min-side', 'Min side'],
    returns: ['/retur-og-bytte', 'Retur og bytte', '60 dagers åpent kjøp'],
    complaints: ['Reklamasjon', '#reklamasjon'],
    delivery: ['/frakt-og-levering', 'Frakt og levering', 'Fri frakt'],
    terms: ['/kjopsvilkar', 'Kjøpsvilkår'],
    privacy: ['/personvern', 'Personvern'],
    'product-background': ['/barekraft', 'Bærekraft og materialer'],
    wishlist: ['/onskeliste', 'Ønskeliste', 'i ønskelisten'],
    payment: ['Vipps', 'Visa', 'Mastercard', 'Apple Pay'],
    discounts: ['/salg', 'Høstsalg'],
    gift: ['/gavekort', 'Gavekort'],
    'loyalty-club': ['/stifinner-klubben', 'Stifinner-klubben'],
    newsletter: ['nyhetsbrev', 'E-postadresse', 'Meld meg på'],
    'after-sales': ['/reparasjon', 'Reparasjon'],
    'about-us': ['/om-oss', 'Om oss'],
  },
  facts: {
    returnWindowDays: 60,
    freeShippingFrom: NOK(799),
    openingHours: [
      { days: 'mon-fri', from: '09:00', to: '17:00' },
      { days: 'sat', from: '10:00', to: '15:00' },
    ],
    phone: '+4757000123',
    email: 'hei@fjellogfjord.example',
    companyId: { country: 'NO', type: 'orgnr', value: '999999999' },
    paymentMethods: ['vipps', 'visa', 'mastercard', 'applepay'],
  },
};

const RATED = { reviews: ['omtaler', 'av 5 stjerner'] };
const onProduct = (product) => ({
  checks: {
    ...RATED,
    ...(product.sizes.includes('XL') && { 'size-guide': ['Størrelsesguide', 'storrelsesguide'] }),
    'product-background': ['Hvor den er laget', product.made],
    'rich-media': [product.slug],
    availability: ['På lager'],
    recommendations: ['Andre kjøpte også'],
  },
  facts: { deliveryDays: [2, 4] },
});

const PAGES = {
  '/': { checks: RATED },
  '/klaer': { checks: RATED },
  '/utstyr': { checks: RATED },
  '/salg': { checks: RATED },
  '/kundeservice': {
    checks: { 'contact-form': ['melding', 'Send melding'], 'response-time': ['innen 24 timer'] },
    facts: { responseHours: 24 },
  },
  '/sporsmal-og-svar': { checks: { withdrawal: ['angrerett'] }, facts: DELIVERY },
  '/retur-og-bytte': {
    checks: { withdrawal: ['angrerett', 'angreskjema'] },
    facts: { ...RETURN_FEE, complaintYears: 5 },
  },
  '/frakt-og-levering': { facts: DELIVERY },
  '/kjopsvilkar': { checks: { withdrawal: ['angrerett'] }, facts: { ...DELIVERY, ...RETURN_FEE, complaintYears: 5 } },
};

export const said = {
  everywhere,
  on({ path }) {
    const product = products.find((one) => one.path === path);
    return product ? onProduct(product) : (PAGES[path] ?? {});
  },
};
