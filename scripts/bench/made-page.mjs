/**
 * A made shop page of a wanted size: header, menus, product cards, a filter, guides, reviews, a footer with all that
 * customers look for. The same number gives the same page, letter by letter. Per element it has about as many letters,
 * attributes, links and texts as large pages of real shops (medians of 28 saved ones: 6 letters, 1.8 attributes, 0.19
 * links, 1.3 texts, 46 % of the elements without others inside).
 */
import { footer, header } from './made-frame.mjs';

/** Numbers that look random and are the same each time (mulberry32). */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const MAKERS = 'Fjellro Havgap Ulvang Nordlys Bekken Tindra Skogli Vestavind Lyngmo Storfjord Myrull Kvitbjørn'.split(
  ' ',
);
const THINGS =
  'ullgenser skalljakke tursko ryggsekk sovepose lue votter fleecejakke regnbukse termos hodelykt telt'.split(' ');
const KINDS = 'dame herre barn unisex lett varm vanntett resirkulert'.split(' ');
const COLOURS = 'furugrønn havblå rustrød sennepsgul kullsvart naturhvit lyngrosa steingrå'.split(' ');
/** Beginnings, middles and ends of sentences: thousands of them, since few texts in a shop say the same. */
const BEGINNINGS =
  'Stoffet|Glidelåsen|Hetten|Ryggen|Fôret|Lommene|Sålen|Reimen|Sømmene|Overflaten|Passformen|Vekten|Kragen|Ermene'.split(
    '|',
  );
const MIDDLES =
  'er tett vevd og puster godt|går begge veier og låser ikke seg|lar seg stramme med én hånd|tåler regn i flere timer|tørker på en ettermiddag|kjennes myk mot huden|holder formen etter mange vask|er forsterket der slitasjen er størst|veier mindre enn man skulle tro|sitter som støpt uten å stramme|er teipet for hånd på verkstedet i Sogndal|er laget av garn fra små gårder'.split(
    '|',
  );
const ENDS =
  'også når det går bratt oppover|så lenge temperaturen holder seg over null|fra tidlig vår til sen høst|enten du går på ski eller til jobb|selv med tung sekk|på lange turer i fjellet|når været skifter fort|uten at det merkes i sekken|i minst ti sesonger|og kan vaskes på tretti grader|for både store og små|akkurat som vi håpet'.split(
    '|',
  );
const sentence = (number) =>
  `${BEGINNINGS[number(BEGINNINGS.length)]} ${MIDDLES[number(MIDDLES.length)]}, ${ENDS[number(ENDS.length)]}.`;

const inAddress = (name) =>
  name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z]+/g, '-');
const amount = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

function card(at, number) {
  const of = (list) => list[number(list.length)];
  const name = `${of(MAKERS)} ${of(THINGS)} ${of(KINDS)} ${of(COLOURS)}`;
  const price = 199 + number(3800);
  const slug = `${inAddress(name)}-${at}`;
  const before = number(3) ? '' : `<del class="price__before">${amount(price + 200)} kr</del>`;
  return `
<li class="product-grid__item" data-index="${at}">
  <div class="product-grid__cell"><article class="product-card" data-sku="${100_000 + at}" data-brand="${number(40)}">
    <div class="product-card__media">
      <a class="product-card__image-link" href="/produkt/${slug}" aria-label="${name}" tabindex="-1">
        <span class="ratio ratio--4x5"><img class="product-card__image" src="/bilder/${slug}.jpg" alt="${name}" width="320" height="400" loading="lazy"></span>
      </a>
      <div class="product-card__badges"><span class="badge badge--${number(4)}" data-badge="${number(9)}"></span></div>
    </div>
    <div class="product-card__body">
      <div class="product-card__head">
        <h3 class="product-card__title"><a href="/produkt/${slug}" title="">${name}</a></h3>
      </div>
      <div class="rating" aria-label="${3 + number(2)},${number(10)} av 5 stjerner"><div class="rating__stars"><div class="rating__fill" style="width:${60 + number(40)}%"></div></div><small class="rating__count">(${number(400)})</small></div>
      <div class="price"><div class="price__row"><span class="price__now">${amount(price)} kr</span> ${before}</div></div>
      <div class="swatches"><ul class="swatches__list" role="list">
        <li><a class="swatch swatch--${number(9)}" href="/produkt/${slug}?farge=${number(9)}" data-colour="${number(9)}"></a></li>
        <li><a class="swatch swatch--${number(9)}" href="/produkt/${slug}?farge=${number(9)}" data-colour="${number(9)}"></a></li>
      </ul></div>
      <div class="product-card__actions"><button type="button" class="button button--primary" data-id="${at}">Legg i handlekurv</button></div>
    </div>
  </article></div>
</li>`;
}

function review(at, number) {
  return `
<article class="review" data-review="${at}">
  <header class="review__head"><b class="review__name">${MAKERS[number(MAKERS.length)]}</b> <time datetime="2026-03-${10 + number(18)}">i mars</time></header>
  <div class="review__body"><p>${sentence(number)} ${sentence(number)}</p></div>
  <p class="review__more">Var dette nyttig? <a href="#ja-${at}" class="vote" rel="nofollow">Ja</a> <a href="#nei-${at}">Nei</a></p>
</article>`;
}

function measures(at, number) {
  const cells = [0, 1, 2, 3, 4].map((step) => `<td data-cm="${step}">${82 + step * 6 + number(3)} cm</td>`).join(' ');
  return `\n<tr><th scope="row">${'Bryst Midje Hofte Arm Rygg Ben'.split(' ')[at]}</th> ${cells}</tr>`;
}

/** A choice of the list's filter. */
function choice(at, number) {
  const name = `${MAKERS[number(MAKERS.length)]} ${COLOURS[number(COLOURS.length)]}`;
  return `
<li class="filter__item">
  <a class="filter__link" href="/turtoy?merke=${inAddress(name)}-${at}" rel="nofollow" data-count="${number(90)}"><span class="filter__name">${name}</span></a>
</li>`;
}

/** Ten cards, a part of the filter, reviews and a guide follow each other until the page is full to the last element. */
function fill(wanted, number) {
  const parts = [];
  let room = wanted;
  const add = (html) => {
    const elements = countElements(html);
    if (elements > room) return false;
    room -= elements;
    parts.push(html);
    return true;
  };
  const times = (count, part) => Array.from({ length: count }, (_, at) => part(at)).join('');
  for (let at = 0; ; at++) {
    const grid = `<ul class="product-grid">${times(10, (i) => card(at * 10 + i, number))}\n</ul>`;
    const filter = `<div class="filter"><ul class="filter__list">${times(24, (i) => choice(at * 24 + i, number))}\n</ul></div>`;
    const opinions = `<section class="reviews"><h2>Anmeldelser</h2>${times(8, (i) => review(at * 8 + i, number))}\n</section>`;
    const guide = `<div class="guide"><h2>Slik velger du ${THINGS[number(THINGS.length)]}</h2><p>${times(5, () => sentence(number))}</p>
<table class="measures"><tbody>${times(6, (i) => measures(i, number))}\n</tbody></table></div>`;
    if (![grid, filter, opinions, guide].map(add).some(Boolean)) break;
  }
  while (add('<p>Mer turtøy er på vei til lageret vårt.</p>'));
  return parts.join('');
}

/**
 * The page as HTML with `elements` elements below its body.
 * @param {number} elements at least 200
 */
export function madePage(elements) {
  const title = '<main id="main"><h1>Turtøy</h1>';
  const frame = countElements(header + title + footer);
  if (elements < frame) throw new Error(`A made page has at least ${frame} elements.`);
  return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><title>Turtøy til hele familien – Fjellbua</title>
<meta property="og:type" content="website"><meta name="description" content="Turtøy og utstyr fra små merker.">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"CollectionPage","name":"Turtøy"}</script>
<style>body{font:15px/1.4 sans-serif;margin:0}ul{list-style:none;padding:0}.product-grid{display:grid;grid-template-columns:repeat(4,1fr);gap:16px}
.megamenu__panel{display:none}.chat-launcher{position:fixed;right:16px;bottom:16px}img{max-width:100%;height:auto}</style>
</head><body class="page page--category">${header}
${title}
${fill(elements - frame, numbers(elements))}
</main>${footer}</body></html>`;
}

/** Opening tags in HTML of our own making, which has no comments and no text that looks like a tag. */
export function countElements(html) {
  return html.match(/<[a-z][a-z0-9-]*(?=[\s>])/g)?.length ?? 0;
}
