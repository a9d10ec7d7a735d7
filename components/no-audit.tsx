import { useMessages } from './messages-context';
import { Notice } from './notice';

export interface NoAuditProps {
  /** Whether the page looks like a shop, or is not read yet. */
  isShop: boolean;
  onBegin(): void;
}

/** Shown where nothing is kept of the shop in the tab: why, and how to begin. */
export function NoAudit({ isShop, onBegin }: NoAuditProps) {
  const { popup, panel } = useMessages();
  const { title, text } = isShop ? panel.noAudit : popup.notShop;
  return (
    <Notice
      kind="info"
      title={title}
      actions={
        <button type="button" class="button" onClick={onBegin}>
          {isShop ? panel.noAudit.read : popup.notShop.keep}
        </button>
      }
    >
      {text}
    </Notice>
  );
}
