import type { Vendor } from './vendor';

/** Services that put a choice of languages on a page. */
export const TRANSLATION: readonly Vendor[] = [
  {
    name: 'Google Translate',
    hosts: 'translate.google.com/translate_a/element.js',
    elements: '#google_translate_element .goog-te-gadget',
    source: 'code known',
  },
  { name: 'GTranslate', hosts: 'cdn.gtranslate.net', elements: '.gtranslate_wrapper', source: 'plugin known' },
  { name: 'Weglot', hosts: 'cdn.weglot.com', elements: '.weglot-container .weglot_switcher', source: 'plugin known' },
  { name: 'ConveyThis', hosts: 'cdn.conveythis.com', source: 'known' },
  { name: 'Bablic', hosts: 'cdn2.bablic.com', source: 'known' },
];
