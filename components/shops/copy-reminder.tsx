import { Download } from 'lucide';
import { formatDate } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useDeskMessages, useLanguage } from '../messages-context';

interface CopyReminderProps {
  /** Things written that no copy has. */
  things: number;
  /** ISO 8601, '' where there was none. */
  lastCopyAt: string;
  onSave: () => void;
  onNotNow: () => void;
}

/** A quiet line: much has changed since the last copy. */
export function CopyReminder({ things, lastCopyAt, onSave, onNotNow }: CopyReminderProps) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.sharing.reminder;
  return (
    <div class="callout copy-reminder">
      <p>{lastCopyAt ? t.since(things, formatDate(lastCopyAt, language)) : t.never(things)}</p>
      <p class="copy-reminder-answers">
        <button type="button" class="button" onClick={onSave}>
          <Icon icon={Download} />
          {t.save}
        </button>
        <button type="button" class="button quiet" onClick={onNotNow}>
          {t.notNow}
        </button>
      </p>
    </div>
  );
}
