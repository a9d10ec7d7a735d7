/** The frame around every page of the Norwegian shop: top line, sticky header with mega menu, footer, cookie banner. */
import { breadcrumbLd, each, esc, jsonLd } from '../kit/html.mjs';
import { icon } from '../kit/icons.mjs';
import { paymentName } from '../kit/logos.mjs';

export const HOST = 'fjellogfjord.example';
/** Payment methods whose logos stand in the footer. */
export const METHODS = ['vipps', 'visa', 'mastercard', 'applepay'];

const links = (list) => each(list, ([name, path]) => `<li><a href="${path}">${name}</a></li>`);
const column = (title, list) => `<div><h3>${title}</h3><ul>${links(list)}</ul></div>`;

const megaMenu = `<div class="mega" id="mega" hidden><div class="wrap mega-grid">
${column('Klær', [
  ['Alle klær', '/klaer'],
  ['Skalljakker', '/produkt/kollen-skalljakke'],
  ['Ull', '/produkt/vidda-ullgenser'],
  ['Luer og votter', '/produkt/pjokk-lue'],
])}
${column('Utstyr', [
  ['Alt utstyr', '/utstyr'],
  ['Sekker', '/produkt/stien-38-tursekk'],
  ['Telt', '/produkt/tinde-2-telt'],
  ['Fjellstøvler', '/produkt/rabben-fjellstovel'],
])}
${column('Mer fra oss', [
  ['Turråd', '/turrad'],
  ['Reparasjon', '/reparasjon'],
  ['Gavekort', '/gavekort'],
  ['Bærekraft', '/barekraft'],
])}
<a class="mega-card" href="/produkt/vidda-ullgenser"><img src="/bilder/vidda-ullgenser-1.svg" alt="" width="110" height="121"><span><strong>Vidda er tilbake</strong>Genseren som alltid blir utsolgt før jul.</span></a>
</div></div>`;

const header = `<a class="skip" href="#innhold">Til innholdet</a>
<div class="usp"><div class="wrap"><span>${icon('truck', 17)} Fri frakt over 799 kr</span><span>${icon('back', 17)} 60 dagers åpent kjøp</span><span>${icon('tool', 17)} Eget verksted på Voss</span></div></div>
<header class="head"><div class="wrap head-row">
<a class="logo" href="/"><svg viewBox="0 0 44 28" width="44" height="28" aria-hidden="true"><path d="m2 22 12-18 7 10 5-6 16 14z" fill="currentColor"/><path d="M4 26q6-3 12 0t12 0 12 0" fill="none" stroke="#c8552b" stroke-width="2.4"/></svg><span>Fjell <i>&amp;</i> Fjord</span></a>
<nav class="main-nav" aria-label="Hovedmeny"><button type="button" data-opens="mega" aria-controls="mega" aria-expanded="false">Klær og utstyr ${icon('down', 15)}</button>
<a class="hot" href="/salg">Høstsalg</a><a href="/turrad">Turråd</a><a href="/stifinner-klubben">Stifinner-klubben</a></nav>
<div class="tools">
<button type="button" data-opens="sok" aria-controls="sok" aria-expanded="false" aria-label="Søk">${icon('search')}</button>
<a href="/min-side" aria-label="Min side">${icon('user')}</a>
<a href="/onskeliste" aria-label="Ønskeliste">${icon('heart')}</a>
<a href="/handlekurv" aria-label="Handlekurv, 2 varer">${icon('bag')}<b>2</b></a>
<button type="button" class="burger" data-opens="mobil" aria-controls="mobil" aria-expanded="false" aria-label="Meny">${icon('menu')}</button>
</div></div>
<div class="search" id="sok" hidden><form class="wrap" role="search" action="/klaer"><input type="search" name="q" placeholder="Hva skal du på tur med?" aria-label="Søk i butikken"><button>Søk</button></form></div>
${megaMenu}
<nav class="mobile-nav" id="mobil" aria-label="Mobilmeny" hidden><ul class="wrap">${links([
  ['Klær', '/klaer'],
  ['Utstyr', '/utstyr'],
  ['Høstsalg', '/salg'],
  ['Turråd', '/turrad'],
  ['Stifinner-klubben', '/stifinner-klubben'],
  ['Kundeservice', '/kundeservice'],
])}</ul></nav>
</header>`;

const footer = `<footer class="foot"><div class="wrap">
<form class="news" action="/" method="post" data-thanks="Takk! Se etter en e-post fra oss, og bekreft adressen."><div><h2>Turtips på e-post</h2><p>Nyhetsbrevet kommer annenhver torsdag. Ingen mas, bare tur.</p></div>
<div class="news-row"><label class="sr" for="nyhetsbrev">E-postadressen din</label><input id="nyhetsbrev" type="email" name="epost" placeholder="E-postadresse" required><button>Meld meg på</button></div><p class="status" role="status"></p></form>
<div class="foot-grid">
${column('Kundeservice', [
  ['Kontakt oss', '/kundeservice'],
  ['Retur og bytte', '/retur-og-bytte'],
  ['Frakt og levering', '/frakt-og-levering'],
  ['Reklamasjon', '/retur-og-bytte#reklamasjon'],
  ['Spørsmål og svar', '/sporsmal-og-svar'],
])}
${column('Om Fjell &amp; Fjord', [
  ['Om oss', '/om-oss'],
  ['Butikken på Voss', '/om-oss#butikken'],
  ['Bærekraft og materialer', '/barekraft'],
  ['Reparasjon', '/reparasjon'],
  ['Gavekort', '/gavekort'],
])}
${column('Vilkår', [
  ['Kjøpsvilkår', '/kjopsvilkar'],
  ['Personvern', '/personvern'],
  ['Stifinner-klubben', '/stifinner-klubben'],
])}
<div class="reach"><h3>Snakk med oss</h3><p><a href="tel:+4757000123">57 00 01 23</a><br><a href="mailto:hei@fjellogfjord.example">hei@fjellogfjord.example</a></p>
<p>Man–fre kl. 09–17<br>Lørdag kl. 10–15</p>
<div class="social"><a href="https://www.instagram.com/fjellogfjord.example/" aria-label="Instagram">${icon('instagram')}</a><a href="https://www.facebook.com/fjellogfjord.example" aria-label="Facebook">${icon('facebook')}</a><a href="https://www.youtube.com/@fjellogfjord.example" aria-label="YouTube">${icon('youtube')}</a></div></div>
</div>
<div class="foot-end"><p>Fjell &amp; Fjord AS · Turskogvegen 8, 5700 Voss · Org.nr. 999 999 999 MVA<br>Butikken er oppdiktet og laget for å vises fram. Ingenting kan kjøpes her.</p>
<div class="pay">${each(METHODS, (slug) => `<img src="/bilder/betaling/${slug}.svg" alt="${paymentName(slug)}" width="51" height="32">`)}</div></div>
</div></footer>`;

const cookies = `<div class="cookies" id="cookies" role="region" aria-label="Informasjonskapsler"><div><strong>Vi bruker informasjonskapsler</strong><p>Noen trengs for at butikken skal virke. Andre hjelper oss å se hva som er nyttig, og de velger du selv.</p>
<details><summary>Vis leverandører</summary><ul><li>Klarna – måling av annonser</li><li>Trustpilot – visning av innhold</li><li>Google Analytics – statistikk</li><li>WhatsApp – deling</li></ul></details></div>
<div class="cookie-buttons"><button type="button" data-cookie="none">Bare nødvendige</button><button type="button" data-cookie="all">Godta alle</button></div></div>`;

/** The whole document around a page. */
export function layout({ title, description = '', body, trail, ld = [], path }) {
  const crumbs = trail
    ? `<nav class="crumbs wrap" aria-label="Brødsmuler"><ol>${each(trail, ([name, to], at) => (at === trail.length - 1 ? `<li aria-current="page">${name}</li>` : `<li><a href="${to}">${name}</a></li>`))}</ol></nav>`
    : '';
  return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(title)} | Fjell & Fjord</title><meta name="description" content="${esc(description)}">
<link rel="canonical" href="http://${HOST}${path}"><link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="stylesheet" href="/assets/shop.css">
${each(trail ? [...ld, breadcrumbLd(HOST, trail)] : ld, jsonLd)}
</head><body>${header}${crumbs}<main id="innhold">${body}</main>${footer}${cookies}<script src="/assets/shop.js" defer></script></body></html>`;
}
