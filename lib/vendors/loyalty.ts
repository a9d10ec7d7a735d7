import type { Vendor } from './vendor';

export const LOYALTY: readonly Vendor[] = [
  { name: 'Voyado', hosts: 'assets.voyado.com eclub.se voyado.com redeal.se', source: 'code list' },
  { name: 'Smile.io', hosts: 'smile.io (js.smile.io)', elements: '#smile-ui-container', source: 'known list' },
  { name: 'LoyaltyLion', hosts: 'sdk.loyaltylion.net', source: 'list' },
  { name: 'Yotpo Loyalty', hosts: 'cdn-loyalty.yotpo.com', source: 'known' },
  { name: 'Antavo', hosts: 'antavo.com', source: 'list' },
  { name: 'Gameball', hosts: 'assets.gameball.co', source: 'list' },
  { name: 'Growave', hosts: 'socialshopwave.com', source: 'list' },
  { name: 'Marsello', hosts: 'app.marsello.com', source: 'list' },
  { name: 'Mention Me', hosts: 'mention-me.com', source: 'list' },
  { name: 'ReferralCandy', hosts: 'referralcandy.com', source: 'list' },
];
