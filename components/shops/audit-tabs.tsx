import { useDeskMessages } from '../messages-context';
import { hrefOf } from './route';

const TABS = ['audit', 'strategy', 'texts'] as const;

/** The parts of the work on one audit, each a view of its own. */
export function AuditTabs({ id, page }: { id: string; page: (typeof TABS)[number] }) {
  const { strategy } = useDeskMessages();
  return (
    <nav class="audit-tabs" aria-label={strategy.tabs.label}>
      {TABS.map((tab) => (
        <a key={tab} href={hrefOf({ page: tab, id })} aria-current={tab === page ? 'page' : undefined}>
          {strategy.tabs[tab]}
        </a>
      ))}
    </nav>
  );
}
