/** What the English shop sells. Prices in GBP. */
import { closeView, plainView, sceneView } from '../kit/picture.mjs';
import { crayons, deskScene, letters, notebook, rainbow, train, wrap } from './art.mjs';

const LIST = [
  {
    slug: 'puffin-express',
    name: 'Puffin Express',
    kind: 'Wooden toys',
    price: 34,
    rating: 4.9,
    count: 312,
    ground: '#e6eef0',
    drawing: train('#c8454f', '#23375c', '#c99a63'),
    detail: [120, 270],
    lead: 'A proper little steam train with a wagon to fill. It rattles across floorboards exactly as a train should.',
    points: [
      'Solid beech, water-based paint',
      '34 cm long with its wagon',
      'From 18 months',
      'Couples to our other wagons',
    ],
    made: 'Turned and painted by four people in a workshop near Peebles, from beech grown in the Borders.',
    quotes: [
      ['Morag', 5, 'Survived two toddlers and a flight of stairs.'],
      ['Dev', 5, 'The only toy that has stayed out of the cupboard.'],
    ],
  },
  {
    slug: 'hillside-stacker',
    name: 'Hillside stacker',
    kind: 'Wooden toys',
    price: 28,
    before: 34,
    rating: 4.7,
    count: 188,
    ground: '#f6ead9',
    drawing: rainbow(['#c8454f', '#e5a63b', '#f4c95d', '#6c9a6f', '#4d7ea8', '#7a5c9c']),
    detail: [130, 250],
    lead: 'Six arches that become a tunnel, a cradle, a bridge or a very steep hill.',
    points: ['Lime wood, plant dyes', 'Largest arch 24 cm', 'From 12 months'],
    made: 'Sawn from a single block in Fife and dyed with madder, weld and woad.',
    quotes: [
      ['Ellie', 5, 'More beautiful than it has any right to be.'],
      ['Tom', 4, 'Lovely, though the smallest arch vanished within a week.'],
    ],
  },
  {
    slug: 'dear-you-letter-set',
    name: 'Dear You letter set',
    kind: 'Stationery',
    price: 14.5,
    rating: 4.8,
    count: 96,
    ground: '#f3e6e4',
    drawing: letters('#e9c9b4', '#d9ab90', '#c8454f'),
    detail: [220, 300],
    lead: 'Twelve sheets, twelve envelopes and a tin of seals, for the people who deserve more than a text message.',
    points: ['Cotton paper that takes ink well', '12 sheets and 12 envelopes', 'Fits a first-class stamp'],
    made: 'The paper is made from cotton offcuts at a mill in Somerset.',
    quotes: [['Agnes', 5, 'My granddaughter writes back now!']],
  },
  {
    slug: 'hedgerow-notebook',
    name: 'Hedgerow notebook',
    kind: 'Stationery',
    price: 12,
    rating: 4.6,
    count: 141,
    sizes: ['A6', 'A5', 'A4'],
    ground: '#e8efe6',
    drawing: notebook('#2f6153', '#23493f', '#f0e2c4'),
    detail: [216, 220],
    lead: 'A cloth-bound notebook that lies flat, with a cover drawn from the hedge behind our studio.',
    points: ['160 pages of 100 gsm paper', 'Dotted, with two ribbons', 'Sewn, so it opens flat'],
    made: 'Printed and bound in Leeds with vegetable inks.',
    quotes: [
      ['Priya', 5, 'Takes fountain pen without a whisper of bleed.'],
      ['Owen', 4, 'Would love a lined version.'],
    ],
  },
  {
    slug: 'acorn-crayons',
    name: 'Acorn crayons',
    kind: 'Art things',
    price: 9,
    rating: 4.5,
    count: 77,
    ground: '#f4efdc',
    drawing: crayons('#3f7d6b', '#2f6153'),
    detail: [200, 310],
    lead: 'Seven beeswax crayons in a tin that will one day hold buttons.',
    points: ['Beeswax and mineral pigment', 'Seven colours', 'From 3 years'],
    made: 'Poured by hand in Hexham with wax from Northumbrian hives.',
    quotes: [['Jo', 4, 'They smell of honey. Dangerous.']],
  },
  {
    slug: 'ribbon-and-dot-paper',
    name: 'Ribbon and dot paper',
    kind: 'Wrapping',
    price: 8,
    rating: 4.4,
    count: 52,
    ground: '#eae6f0',
    drawing: wrap('#fdf6e8', '#c8454f', '#e5a63b'),
    detail: [250, 260],
    lead: 'Five sheets of heavy paper and ten metres of cotton ribbon. No sticky tape needed.',
    points: ['50 × 70 cm sheets', 'Recycled and recyclable', 'Cotton ribbon'],
    made: 'Printed in Leeds on recycled paper.',
    quotes: [['Sal', 5, 'I iron it and use it again. Every year.']],
  },
];

/** The products with their paths and pictures. */
export const products = LIST.map((product, at) => {
  const view = (number, alt) => ({ src: `/pictures/${product.slug}-${number}.svg`, alt: `${product.name}, ${alt}` });
  return {
    ...product,
    sizes: product.sizes ?? [],
    sku: `PP-${318 + at * 13}`,
    path: `/products/${product.slug}`,
    views: [view(1, 'front'), view(2, 'close up'), view(3, 'by the window')],
  };
});

/** Every picture file of the products by path. */
export const productImages = Object.fromEntries(
  products.flatMap(({ views, drawing, detail, ground }) => [
    [views[0].src, plainView(drawing, ground)],
    [views[1].src, closeView(drawing, ground, detail, 2)],
    [views[2].src, sceneView(drawing, deskScene)],
  ]),
);

/** A price as British shops write it. */
export const pounds = (amount) => `£${amount.toFixed(2)}`;
