import type { Vendor } from './vendor';

export const DELIVERY: readonly Vendor[] = [
  {
    name: 'Posten / Bring',
    links: 'sporing.bring.no tracking.bring.com sporing.posten.no',
    pictures: 'bring posten',
    source: 'code known plugin',
  },
  { name: 'PostNord', links: 'tracking.postnord.com portal.postnord.com', pictures: 'postnord', source: 'code known' },
  { name: 'Helthjem', links: 'helthjem.no/sporing', pictures: 'helthjem', source: 'code known' },
  { name: 'Porterbuddy', hosts: 'widget.porterbuddy.com', pictures: 'porterbuddy', source: 'code known' },
  { name: 'GLS', links: 'gls-group.eu gls-group.com', pictures: 'gls', source: 'known' },
  { name: 'DAO', links: 'dao.as', pictures: 'dao', source: 'known' },
  {
    name: 'Instabox / Instabee',
    links: 'track.instabox.io instabox.io instabee.com',
    pictures: 'instabox',
    source: 'code known',
  },
  { name: 'Budbee', links: 'tracking.budbee.com', pictures: 'budbee', source: 'code known' },
  { name: 'nShift / Unifaun', hosts: 'api.nshiftportal.com', links: 'unifaun.com', source: 'code known' },
  {
    name: 'Ingrid',
    hosts: 'cdn.ingrid.com',
    elements: '#shipwallet-container',
    pictures: 'cdn.ingrid.com/static/shipping-logos/',
    source: 'code',
  },
  { name: 'DHL', links: 'dhl.de', pictures: 'dhl', source: 'known list' },
  { name: 'Early Bird', pictures: 'early-bird', source: 'code' },
  { name: 'AfterShip', links: 'aftership.com', source: 'known' },
  { name: 'ShipStation', links: 'track.shipstation.com', source: 'list' },
  { name: 'Shipmondo', links: 'app.shipmondo.com', source: 'known' },
];
