/** Plain lettered badges that stand for payment methods and marks in the demo; not the owners' own artwork. */

const BADGES = {
  visa: ['Visa', '#ffffff', '#1a1f71', 'italic 800 17px'],
  vipps: ['Vipps', '#ff5b24', '#ffffff', '700 16px'],
  mobilepay: ['MobilePay', '#5a78ff', '#ffffff', '700 10.5px'],
  dankort: ['Dankort', '#c8102e', '#ffffff', '700 12px'],
  paypal: ['PayPal', '#ffffff', '#003087', 'italic 800 14px'],
  klarna: ['Klarna.', '#ffb3c7', '#0b051d', '800 14px'],
  applepay: ['Apple Pay', '#111111', '#ffffff', '600 11px'],
};
const FONT = 'Helvetica Neue, Helvetica, Arial, sans-serif';
const box = (fill, inner) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 40"><rect x=".5" y=".5" width="63" height="39" rx="6" fill="${fill}" stroke="#d9d9d9"/>${inner}</svg>`;
const circles = box(
  '#ffffff',
  '<circle cx="26" cy="20" r="11" fill="#eb001b"/><circle cx="38" cy="20" r="11" fill="#f79e1b" fill-opacity=".88"/>',
);

/** The badge of a payment method as a whole SVG file. */
export function paymentLogo(slug) {
  if (slug === 'mastercard') return circles;
  const [name, ground, ink, font] = BADGES[slug];
  return box(
    ground,
    `<text x="32" y="25" text-anchor="middle" fill="${ink}" style="font:${font} ${FONT}">${name}</text>`,
  );
}

/** The name of a payment method as one writes it. */
export const paymentName = (slug) => (slug === 'mastercard' ? 'Mastercard' : BADGES[slug][0].replace('.', ''));

/** The Danish trust mark in the demo: a green square with its name. */
export const trustMark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" rx="12" fill="#1d7a46"/><text x="48" y="58" text-anchor="middle" fill="#fff" style="font:800 46px ${FONT}">e</text><text x="48" y="82" text-anchor="middle" fill="#fff" style="font:600 15px ${FONT}">mærket</text></svg>`;
