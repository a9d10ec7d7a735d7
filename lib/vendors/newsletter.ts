import type { Vendor } from './vendor';

export const NEWSLETTER: readonly Vendor[] = [
  { name: 'Klaviyo', hosts: 'static.klaviyo.com/onsite/js/', elements: '.klaviyo-form', source: 'list plugin' },
  {
    name: 'Mailchimp',
    hosts: 'chimpstatic.com/mcjs-connected',
    links: 'list-manage.com/subscribe',
    elements: '#mc-embedded-subscribe-form .mc4wp-form',
    source: 'known list shop',
  },
  { name: 'APSIS', hosts: 'forms.apsisforms.com apsis.one', source: 'list' },
  { name: 'Rule', links: 'app.rule.io', elements: '.woorule', source: 'code' },
  { name: 'Omnisend', hosts: 'omnisrc.com', source: 'list' },
  { name: 'Heyloyalty', links: 'heyloyalty.com', source: 'plugin' },
  { name: 'Brevo / Sendinblue', hosts: 'sibforms.com sibautomation.com', source: 'known list' },
  { name: 'ActiveCampaign', hosts: 'activehosted.com', source: 'list' },
  { name: 'MailerLite', hosts: 'mailerlite.com', source: 'list' },
  { name: 'GetResponse', hosts: 'getresponse.com', source: 'list' },
  { name: 'CleverReach', hosts: 'cleverreach.com', source: 'list' },
  { name: 'Privy', hosts: 'privy.com', source: 'list' },
  { name: 'Emarsys', hosts: 'cdn.scarabresearch.com', source: 'known' },
  { name: 'Wisepops', hosts: 'loader.wisepops.com', source: 'list' },
  { name: 'Drip', hosts: 'getdrip.com', source: 'list' },
];
