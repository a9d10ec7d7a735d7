/** The frame around every page of the Danish shop: centred logo, menu that opens on hover, wide footer, cookie bar. */
import { breadcrumbLd, each, esc, jsonLd, stars } from '../kit/html.mjs';
import { icon } from '../kit/icons.mjs';
import { paymentName } from '../kit/logos.mjs';

export const HOST = 'hyggehjem.example';
/** Payment methods whose logos stand in the footer. */
export const METHODS = ['dankort', 'visa', 'mastercard', 'mobilepay'];

const links = (list) => each(list, ([name, path]) => `<li><a href="${path}">${name}</a></li>`);

const MENU = [
  [
    'Stue',
    [
      ['Vaser', '/produkt/klit-vase'],
      ['Plaider', '/produkt/eng-uldplaid'],
      ['Små borde', '/produkt/oe-sidebord'],
    ],
  ],
  [
    'Køkken',
    [
      ['Krus', '/produkt/ler-krus'],
      ['Lysestager', '/produkt/ro-lysestage'],
    ],
  ],
  [
    'Soveværelse',
    [
      ['Lamper', '/produkt/maane-bordlampe'],
      ['Plaider', '/produkt/eng-uldplaid'],
    ],
  ],
];

const header = `<header class="head"><p class="usp">Fri fragt over 499 kr. <span>·</span> 30 dages fuld returret <b><span>·</span> Sendt i dag ved bestilling før kl. 14</b></p>
<div class="wrap head-row"><details class="land"><summary>Danmark · DKK</summary><ul><li><a href="/?land=dk" lang="da">Danmark · DKK</a></li><li><a href="/?land=se" lang="sv">Sverige · SEK</a></li><li><a href="/?land=no" lang="no">Norge · NOK</a></li></ul></details>
<button type="button" class="burger" data-opens="mobil" aria-controls="mobil" aria-expanded="false" aria-label="Menu">${icon('menu')}</button>
<a class="logo" href="/">Hyggehjem</a>
<div class="tools"><button type="button" data-opens="soeg" aria-controls="soeg" aria-expanded="false" aria-label="Søg">${icon('search')}</button><a href="/min-konto" aria-label="Log ind">${icon('user')}</a><a href="/favoritter" aria-label="Favoritter">${icon('heart')}</a><a href="/kurv" aria-label="Kurv, 1 vare">${icon('bag')}<b>1</b></a></div></div>
<nav class="main-nav" aria-label="Hovedmenu"><ul><li class="drop"><a href="/bolig" aria-haspopup="true">Alt til boligen ${icon('down', 14)}</a><div class="panel">${each(MENU, ([name, list]) => `<div><strong>${name}</strong><ul>${links(list)}</ul></div>`)}</div></li>
<li><a href="/outlet">Outlet</a></li><li><a href="/gode-raad">Gode råd</a></li><li><a href="/kundeklub">Kundeklub</a></li><li><a href="/kundeservice">Kundeservice</a></li></ul></nav>
<form class="search" id="soeg" role="search" action="/bolig" hidden><input type="search" name="q" placeholder="Søg efter lamper, vaser, plaider …" aria-label="Søg i butikken"><button>Søg</button></form>
<nav class="mobile-nav" id="mobil" aria-label="Mobilmenu" hidden><ul>${links([
  ['Alt til boligen', '/bolig'],
  ['Outlet', '/outlet'],
  ['Gode råd', '/gode-raad'],
  ['Kundeklub', '/kundeklub'],
  ['Kundeservice', '/kundeservice'],
])}</ul></nav></header>`;

const footer = `<footer class="foot"><section class="news"><h2>Få lidt hygge i indbakken</h2><p>Tilmeld dig nyhedsbrevet, og få nye varer at se før alle andre. Du kan altid framelde dig.</p>
<form action="/" method="post" data-thanks="Tak! Bekræft din tilmelding i den mail, vi lige har sendt."><label class="sr" for="nyhedsbrev">Din e-mail</label><input id="nyhedsbrev" type="email" name="email" placeholder="Din e-mail" required><button>Tilmeld</button><p class="status" role="status"></p></form></section>
<div class="wrap foot-grid"><div><h3>Hjælp</h3><ul>${links([
  ['Kontakt os', '/kundeservice'],
  ['Find din ordre', '/find-din-ordre'],
  ['Returnering', '/returnering'],
  ['Levering', '/levering'],
  ['Spørgsmål og svar', '/spoergsmaal-og-svar'],
  ['Fortryd dit køb', '/fortrydelse'],
])}</ul></div>
<div><h3>Om Hyggehjem</h3><ul>${links([
  ['Om os', '/om-os'],
  ['Gode råd', '/gode-raad'],
  ['Kundeklub', '/kundeklub'],
  ['Giv os feedback', '/feedback'],
  ['Handelsbetingelser', '/handelsbetingelser'],
  ['Persondatapolitik', '/persondatapolitik'],
])}</ul></div>
<div><h3>Hyggehjem ApS</h3><address>Lyngbakken 3<br>7800 Skive<br>CVR 12 34 56 74<br><a href="mailto:hej@hyggehjem.example">hej@hyggehjem.example</a></address><div class="social"><a href="https://www.instagram.com/hyggehjem.example/" aria-label="Instagram">${icon('instagram')}</a><a href="https://www.pinterest.com/hyggehjem_example/" aria-label="Pinterest">${icon('pinterest')}</a><a href="https://www.facebook.com/hyggehjem.example" aria-label="Facebook">${icon('facebook')}</a></div></div>
<div class="trust"><a class="trustpilot" href="https://dk.trustpilot.com/review/hyggehjem.example"><strong>Trustpilot</strong>${stars(4.6, '4,6 af 5 stjerner')}<span>4,6 ud af 5 · 1.284 anmeldelser</span></a><a href="https://certifikat.emaerket.dk/hyggehjem.example"><img src="/billeder/e-maerket.svg" alt="e-mærket" width="64" height="64"></a></div></div>
<div class="wrap foot-end"><p>En opdigtet butik, lavet til fremvisning. Intet kan købes her.</p><div class="pay">${each(METHODS, (slug) => `<img src="/billeder/kort/${slug}.svg" alt="${paymentName(slug)}" width="51" height="32">`)}</div></div></footer>`;

const cookies = `<div class="cookies" id="cookies" role="dialog" aria-label="Cookies"><p><strong>En cookie til kaffen?</strong> Vi bruger cookies til statistik og markedsføring, hvis du siger ja. <button type="button" class="link" data-opens="cookie-liste" aria-expanded="false">Se hvem</button></p>
<div id="cookie-liste" hidden><p>Klarna (markedsføring), PayPal (markedsføring), Meta (annoncer), Microsoft Clarity (statistik), WhatsApp (deling)</p></div>
<div class="cookie-buttons"><button type="button" data-cookie="none">Nej tak</button><button type="button" data-cookie="all">Ja tak</button></div></div>`;

/** The whole document around a page. */
export function layout({ title, description = '', body, trail, ld = [], path }) {
  const crumbs = trail
    ? `<nav class="crumbs" aria-label="Brødkrummer">${each(trail, ([name, to], at) => (at === trail.length - 1 ? `<span aria-current="page">${name}</span>` : `<a href="${to}">${name}</a><span aria-hidden="true"> › </span>`))}</nav>`
    : '';
  return `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)} – Hyggehjem</title><meta name="description" content="${esc(description)}">
<link rel="canonical" href="http://${HOST}${path}"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/assets/shop.css">
${each(trail ? [...ld, breadcrumbLd(HOST, trail)] : ld, jsonLd)}
</head><body><a class="skip" href="#indhold">Gå til indholdet</a>${header}${crumbs}<main id="indhold">${body}</main>${footer}${cookies}<script src="/assets/shop.js" defer></script></body></html>`;
}
