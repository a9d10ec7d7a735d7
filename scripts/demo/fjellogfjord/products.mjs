/** What the Norwegian shop sells. Prices in NOK. */
import { closeView, plainView, sceneView } from '../kit/picture.mjs';
import { backpack, beanie, boot, hillScene, jacket, sweater, tent } from './art.mjs';

const GROUND = '#eef0ec';
const LETTERS = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];

const LIST = [
  {
    slug: 'kollen-skalljakke',
    name: 'Kollen skalljakke',
    kind: 'Jakker',
    price: 2399,
    before: 2999,
    rating: 4.7,
    count: 128,
    sizes: LETTERS,
    colour: 'Rust',
    drawing: jacket('#c8603c', '#a4472a', '#f4c7a1'),
    detail: [232, 190],
    lead: 'Trelags skalljakke for høstregn, vind og våt snø. Lett nok til å ligge i sekken, kraftig nok til Hardangervidda i oktober.',
    points: [
      'Vannsøyle 20 000 mm og tapede sømmer',
      'Hette som kan strammes rundt hjelm',
      'Lufting under armene',
      'Vekt 410 g i størrelse M',
    ],
    made: 'Stoffet er vevd av resirkulert polyester i Litauen, og jakken er sydd samme sted. Den er impregnert uten fluor.',
    quotes: [
      ['Ragnhild', 5, 'Tørr etter tre døgn i øsregn på Sunnmøre. Mer trenger jeg ikke å si.'],
      ['Jonas', 4, 'God passform, men ermene er litt lange på meg.'],
    ],
  },
  {
    slug: 'vidda-ullgenser',
    name: 'Vidda ullgenser',
    kind: 'Ull',
    price: 1299,
    rating: 4.9,
    count: 214,
    sizes: LETTERS,
    colour: 'Granitt',
    drawing: sweater('#48605c', '#2b3f3c', '#e8dfcf'),
    detail: [200, 190],
    lead: 'Strikket genser i norsk ull med mønster fra gamle votter. Varm også når den er våt, og like fin på hytta som på kontoret.',
    points: [
      '100 % norsk ull',
      'Rund hals med dobbel kant',
      'Vaskes på ullprogram, 30 grader',
      'Kan repareres gratis hos oss',
    ],
    made: 'Ullen kommer fra gårder i Hallingdal, spinnes i Gudbrandsdalen og strikkes i Estland.',
    quotes: [
      ['Aud', 5, 'Den fineste genseren jeg eier. Klør ikke!'],
      ['Mats', 5, 'Brukt hele vinteren, ser fortsatt ny ut.'],
    ],
  },
  {
    slug: 'stien-38-tursekk',
    name: 'Stien 38 tursekk',
    kind: 'Sekker',
    price: 1599,
    rating: 4.6,
    count: 87,
    sizes: [],
    colour: 'Granskog',
    drawing: backpack('#2f5a4c', '#1f3d36', '#e2a15c'),
    detail: [200, 290],
    lead: 'Romslig sekk på 38 liter til helgeturen. Bæresystemet justeres på et halvt minutt, også med votter på.',
    points: ['38 liter, 1,2 kg', 'Regntrekk i bunnlommen', 'Åpning både oppe og foran', 'Plass til drikkesystem'],
    made: 'Duken er laget av gamle fiskegarn og sys ved en fabrikk i Portugal som vi besøker hvert år.',
    quotes: [
      ['Ingvild', 5, 'Sitter som et skudd, selv med elleve kilo.'],
      ['Per Arne', 4, 'Skulle gjerne hatt en lomme til på hoftebeltet.'],
    ],
  },
  {
    slug: 'rabben-fjellstovel',
    name: 'Rabben fjellstøvel',
    kind: 'Sko',
    price: 2199,
    rating: 4.5,
    count: 63,
    sizes: ['37', '38', '39', '40', '41', '42', '43', '44', '45'],
    colour: 'Kastanje',
    drawing: boot('#7a4e32', '#5a3723', '#e2a15c'),
    detail: [220, 180],
    lead: 'Halvhøy støvel i fettet lær som tåler myr, ur og nysnø. Kan såles om når den er slitt.',
    points: ['2,4 mm helt lær', 'Vanntett membran', 'Såle som kan byttes', 'Romslig lest til ullsokker'],
    made: 'Læret er garvet uten krom i Italia, og støvelen er sydd i Slovenia.',
    quotes: [['Turid', 5, 'Gikk Besseggen rett ut av esken uten gnagsår.']],
  },
  {
    slug: 'tinde-2-telt',
    name: 'Tinde 2 fjelltelt',
    kind: 'Telt',
    price: 4199,
    before: 4999,
    rating: 4.8,
    count: 41,
    sizes: [],
    colour: 'Tyttebær',
    drawing: tent('#c8503c', '#9c3826', '#f4d0a8'),
    detail: [200, 240],
    lead: 'Tunneltelt for to som står støtt når vinden snur. Settes opp på fire minutter, også i mørket.',
    points: ['Vekt 2,3 kg', 'Vannsøyle 3 000 mm i duken', 'To innganger', 'Innertelt og yttertelt settes opp sammen'],
    made: 'Sydd i en familiebedrift i Estland. Stengene leveres med to reparasjonshylser.',
    quotes: [['Sondre', 5, 'Full storm ved Møsvatn, og vi sov godt.']],
  },
  {
    slug: 'pjokk-lue',
    name: 'Pjokk lue med dusk',
    kind: 'Tilbehør',
    price: 349,
    rating: 4.7,
    count: 156,
    sizes: [],
    colour: 'Multe',
    drawing: beanie('#d99a3d', '#a97121', '#f6ead6'),
    detail: [240, 330],
    lead: 'Tykk ullue med dusk av restegarn. Ingen er helt like.',
    points: ['Merinoull og lammeull', 'Fleecebånd over ørene', 'Vaskes for hånd'],
    made: 'Strikket på Voss av restegarn fra genserne våre.',
    quotes: [['Hedda', 5, 'Ungene krangler om den.']],
  },
];

/** The products with their paths and pictures. */
export const products = LIST.map((product, at) => {
  const view = (number, alt) => ({ src: `/bilder/${product.slug}-${number}.svg`, alt: `${product.name}, ${alt}` });
  return {
    ...product,
    sku: `FF-${1041 + at * 7}`,
    path: `/produkt/${product.slug}`,
    views: [view(1, 'sett forfra'), view(2, 'detalj'), view(3, 'på tur')],
  };
});

/** Every picture file of the shop by path. */
export const productImages = Object.fromEntries(
  products.flatMap(({ views, drawing, detail }) => [
    [views[0].src, plainView(drawing, GROUND)],
    [views[1].src, closeView(drawing, GROUND, detail)],
    [views[2].src, sceneView(drawing, hillScene)],
  ]),
);

/** A price as Norwegian shops write it. */
export const kroner = (amount) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0')} kr`;
