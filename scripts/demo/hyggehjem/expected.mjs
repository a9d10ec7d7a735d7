/**
 * What a careful reader finds in the Danish shop. Left out on purpose: telephone, a shop to visit, size guide, gift
 * services and anything after the sale. Its Trustpilot score is about the shop, not about its products.
 */
import { products } from './products.mjs';

const DKK = (amount) => ({ amount, currency: 'DKK' });
const DELIVERY = { deliveryDays: [1, 3], deliveryPrice: DKK(45) };

const everywhere = {
  checks: {
    'contact-page': ['/kundeservice', 'Kontakt os', 'Kundeservice'],
    email: ['hej@hyggehjem.example'],
    'postal-address': ['Lyngbakken 3'],
    'live-chat': ['Åbn chat', 'Chat med Hyggehjem', 'chat-open', 'hygge-chat'],
    'social-media': ['instagram.com', 'pinterest.com', 'facebook.com'],
    'company-identity': ['12 34 56 74', 'CVR'],
    faq: ['/spoergsmaal-og-svar', 'Spørgsmål og svar'],
    'site-search': ['Søg'],
    'order-tracking': ['/find-din-ordre', 'Find din ordre'],
    guides: ['/gode-raad', 'Gode råd'],
    account: ['/min-konto', 'Log ind'],
    returns: ['/returnering', 'Returnering', '30 dages fuld returret'],
    withdrawal: ['/fortrydelse', 'Fortryd dit køb'],
    delivery: ['/levering', 'Levering', 'Fri fragt'],
    terms: ['/handelsbetingelser', 'Handelsbetingelser'],
    privacy: ['/persondatapolitik', 'Persondatapolitik'],
    wishlist: ['/favoritter', 'Favoritter', 'i favoritter'],
    payment: ['Dankort', 'Visa', 'Mastercard', 'MobilePay'],
    discounts: ['/outlet', 'Outlet'],
    'choice-of-language': ['Danmark · DKK', 'Sverige · SEK', 'Norge · NOK'],
    'loyalty-club': ['/kundeklub', 'Kundeklub'],
    newsletter: ['nyhedsbrev', 'Tilmeld', 'Din e-mail'],
    feedback: ['/feedback', 'Giv os feedback'],
    'external-reviews': ['Trustpilot'],
    'trust-mark': ['e-mærket', 'e-maerket', 'emaerket'],
    'about-us': ['/om-os', 'Om os'],
  },
  facts: {
    returnWindowDays: 30,
    freeShippingFrom: DKK(499),
    email: 'hej@hyggehjem.example',
    companyId: { country: 'DK', type: 'cvr', value: '12345674' },
    paymentMethods: ['dankort', 'visa', 'mastercard', 'mobilepay'],
  },
};

const RATED = { reviews: ['ud af 5 stjerner'] };
const onProduct = (product) => ({
  checks: {
    reviews: ['ud af 5 stjerner', '#anmeldelser', 'Det siger kunderne'],
    'product-background': ['Materialer og oprindelse', product.made],
    'rich-media': [product.slug],
    ...(product.ar && { 'ar-vr': ['Se i dit rum med AR', 'Se bordet i dit rum'] }),
    availability: ['På lager'],
    recommendations: ['Andre har også kigget på'],
  },
  facts: DELIVERY,
});

const PAGES = {
  '/': { checks: { ...RATED, community: ['#mithyggehjem', 'Kundernes egne billeder'] } },
  '/bolig': { checks: RATED },
  '/outlet': { checks: RATED },
  '/kundeservice': {
    checks: {
      'opening-hours': ['kl. 9–16', 'Åbningstider'],
      'contact-form': ['besked', 'Send besked'],
      messaging: ['m.me', 'Messenger'],
      'response-time': ['inden for 24 timer'],
    },
    facts: {
      responseHours: 24,
      openingHours: [
        { days: 'mon-thu', from: '09:00', to: '16:00' },
        { days: 'fri', from: '09:00', to: '15:00' },
      ],
    },
  },
  // "My cup broke on the way" is half a complaint; the point for a birthday is half a gift.
  '/spoergsmaal-og-svar': { skip: ['complaints'], facts: { ...DELIVERY, freeReturns: false } },
  '/kundeklub': { skip: ['gift'] },
  '/feedback': { skip: ['contact-form'] },
  '/returnering': { checks: { complaints: ['reklamation'] }, facts: { freeReturns: false, complaintYears: 2 } },
  '/levering': { skip: ['complaints'], facts: DELIVERY },
  '/handelsbetingelser': {
    checks: { complaints: ['reklamation', 'klage'] },
    facts: { ...DELIVERY, freeReturns: false, complaintYears: 2 },
  },
};

export const said = {
  everywhere,
  on({ path }) {
    const product = products.find((one) => one.path === path);
    return product ? onProduct(product) : (PAGES[path] ?? {});
  },
};
