import type { Vendor } from './vendor';

export const RETURNS_PORTAL: readonly Vendor[] = [
  { name: 'ReturnGO', hosts: 'returngo.ai', source: 'list' },
  { name: 'Loop Returns', links: 'loopreturns.com', source: 'list' },
  { name: 'Returnly', links: 'returnly.com', source: 'list' },
  { name: 'Narvar', links: 'narvar.com', source: 'list' },
  { name: 'Reclaimit', links: 'live.reclaimit.com/customer/', source: 'code' },
  { name: 'ReBound', links: 'reboundreturns.com', source: 'code' },
  { name: 'parcelLab', hosts: 'cdn.parcellab.com/js/', links: 'returns.parcellab.com', source: 'code known' },
  { name: 'AfterShip Returns', links: 'returnscenter.com', source: 'list' },
  { name: 'Happy Returns', links: 'happyreturns.com', source: 'list' },
  { name: 'ZigZag', links: 'zigzag.global', source: 'code' },
  { name: 'Clicksit (Sorted Return)', hosts: 'return.clicksit.com', source: 'list' },
];
