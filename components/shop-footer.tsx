import { FileText, Store } from 'lucide';
import { Icon } from './icon';
import { useMessages } from './messages-context';

export interface ShopFooterProps {
  /** Missing where there is no audit to make a document of. */
  onDocument?(): void;
  onShops(): void;
}

/** The ways out: the document of this audit, and all shops. */
export function ShopFooter({ onDocument, onShops }: ShopFooterProps) {
  const { header } = useMessages().popup;
  return (
    <footer class="shop-footer">
      {onDocument && (
        <button type="button" class="button" title={header.documentHint} onClick={onDocument}>
          <Icon icon={FileText} /> {header.document}
        </button>
      )}
      <button type="button" class="button quiet" onClick={onShops}>
        <Icon icon={Store} /> {header.shops}
      </button>
    </footer>
  );
}
