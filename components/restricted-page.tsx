import { Store } from 'lucide';
import type { AuditHead } from '../lib/audit/model';
import { Icon } from './icon';
import { useMessages } from './messages-context';

/** As many as fit without scrolling; the rest stands on the Shops page. */
const MOST = 6;

export interface RestrictedPageProps {
  /** Why the page cannot be read. */
  why: 'browser' | 'newTab' | 'store' | 'extension' | 'pdf' | 'source' | 'file' | 'unknown';
  /** The person's audits, the newest change first. */
  audits: readonly AuditHead[];
  onOpen(auditId: string): void;
  onShops(): void;
}

/** Shown where there is nothing to read: why, what to do, and the shops one has already. */
export function RestrictedPage({ why, audits, onOpen, onShops }: RestrictedPageProps) {
  const { restricted } = useMessages().popup;
  return (
    <main class="restricted">
      <h1>{restricted.title}</h1>
      <p>{restricted[why]}</p>
      {why !== 'newTab' && why !== 'extension' && <p>{restricted.next}</p>}
      <h2>{restricted.saved}</h2>
      {audits.length === 0 ? (
        <p class="soft">{restricted.none}</p>
      ) : (
        <ul class="shop-links">
          {audits.slice(0, MOST).map((audit) => (
            <li key={audit.id}>
              <button type="button" class="text-button" onClick={() => onOpen(audit.id)}>
                {audit.shop}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={onShops}>
        <Icon icon={Store} /> {restricted.open}
      </button>
    </main>
  );
}
