import type { Vendor } from './vendor';

export const PERSONALISATION: readonly Vendor[] = [
  { name: 'Nosto', hosts: 'connect.nosto.com', source: 'list' },
  { name: 'Hello Retail', hosts: 'helloretailcdn.com', source: 'list' },
  { name: 'Clerk.io', hosts: 'cdn.clerk.io clerk.io', source: 'list' },
  { name: 'Relewise', hosts: 'api.relewise.com', source: 'list' },
  { name: 'Depict', hosts: 'depict.ai', source: 'list' },
  { name: 'LimeSpot', hosts: 'personalizer.io', source: 'list' },
];
