import type { Vendor } from './vendor';

/** Services that gather customers' own pictures or run a shop's forum. */
export const COMMUNITY: readonly Vendor[] = [
  { name: 'Pixlee', hosts: 'assets.pixlee.com', elements: '#pixlee_container', source: 'code known' },
  { name: 'Olapic', hosts: 'photorankstatics-a.akamaihd.net', elements: '#olapic_specific_widget', source: 'known' },
  { name: 'Flowbox', hosts: 'connect.getflowbox.com', elements: '#js-flowbox-flow*', source: 'known' },
  { name: 'Foursixty', hosts: 'foursixty.com', elements: '.fs-timeline', source: 'known' },
  { name: 'Curalate', hosts: 'edge.curalate.com', elements: '#curalate-fan-reel*', source: 'known' },
  { name: 'Stackla', hosts: 'widgetapp.stackla.com assetscdn.stackla.com', elements: '.stacklafw', source: 'known' },
  { name: 'Taggbox', hosts: 'widget.taggbox.com', elements: '.taggbox', source: 'known' },
  { name: 'Squarelovin', hosts: 'squarelovin.com', source: 'known' },
  { name: 'Photoslurp', hosts: 'static.photoslurp.com', elements: '.photoslurp-widget', source: 'known' },
  { name: 'Cevoid', hosts: 'gallery.cevoid.com', elements: '#cevoid-container*', source: 'known' },
  { name: 'Yotpo Visual UGC', elements: '.yotpo-pictures-widget .yotpo-pictures-gallery', source: 'known' },
];
