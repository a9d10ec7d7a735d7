import type { Vendor } from './vendor';

export const SIZE_FINDER: readonly Vendor[] = [
  { name: 'Virtusize', hosts: 'api.virtusize.com/api/vs-widget/ virtusize.com virtusize.jp', source: 'code list' },
  { name: 'Fit Analytics', hosts: 'fitanalytics.com', source: 'list' },
  {
    name: 'True Fit',
    hosts: 'truefitcorp.com cdn.truefitcorp.com',
    elements: '.tfc-fitrec-product',
    source: 'known list',
  },
  { name: 'Easysize', hosts: 'webapp.easysize.me', source: 'code' },
  { name: 'Sizebay', hosts: 'static.sizebay.technology', source: 'known' },
  { name: 'Kiwi Sizing', hosts: 'cdn.static.kiwisizing.com', source: 'list' },
  { name: 'Sizekick', hosts: 'widget.sizekick.io', source: 'list' },
  { name: 'SizeMe', hosts: 'api.sizemeai.com', source: 'list' },
  { name: 'Avada Size Chart', hosts: 'sizechart.apps.avada.io', source: 'list' },
];
