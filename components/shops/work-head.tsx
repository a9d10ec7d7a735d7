import type { AuditHead } from '../../lib/audit/model';
import { formatDate } from '../../lib/messages/format';
import { useDeskMessages, useLanguage } from '../messages-context';
import { AuditTabs } from './audit-tabs';
import { BackLink } from './back-link';

interface WorkHeadProps {
  audit: AuditHead;
  page: 'strategy' | 'texts';
  onRestore: () => void;
}

/** Head of a view in which one goes on with an audit: whose it is, and the ways to its other parts. */
export function WorkHead({ audit, page, onRestore }: WorkHeadProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  return (
    <header class="audit-head">
      <BackLink />
      <h1 tabIndex={-1}>{audit.shop}</h1>
      <p class="soft">{m.shops.audit.started(formatDate(audit.createdAt, language))}</p>
      <AuditTabs id={audit.id} page={page} />
      {audit.deletedAt !== null && <InBin onRestore={onRestore} />}
    </header>
  );
}

/** Says that an audit is deleted, with the way back. */
export function InBin({ onRestore }: { onRestore: () => void }) {
  const { shops } = useDeskMessages();
  return (
    <div class="callout">
      <p>{shops.audit.inBin}</p>
      <button type="button" class="button" onClick={onRestore}>
        {shops.bin.restore}
      </button>
    </div>
  );
}
