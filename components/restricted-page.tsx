import { useMessages } from './messages-context';
import { ShopLinks, type ShopLinksProps } from './shop-links';

export interface RestrictedPageProps extends ShopLinksProps {
  /** Why the page cannot be read. */
  why: 'browser' | 'newTab' | 'store' | 'extension' | 'pdf' | 'source' | 'file' | 'unknown';
}

/** Shown where there is nothing to read: why, what to do, and the shops one has already. */
export function RestrictedPage({ why, ...links }: RestrictedPageProps) {
  const { restricted } = useMessages().popup;
  return (
    <main class="restricted">
      <h1>{restricted.title}</h1>
      <p>{restricted[why]}</p>
      {why !== 'newTab' && why !== 'extension' && <p>{restricted.next}</p>}
      <ShopLinks {...links} />
    </main>
  );
}
