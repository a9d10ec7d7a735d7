/**
 * What a careful reader finds in the English shop. Left out on purpose: customer club, opening hours, contact form, a
 * shop to visit, guides, trust mark, feedback and community. Share buttons and paper sizes stand there as traps.
 */
import { products } from './products.mjs';

const GBP = (amount) => ({ amount, currency: 'GBP' });
const DELIVERY = { deliveryDays: [2, 3], deliveryPrice: GBP(3.95) };
const EMAIL = 'hello@pennyandpine.example';

const everywhere = {
  checks: {
    'contact-page': ['/help/contact', 'Contact us'],
    phone: ['0131 496 0142', '+441314960142'],
    'live-chat': ['Chat with us', 'chat-open'],
    messaging: ['wa.me', 'WhatsApp'],
    'social-media': ['instagram.com', 'pinterest.co.uk'],
    faq: ['/help/faq', 'FAQs'],
    'site-search': ['Search'],
    'order-tracking': ['/help/track', 'Track your order'],
    account: ['/account', 'Account'],
    returns: ['/help/returns', 'Returns', '45-day returns'],
    delivery: ['/help/delivery', 'Delivery', 'Free UK delivery'],
    terms: ['/terms', 'Terms and conditions'],
    privacy: ['/privacy', 'Privacy policy'],
    wishlist: ['/wishlist', 'Wish list'],
    payment: ['Visa', 'Mastercard', 'PayPal', 'Klarna'],
    gift: ['/help/gift-wrapping', 'Gift wrapping'],
    'choice-of-language': ['currency', 'GBP'],
    newsletter: ['newsletter', 'Sign up', 'Your e-mail address'],
    'external-reviews': ['reviews.io'],
    'after-sales': ['/help/spare-parts', 'Spare parts'],
    'about-us': ['/about', 'Our story'],
  },
  facts: {
    returnWindowDays: 45,
    freeShippingFrom: GBP(40),
    phone: '+441314960142',
    paymentMethods: ['visa', 'mastercard', 'paypal', 'klarna'],
  },
};

const RATED = { reviews: ['reviews', 'out of 5 stars'] };
const REDUCED = { discounts: ['£34.00'] };
const onProduct = (product) => ({
  checks: {
    ...RATED,
    ...REDUCED,
    'product-background': ['Where it is made', product.made],
    'rich-media': [product.slug],
    availability: ['In stock'],
    recommendations: ['You may also like'],
  },
  facts: { deliveryDays: [2, 3] },
});

const PAGES = {
  '/': { checks: { ...RATED, ...REDUCED }, facts: { deliveryDays: [2, 3] } },
  '/toys': { checks: { ...RATED, ...REDUCED }, skip: ['product-background'] },
  '/stationery': { checks: RATED },
  '/help/contact': {
    checks: { email: [EMAIL], 'postal-address': ['Larkspur Yard'], 'response-time': ['within one working day'] },
    facts: { responseHours: 24, email: EMAIL },
  },
  '/help/faq': { skip: ['product-background'], facts: { ...DELIVERY, freeReturns: true } },
  '/about': { checks: { 'product-background': ['Who makes it', 'made in Britain', 'workshops'] } },
  '/help/returns': {
    checks: { withdrawal: ['right to cancel', 'cancel an order'], complaints: ['complaint', 'faulty', 'guarantee'] },
    facts: { freeReturns: true, warrantyYears: 5 },
  },
  '/help/delivery': { facts: DELIVERY },
  '/terms': {
    checks: {
      email: [EMAIL],
      'postal-address': ['Larkspur Yard'],
      'company-identity': ['GB 123 4567 82'],
      withdrawal: ['right to cancel'],
      complaints: ['complaint', 'faulty', 'guarantee'],
    },
    facts: {
      ...DELIVERY,
      freeReturns: true,
      warrantyYears: 5,
      email: EMAIL,
      companyId: { country: 'GB', type: 'vat', value: 'GB123456782' },
    },
  },
  '/privacy': { checks: { email: [EMAIL] }, facts: { email: EMAIL } },
};

export const said = {
  everywhere,
  on({ path }) {
    const product = products.find((one) => one.path === path);
    return product ? onProduct(product) : (PAGES[path] ?? {});
  },
};
