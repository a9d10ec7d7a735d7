import type { Vendor } from './vendor';

export const CONSENT: readonly Vendor[] = [
  { name: 'Cookiebot', hosts: 'consent.cookiebot.com', elements: '#CybotCookiebotDialog', source: 'known plugin' },
  {
    name: 'Cookie Information',
    hosts: 'policy.app.cookieinformation.com',
    elements: '#coiOverlay',
    source: 'code known',
  },
  { name: 'OneTrust', hosts: 'cdn.cookielaw.org', elements: '#onetrust-banner-sdk', source: 'known list' },
  { name: 'Usercentrics', hosts: 'usercentrics.eu', elements: '#usercentrics-root', source: 'known list' },
  { name: 'CookieYes', hosts: 'cdn-cookieyes.com', elements: '#cookie-law-info-bar', source: 'list' },
  { name: 'Complianz', elements: '#cmplz-cookiebanner-container', source: 'known' },
  { name: 'Didomi', hosts: 'sdk.privacy-center.org', elements: '#didomi-host', source: 'known list' },
  { name: 'CookieHub', hosts: 'cookiehub.net', source: 'list' },
  { name: 'CookieFirst', hosts: 'consent.cookiefirst.com', source: 'list' },
  { name: 'Borlabs Cookie', elements: '#BorlabsCookieBox', source: 'list' },
  { name: 'Cookie Script', hosts: 'cookie-script.com', source: 'list' },
  { name: 'iubenda', hosts: 'iubenda.com', source: 'list' },
  { name: 'TrustArc', hosts: 'consent.trustarc.com', source: 'list' },
  { name: 'Axeptio', elements: '#axeptio_overlay', source: 'list' },
];
