import { ClipboardList } from 'lucide';
import { useId } from 'preact/hooks';
import type { OwnChecklist } from '../../lib/audit/own-checklist';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { hrefOf } from './route';

interface ChecklistChoiceProps {
  /** The one that the audit keeps, null for the product's own. */
  kept: OwnChecklist | null;
  checklists: readonly OwnChecklist[];
  /** Missing where nothing can be changed. */
  onChoose?: (checklist: OwnChecklist | null) => void;
}

const KEPT = 'kept';
const COMMON = '';

/** Which checklist an audit is made by, and the way to another. */
export function ChecklistChoice({ kept, checklists, onChoose }: ChecklistChoiceProps) {
  const t = useDeskMessages().checklists;
  const id = useId();
  const nameOf = ({ name }: OwnChecklist) => name.trim() || t.unnamed;
  const newest = checklists.find((one) => one.id === kept?.id);
  const isOld = kept !== null && newest !== undefined && newest.updatedAt !== kept.updatedAt;
  const isForeign = kept !== null && !newest;
  const choose = (value: string) => {
    if (value !== KEPT) onChoose?.(checklists.find((one) => one.id === value) ?? null);
  };
  return (
    <section class="panel checklist-of" aria-label={t.audit.title}>
      <label for={id}>
        <Icon icon={ClipboardList} /> {t.audit.title}
      </label>
      <select
        id={id}
        disabled={!onChoose}
        value={isForeign ? KEPT : (kept?.id ?? COMMON)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value={COMMON}>{t.common}</option>
        {isForeign && <option value={KEPT}>{t.audit.kept(nameOf(kept))}</option>}
        {checklists.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      {isOld && onChoose && (
        <p class="small" role="status">
          {t.audit.changed(nameOf(newest))}{' '}
          <button type="button" class="text-button" onClick={() => onChoose(newest)}>
            {t.audit.update}
          </button>
        </p>
      )}
      <p class="small">
        <a href={hrefOf({ page: 'checklists' })}>{t.nav}</a>
      </p>
    </section>
  );
}
