/** Third-party services that shops use, and the marks by which a page shows that it uses one. */
export type VendorCategory =
  | 'chat'
  | 'helpdesk'
  | 'reviews'
  | 'payment'
  | 'instalments'
  | 'loyalty'
  | 'newsletter'
  | 'sizeFinder'
  | 'threeD'
  | 'returnsPortal'
  | 'delivery'
  | 'trustMark'
  | 'personalisation'
  | 'community'
  | 'feedback'
  | 'translation'
  | 'consent';

/** Lists are separated by spaces. A host stands for itself and its subdomains and may be followed by a path. */
export interface Vendor {
  name: string;
  /** Hosts of scripts and frames. */
  hosts?: string;
  /** Hosts of links. */
  links?: string;
  /** '#id', '.class' or 'custom-tag'; '#id*' where the id only begins so. */
  elements?: string;
  /** Words in the alt text or file name of a picture, '+' for a space. */
  pictures?: string;
  /** Where the marks come from: 'plugin' the vendor's own plugin, 'code' public code of shops, 'list' a public list of third parties, 'shop' a running shop, 'known' general knowledge. */
  source: string;
}
