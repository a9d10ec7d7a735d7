import { parse } from 'tldts';

/**
 * The shop that an address belongs to: its registrable domain by the public suffix list, private suffixes included, so
 * that `a.myshopify.com` and `b.myshopify.com` are two shops and `www.shop.no` and `kundeservice.shop.no` are one.
 * Host with port where there is no such domain (localhost, an IP address, a suffix that is not in the list, or the
 * suffix itself), because there the port tells the shops apart. International names are given in their ASCII form.
 * `undefined` for anything but http and https.
 */
export function shopOf(url: string): string | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:') return undefined;
  const found = parse(address.hostname, { allowPrivateDomains: true });
  const listed = (found.isIcann || found.isPrivate) && !found.isIp;
  return listed && found.domain ? found.domain : address.host;
}
