import { Plus } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from '../icon';
import { useMessages } from '../messages-context';
import { AuditRow } from './audit-row';
import type { AuditSummary, ShopGroup } from './groups';

interface ShopSectionProps {
  group: ShopGroup;
  picked: readonly string[];
  onPick: (id: string, picked: boolean) => void;
  onRemove: (audit: AuditSummary) => void;
  onNewAudit: (shop: string) => void;
}

/** One shop with all its audits. */
export function ShopSection({ group, picked, onPick, onRemove, onNewAudit }: ShopSectionProps) {
  const m = useMessages();
  const t = m.shops.list;
  const id = useId();
  return (
    <section class="shop" aria-labelledby={id}>
      <div class="shop-head">
        <h2 id={id}>{group.shop}</h2>
        {group.audits.length > 1 && <span class="soft">{t.audits(group.audits.length)}</span>}
        <button
          type="button"
          class="button quiet"
          aria-label={t.newAuditOf(group.shop)}
          onClick={() => onNewAudit(group.shop)}
        >
          <Icon icon={Plus} />
          {t.newAudit}
        </button>
      </div>
      <ul class="audit-rows">
        {group.audits.map((audit) => (
          <AuditRow
            key={audit.id}
            audit={audit}
            inUse={audit.current && group.audits.length > 1}
            picked={picked.includes(audit.id)}
            onPick={onPick}
            onRemove={onRemove}
          />
        ))}
      </ul>
    </section>
  );
}
