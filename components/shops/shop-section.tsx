import { Plus } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { AuditRow } from './audit-row';
import type { AuditSummary, ShopGroup } from './groups';
import { hrefOf } from './route';

interface ShopSectionProps {
  group: ShopGroup;
  picked: readonly string[];
  onPick: (id: string, picked: boolean) => void;
  onRemove: (audit: AuditSummary) => void;
  onNewAudit: (shop: string) => void;
}

/** One shop with all its audits. */
export function ShopSection({ group, picked, onPick, onRemove, onNewAudit }: ShopSectionProps) {
  const m = useDeskMessages();
  const t = m.shops.list;
  const id = useId();
  return (
    <section class="shop" aria-labelledby={id}>
      <div class="shop-head">
        <h2 id={id}>{group.shop}</h2>
        {group.audits.length > 1 && <SameShopWays group={group} />}
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

/** The audits of one shop set against each other: over time, and by those who made them. */
function SameShopWays({ group: { shop, audits } }: { group: ShopGroup }) {
  const m = useDeskMessages();
  const latest = audits.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)).slice(-2);
  return (
    <>
      <span class="soft">{m.shops.list.audits(audits.length)}</span>
      <span class="shop-ways">
        <a href={hrefOf({ page: 'compare', ids: latest.map(({ id }) => id), view: { same: 'time' } })}>
          {m.compare.thenAndNow}
          <span class="unseen">, {shop}</span>
        </a>
        <a href={hrefOf({ page: 'agree', shop })}>
          {m.agreement.see(audits.length)}
          <span class="unseen">, {shop}</span>
        </a>
      </span>
    </>
  );
}
