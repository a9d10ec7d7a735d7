import { Store } from 'lucide';
import type { AuditHead } from '../lib/audit/model';
import { Icon } from './icon';
import { useMessages } from './messages-context';

/** As many as fit without scrolling; the rest stands on the Shops page. */
const MOST = 6;

export interface ShopLinksProps {
  /** The person's audits, the newest change first. */
  audits: readonly AuditHead[];
  onOpen(auditId: string): void;
  onShops(): void;
}

/** The shops one has already. */
export function ShopLinks({ audits, onOpen, onShops }: ShopLinksProps) {
  const { restricted } = useMessages().popup;
  return (
    <>
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
    </>
  );
}
