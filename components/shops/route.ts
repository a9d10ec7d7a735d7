/** Where one is on the full page: kept in the address after `#`, so that back, reload and bookmarks work. */
import { SHOWN_ROWS } from '../../lib/audit/compare-arrange';

export type Route =
  | { page: 'list' }
  /** The checklists of the person's own, and one of them. */
  | { page: 'checklists' }
  | { page: 'checklist'; id: string }
  /** One audit, with one of its pictures large where its id is given. */
  | { page: 'audit'; id: string; picture?: string }
  /** What the person proposes for the shop. */
  | { page: 'strategy'; id: string }
  /** The person's own texts in the audit's documents. */
  | { page: 'texts'; id: string }
  /** The audits side by side, in the order of their columns. */
  | { page: 'compare'; ids: string[]; view?: CompareChoice }
  /** How far the audits of one shop agree: all of them but those left out. */
  | { page: 'agree'; shop: string; without?: string[]; view?: AgreeChoice };

/** How the person wants to see a comparison; what is left out is as it is for everyone. */
export interface CompareChoice {
  /** Id of the audit of "my shop". */
  pin?: string;
  only?: Exclude<(typeof SHOWN_ROWS)[number], 'all'>;
  sort?: 'difference';
  /** What is told where a shop has several columns: what changed over time, or how far people agree. */
  same?: 'time' | 'people';
  profile?: 'table' | 'closed';
}

export interface AgreeChoice {
  only?: 'differs';
  sort?: 'difference';
}

/** As many columns as can still be followed by eye. */
export const MOST_COMPARED = 10;

const COMPARE_VALUES = {
  only: SHOWN_ROWS.filter((one) => one !== 'all'),
  sort: ['difference'],
  same: ['time', 'people'],
  profile: ['table', 'closed'],
} as const;
const AGREE_VALUES = { only: ['differs'], sort: ['difference'] } as const;

/** Views of one thing, which the address names after them. */
const OF_ONE = ['audit', 'strategy', 'texts', 'checklist'] as const;
const isOfOne = (name: string | undefined): name is (typeof OF_ONE)[number] => OF_ONE.some((one) => one === name);

/** The route in an address' hash; whatever is not understood leads to the list. Never throws. */
export function parseRoute(hash: string): Route {
  const [head = '', ...rest] = hash.replace(/^#/, '').split('&');
  const [name, value = ''] = head.split('=', 2);
  const more = new Map(rest.map((pair): [string, string] => [pair.replace(/=.*$/, ''), pair.replace(/^[^=]*=?/, '')]));
  const picture = decoded(more.get('picture') ?? '');
  if (name === 'audit' && value) return { page: name, id: decoded(value), ...(picture && { picture }) };
  if (isOfOne(name) && value) return { page: name, id: decoded(value) };
  if (name === 'checklists') return { page: name };
  if (name === 'compare') {
    const pin = decoded(more.get('pin') ?? '');
    const view: CompareChoice = { ...(pin && { pin }), ...chosen(more, COMPARE_VALUES) };
    return { page: 'compare', ids: unique(value).slice(0, MOST_COMPARED), ...given(view) };
  }
  if (name === 'agree' && value) {
    const without = unique(more.get('without') ?? '');
    const view: AgreeChoice = chosen(more, AGREE_VALUES);
    return { page: 'agree', shop: decoded(value), ...(without.length > 0 && { without }), ...given(view) };
  }
  return { page: 'list' };
}

/** The hash that leads to a route. */
export function hrefOf(route: Route): string {
  if (route.page === 'list') return '#';
  if (route.page === 'checklists') return '#checklists';
  if (route.page === 'compare') return `#compare=${listed(route.ids)}${pairsOf({ ...route.view })}`;
  if (route.page === 'agree') {
    const without = route.without?.length ? `&without=${listed(route.without)}` : '';
    return `#agree=${encodeURIComponent(route.shop)}${without}${pairsOf({ ...route.view })}`;
  }
  const picture = route.page === 'audit' ? route.picture : undefined;
  return `#${route.page}=${encodeURIComponent(route.id)}${pairsOf({ picture })}`;
}

const listed = (ids: readonly string[]) => ids.map(encodeURIComponent).join(',');
const unique = (list: string) => [...new Set(list.split(',').map(decoded))].filter(Boolean);

function pairsOf(choice: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(choice)
    .flatMap(([key, value]) => (value ? `&${key}=${encodeURIComponent(value)}` : []))
    .join('');
}

/** Those of the pairs in the address that have one of the values that are known. */
function chosen<V extends Readonly<Record<string, readonly string[]>>>(pairs: ReadonlyMap<string, string>, values: V) {
  const found = Object.entries(values).filter(([key, known]) => known.includes(pairs.get(key) ?? ''));
  return Object.fromEntries(found.map(([key]) => [key, pairs.get(key)])) as { [K in keyof V]?: V[K][number] };
}

function given<V extends object>(view: V): { view?: V } {
  return Object.keys(view).length > 0 ? { view } : {};
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
