import { MarkedPage } from '../../../lib/checks/marked-page';
import type { PageFacts, PageItem } from '../../../lib/page/page-facts';

/** An item of a made page; what is not given is empty. */
export const item = (kind: PageItem['kind'], values: Partial<PageItem> = {}): PageItem => ({
  kind,
  node: -1,
  where: 'main',
  closed: false,
  text: '',
  label: '',
  href: '',
  src: '',
  name: '',
  type: '',
  value: '',
  heading: -1,
  form: -1,
  ...values,
});

export const button = (text: string) => item('button', { text });
export const link = (text: string, href: string, values: Partial<PageItem> = {}) =>
  item('link', { text, href, ...values });

/** What was read of a made shop. */
export const factsOf = (values: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://www.bua.example/',
  title: 'Bua',
  lang: 'nb',
  items: [],
  jsonLd: [],
  microdata: [],
  meta: {},
  bodyName: '',
  elements: 1,
  truncated: false,
  ...values,
});

export const marked = (values: Partial<PageFacts> = {}, language = 'nb') =>
  new MarkedPage(factsOf(values), language, []);
