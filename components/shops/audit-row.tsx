import { ExternalLink, Trash2 } from 'lucide';
import { formatDate, formatDateTime, formatPercent } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useDeskMessages, useLanguage } from '../messages-context';
import type { AuditSummary } from './groups';
import { hrefOf } from './route';
import { ShareBar } from './share-bar';
import { ShopLink } from './shop-link';

interface AuditRowProps {
  audit: AuditSummary;
  /** Whether it is the one of several that the toolbar icon leads to. */
  inUse: boolean;
  picked: boolean;
  onPick: (id: string, picked: boolean) => void;
  onRemove: (audit: AuditSummary) => void;
}

/** One audit in the list of shops. */
export function AuditRow({ audit, inUse, picked, onPick, onRemove }: AuditRowProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.shops.list;
  const date = formatDate(audit.createdAt, language);
  return (
    <li class={picked ? 'audit-row picked' : 'audit-row'}>
      <label class="audit-pick">
        <input
          type="checkbox"
          checked={picked}
          aria-label={t.pick(audit.shop, date)}
          onChange={(event) => onPick(audit.id, event.currentTarget.checked)}
        />
      </label>
      <div class="audit-name">
        <a href={hrefOf({ page: 'audit', id: audit.id })}>
          {t.auditFrom(date)}
          <span class="unseen">, {audit.shop}</span>
        </a>
        {inUse && <span class="tag">{t.inUse}</span>}
        <p class="soft">
          {audit.madeBy && `${m.sharing.from(audit.madeBy)} · `}
          {t.pagesRead(audit.pages)} · {t.changed(formatDateTime(audit.updatedAt, language))}
        </p>
      </div>
      <div class="audit-progress">
        <span>{t.judged(audit.judged, audit.total)}</span>
        <ShareBar share={audit.judged / audit.total} />
      </div>
      <div class="audit-score">
        {audit.score === null ? (
          <span class="soft">{t.noScore}</span>
        ) : (
          <>
            <span class="soft">{t.score}</span> <strong>{formatPercent(audit.score, language)}</strong>
          </>
        )}
      </div>
      <div class="audit-actions">
        <a class="button quiet" href={hrefOf({ page: 'strategy', id: audit.id })}>
          {m.strategy.title}
          <span class="unseen">, {audit.shop}</span>
        </a>
        <ShopLink class="button quiet" url={audit.lastPage || `https://${audit.shop}/`} title={t.continueHint}>
          {t.continue}
          <Icon icon={ExternalLink} />
        </ShopLink>
        <button
          type="button"
          class="icon-button"
          title={t.remove}
          aria-label={t.removeOf(audit.shop, date)}
          onClick={() => onRemove(audit)}
        >
          <Icon icon={Trash2} />
        </button>
      </div>
    </li>
  );
}
