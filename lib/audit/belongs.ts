/**
 * Whether a page belongs to a shop as `shopOf` names it. Apart from that one, which carries the list of public suffixes:
 * where the shop is known already, nothing of it is needed.
 */
export function belongsTo(shop: string, url: string): boolean {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) return false;
  return address.host === shop || address.hostname === shop || address.hostname.endsWith(`.${shop}`);
}
