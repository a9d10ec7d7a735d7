import { ChevronDown } from 'lucide';
import { useState } from 'preact/hooks';
import type { AuditHead } from '../../lib/audit/model';
import { formatDate } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useDeskMessages, useLanguage } from '../messages-context';
import { ConfirmDialog } from './confirm-dialog';

interface BinSectionProps {
  bin: readonly AuditHead[];
  /** Days after which what lies here is gone. */
  days: number;
  onRestore: (audit: AuditHead) => void;
  onDeleteForGood: (audit: AuditHead) => void;
}

/** What was deleted and can still be had back. */
export function BinSection({ bin, days, onRestore, onDeleteForGood }: BinSectionProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.shops.bin;
  const [asked, setAsked] = useState<AuditHead>();
  if (bin.length === 0) return null;
  return (
    <details class="bin">
      <summary>
        <Icon icon={ChevronDown} class="turn" />
        <h2>
          {t.title} <span class="soft">({bin.length})</span>
        </h2>
      </summary>
      <p class="soft">{t.lead(days)}</p>
      <ul class="bin-rows">
        {bin.map((audit) => {
          const date = formatDate(audit.createdAt, language);
          return (
            <li key={audit.id}>
              <div>
                <strong>{audit.shop}</strong>
                <p class="soft">
                  {m.shops.list.auditFrom(date)}, {t.deletedOn(formatDate(audit.deletedAt ?? '', language))}
                </p>
              </div>
              <button
                type="button"
                class="button"
                aria-label={t.restoreOf(audit.shop, date)}
                onClick={() => onRestore(audit)}
              >
                {t.restore}
              </button>
              <button
                type="button"
                class="button quiet danger"
                aria-label={t.deleteForGoodOf(audit.shop, date)}
                onClick={() => setAsked(audit)}
              >
                {t.deleteForGood}
              </button>
            </li>
          );
        })}
      </ul>
      {asked && (
        <ConfirmDialog
          title={t.confirmTitle}
          text={t.confirm(asked.shop, formatDate(asked.createdAt, language))}
          yes={t.confirmYes}
          no={t.confirmNo}
          onYes={() => onDeleteForGood(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </details>
  );
}
