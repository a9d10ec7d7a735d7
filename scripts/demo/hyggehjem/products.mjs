/** What the Danish shop sells. Prices in DKK. */
import { closeView, plainView, sceneView } from '../kit/picture.mjs';
import { candle, lamp, mugs, plaid, table, vase, wallScene } from './art.mjs';

const GROUND = '#f3ece2';

const LIST = [
  {
    slug: 'klit-vase',
    name: 'Klit vase',
    room: 'Stue',
    price: 349,
    rating: 4.8,
    count: 92,
    drawing: vase('#d8b79a', '#a67c5b', '#7a8464'),
    detail: [190, 300],
    lead: 'Hånddrejet vase i stentøj med en overflade som vådt sand. Smuk med en enkelt gren, og smuk helt tom.',
    text: 'Klit er drejet i hånden, og ler arbejder, som det vil. Derfor er der små forskelle fra vase til vase. Højden er 28 cm, og den holder vand.',
    made: 'Leret er fransk, og vasen er drejet og brændt på et lille værksted i Skive.',
    quotes: [
      ['Karen', 5, 'Endnu flottere i virkeligheden.'],
      ['Mikkel', 4, 'Pæn og tung. Den vælter ikke.'],
    ],
  },
  {
    slug: 'maane-bordlampe',
    name: 'Måne bordlampe',
    room: 'Soveværelse',
    price: 899,
    before: 1099,
    rating: 4.6,
    count: 148,
    drawing: lamp('#e9dcc5', '#8a6a4d', '#fbe9c4'),
    detail: [200, 180],
    lead: 'Et blødt lys at læse ved og et roligt lys at falde i søvn til. Kan dæmpes i tre trin med et tryk på foden.',
    text: 'Skærmen er af hør, og foden er af drejet valnød. Ledningen er to meter lang og betrukket med stof. Pæren følger med.',
    made: 'Foden er af europæisk valnød og drejet i Polen. Skærmen er syet på Mors.',
    quotes: [
      ['Lone', 5, 'Præcis det lys, jeg ledte efter.'],
      ['Asger', 4, 'Fin lampe, men ledningen er lidt lys.'],
    ],
  },
  {
    slug: 'eng-uldplaid',
    name: 'Eng uldplaid',
    room: 'Stue',
    price: 749,
    rating: 4.9,
    count: 203,
    drawing: plaid('#b9664a', '#efdcc2', '#8c4631'),
    detail: [200, 260],
    lead: 'Tung plaid i ren uld til sofaen, sommerhuset og den, der altid fryser om fødderne.',
    text: 'Plaiden er vævet i en gammel ternet binding og måler 130 × 190 cm. Luft den i stedet for at vaske den, så holder den i mange år.',
    made: 'Ulden kommer fra får på New Zealand og er spundet og vævet i Litauen.',
    quotes: [
      ['Birthe', 5, 'Den bedste gave, jeg har givet mig selv.'],
      ['Jeppe', 5, 'Varm uden at kradse.'],
    ],
  },
  {
    slug: 'oe-sidebord',
    name: 'Ø sidebord',
    room: 'Stue',
    price: 1299,
    rating: 4.5,
    count: 57,
    ar: true,
    drawing: table('#c79a6b', '#96704a', '#a37a50'),
    detail: [180, 200],
    lead: 'Lille rundt bord i massiv eg, som går lige så godt ved sengen som ved sofaen.',
    text: 'Pladen er 45 cm bred, og bordet er 48 cm højt. Benene skrues på uden værktøj. Træet er behandlet med olie og bliver kun kønnere af at blive brugt.',
    made: 'Egen er dansk og kommer fra skove på Sydfyn. Bordet er snedkereret i Svendborg.',
    quotes: [['Signe', 5, 'Så let at samle, at min søn på otte gjorde det.']],
  },
  {
    slug: 'ler-krus',
    name: 'Ler krus, 2 stk.',
    room: 'Køkken',
    price: 229,
    rating: 4.7,
    count: 176,
    drawing: mugs('#8ea095', '#d9c2a5', '#c1694a'),
    detail: [270, 290],
    lead: 'To krus, der ligger godt i hånden, og som ingen andre har helt magen til.',
    text: 'Hvert krus rummer tre deciliter. De tåler opvaskemaskine og mikroovn.',
    made: 'Drejet og glaseret på det samme værksted i Skive som vores vaser.',
    quotes: [['Tove', 5, 'Kaffen smager bedre. Det gør den altså.']],
  },
  {
    slug: 'ro-lysestage',
    name: 'Ro lysestage',
    room: 'Spisestue',
    price: 279,
    before: 349,
    rating: 4.4,
    count: 39,
    drawing: candle('#b98f4e', '#7d5d2c', '#f5efe4'),
    detail: [200, 260],
    lead: 'Lav stage i messing til tre lys. Den bliver mørkere med årene, og det er meningen.',
    text: 'Stagen er 26 cm bred og passer til almindelige kronelys. Puds den med citron, hvis du vil have den blank igen.',
    made: 'Støbt i genbrugt messing på et støberi i Horsens.',
    quotes: [['Elin', 4, 'Enkel og tung. Lige som den skal være.']],
  },
];

/** The products with their paths and pictures. */
export const products = LIST.map((product, at) => {
  const view = (number, alt) => ({ src: `/billeder/${product.slug}-${number}.svg`, alt: `${product.name}, ${alt}` });
  return {
    ...product,
    sku: `HH-${2203 + at * 11}`,
    path: `/produkt/${product.slug}`,
    views: [view(1, 'hele produktet'), view(2, 'tæt på'), view(3, 'i stuen')],
  };
});

/** Every picture file of the products by path. */
export const productImages = Object.fromEntries(
  products.flatMap(({ views, drawing, detail }) => [
    [views[0].src, plainView(drawing, GROUND)],
    [views[1].src, closeView(drawing, '#eadfd0', detail, 2)],
    [views[2].src, sceneView(drawing, wallScene)],
  ]),
);

/** A price as Danish shops write it. */
export const kroner = (amount) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} kr.`;
