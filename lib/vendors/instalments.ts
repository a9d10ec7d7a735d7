import type { Vendor } from './vendor';

export const INSTALMENTS: readonly Vendor[] = [
  {
    name: 'Klarna',
    hosts: 'klarnaservices.com/lib.js js.klarna.com/web-sdk/ x.klarnacdn.net',
    elements: 'klarna-placement #klarna-checkout-iframe',
    pictures: 'pi-klarna klarna',
    source: 'code known list plugin',
  },
  {
    name: 'Walley (Collector)',
    hosts:
      'api.walleypay.com/walley-checkout-loader.js checkout.collector.se/collector-checkout-loader.js walleypay.com collector.se',
    elements: '#collector-iframe',
    source: 'code list plugin',
  },
  {
    name: 'Qliro',
    hosts: 'widgets.qliro.com payments.qit.nu',
    elements: '#qliro-one-wc-form',
    pictures: 'qliro',
    source: 'known plugin',
  },
  {
    name: 'Svea',
    hosts: 'checkoutapi.svea.com',
    elements: '#svea-checkout-container #svea_checkout_iframe',
    source: 'code',
  },
  {
    name: 'ViaBill',
    hosts: 'pricetag.viabill.com',
    elements: '.viabill-pricetag',
    pictures: 'viabill',
    source: 'known plugin shop',
  },
  { name: 'Anyday', hosts: 'my.anyday.io/webshopPriceTag/', elements: 'anyday-price-tag', source: 'plugin' },
  {
    name: 'Riverty / AfterPay',
    hosts: 'static.afterpay.com afterpay.com',
    pictures: 'cdn.riverty.design riverty',
    source: 'code known list',
  },
  { name: 'Scalapay', hosts: 'cdn.scalapay.com', source: 'list' },
  { name: 'seQura', hosts: 'live.sequracdn.com', source: 'list' },
];
