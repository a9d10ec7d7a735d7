/** Where one is on the full page: kept in the address after `#`, so that back, reload and bookmarks work. */

export type Route =
  | { page: 'list' }
  | { page: 'audit'; id: string }
  /** What the person proposes for the shop. */
  | { page: 'strategy'; id: string }
  /** The person's own texts in the audit's documents. */
  | { page: 'texts'; id: string }
  /** The audits side by side, in the order of their columns. */
  | { page: 'compare'; ids: string[] };

/** As many columns as can still be followed by eye. */
export const MOST_COMPARED = 10;

/** The route in an address' hash; whatever is not understood leads to the list. Never throws. */
export function parseRoute(hash: string): Route {
  const [name, value = ''] = hash.replace(/^#/, '').split('=', 2);
  if ((name === 'audit' || name === 'strategy' || name === 'texts') && value) return { page: name, id: decoded(value) };
  if (name === 'compare')
    return { page: 'compare', ids: unique(value.split(',').map(decoded)).slice(0, MOST_COMPARED) };
  return { page: 'list' };
}

/** The hash that leads to a route. */
export function hrefOf(route: Route): string {
  if (route.page === 'list') return '#';
  if (route.page === 'compare') return `#compare=${route.ids.map(encodeURIComponent).join(',')}`;
  return `#${route.page}=${encodeURIComponent(route.id)}`;
}

const unique = (ids: string[]) => [...new Set(ids)].filter(Boolean);

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
