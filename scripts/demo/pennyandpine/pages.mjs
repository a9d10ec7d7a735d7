/** Every page of the English shop. */
import { each } from '../kit/html.mjs';
import { icon } from '../kit/icons.mjs';
import { nursery } from './art.mjs';
import { card, categoryPage, productPage, textPage } from './blocks.mjs';
import { HOST } from './layout.mjs';
import { policyPages } from './policies.mjs';
import { pounds, products } from './products.mjs';
import { servicePages } from './service.mjs';

const [train, stacker, letters, notebook, crayons, paper] = products;

const organisation = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Penny & Pine',
  url: `http://${HOST}/`,
  logo: `http://${HOST}/favicon.svg`,
  telephone: '+441314960142',
};

const home = {
  path: '/',
  type: 'home',
  title: 'Wooden toys, good paper and things to wrap',
  description: 'Toys and stationery made in Britain, wrapped by hand. Free UK delivery over £40.',
  ld: [organisation],
  body: `<section class="hero">${nursery('aria-hidden="true"')}<div class="wrap"><div class="hero-text"><h1>Small things, kindly made</h1><p>Toys that are handed down and letters that are kept in a drawer.</p><a class="btn" href="/toys">See the toys</a></div></div></section>
<section class="section wrap"><h2>New this autumn</h2><div class="grid">${each([train, stacker, letters, notebook], card)}</div></section>
<div class="wrap stamps"><a class="stamp" href="/help/gift-wrapping">${icon('gift', 30)}<h3>Wrapped by hand</h3><p>Brown paper, cotton ribbon and your own words on the card.</p></a><a class="stamp" href="/help/delivery">${icon('truck', 30)}<h3>Posted within a day</h3><p>And with you in 2–3 working days.</p></a><a class="stamp" href="/help/spare-parts">${icon('tool', 30)}<h3>A wheel for life</h3><p>Lost a wheel? We keep spares for every toy we have made.</p></a></div>
<section class="section wrap"><h2>For rainy Sundays</h2><div class="grid three">${each([crayons, paper, notebook], card)}</div></section>`,
};

const line = (product, more) =>
  `<div class="line"><img src="${product.views[0].src}" alt="" width="96" height="106"><div><a href="${product.path}"><strong>${product.name}</strong></a><br><span class="small">${more}</span></div><p class="price">${pounds(product.price)}</p></div>`;
const total = train.price + letters.price;

const basket = textPage(
  '/basket',
  'cart',
  'Your basket',
  `<div class="cart"><div>${line(train, 'Quantity 1, gift wrapped')}${line(letters, 'Quantity 1')}</div><aside class="sum"><h2>Summary</h2><dl><dt>Items</dt><dd>${pounds(total)}</dd><dt>Gift wrapping</dt><dd>£3.00</dd><dt>Delivery</dt><dd>Free</dd><dt><strong>Total</strong></dt><dd><strong>${pounds(total + 3)}</strong></dd></dl><a class="btn" href="/basket#pay">Check out</a><p class="small" id="pay">Pay by Visa, Mastercard, PayPal or Klarna. No account needed.</p></aside></div>`,
);

export const pages = [
  home,
  categoryPage('/toys', 'Toys', 'Beech, lime and birch, for hands that drop things.', [train, stacker, crayons]),
  categoryPage('/stationery', 'Stationery', 'Paper worth writing on, and paper worth tearing open.', [
    letters,
    notebook,
    paper,
  ]),
  ...products.map(productPage),
  ...servicePages,
  ...policyPages,
  basket,
];
