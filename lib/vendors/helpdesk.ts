import type { Vendor } from './vendor';

export const HELPDESK: readonly Vendor[] = [
  {
    name: 'Zendesk',
    hosts: 'static.zdassets.com v2.zopim.com cdn.smooch.io',
    links: 'zendesk.com/hc/',
    elements: '#launcher',
    source: 'known list',
  },
  {
    name: 'Gorgias',
    hosts: 'config.gorgias.chat',
    elements: '#gorgias-chat-widget-install-v3 #gorgias-chat-container',
    source: 'code known',
  },
  { name: 'Help Scout Beacon', hosts: 'helpscout.net', elements: '#beacon-container', source: 'known list' },
  { name: 'Re:amaze', hosts: 'reamaze.com', source: 'list' },
  { name: 'Richpanel', hosts: 'richpanel.com', source: 'list' },
  { name: 'Kustomer', hosts: 'cdn.kustomerapp.com', source: 'list' },
  { name: 'Freshdesk', links: 'freshdesk.com/support', source: 'known' },
];
