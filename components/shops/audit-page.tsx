import { Columns3, ExternalLink } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Audit, AuditHead } from '../../lib/audit/model';
import type { CheckView } from '../../lib/audit/state';
import { formatDate, formatDateTime } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useDeskMessages, useLanguage } from '../messages-context';
import { AuditTabs } from './audit-tabs';
import { BackLink } from './back-link';
import { FactsSection } from './facts-section';
import { PagesSection } from './pages-section';
import { PrintSheet } from './print-sheet';
import { hrefOf } from './route';
import { ScorePanel } from './score-panel';
import { ShopLink } from './shop-link';
import { InBin } from './work-head';

interface AuditPageProps {
  audit: Audit;
  views: readonly CheckView[];
  /** The shop's other audits, the newest first. */
  others: readonly AuditHead[];
  /** The checklist, ready to be worked in. */
  checklist: ComponentChildren;
  /** Which checklist it is made by. */
  choice: ComponentChildren;
  /** Makes documents of the audit. */
  exports: ComponentChildren;
  /** The customer's journey. */
  journey: ComponentChildren;
  onRestore: () => void;
}

/** One audit in full. */
export function AuditPage({ audit, views, others, checklist, choice, exports, journey, onRestore }: AuditPageProps) {
  const m = useDeskMessages();
  const t = m.shops.audit;
  return (
    <div class="audit-page">
      <AuditHeader audit={audit} others={others} />
      {audit.deletedAt !== null && <InBin onRestore={onRestore} />}
      <div class="audit-columns">
        <aside class="audit-side">
          <ScorePanel views={views} />
          {choice}
          {exports}
        </aside>
        <div class="audit-main">
          <section class="audit-part" aria-labelledby="checklist">
            <h2 id="checklist" tabIndex={-1}>
              {t.checklist}
            </h2>
            {checklist}
          </section>
          <PrintSheet audit={audit} views={views} />
          {journey}
          <FactsSection facts={audit.facts} />
          <PagesSection pages={audit.pages} />
        </div>
      </div>
    </div>
  );
}

function AuditHeader({ audit, others }: Pick<AuditPageProps, 'audit' | 'others'>) {
  const m = useDeskMessages();
  const language = useLanguage();
  const t = m.shops.audit;
  const last = audit.pages.toSorted((a, b) => b.scannedAt.localeCompare(a.scannedAt))[0];
  return (
    <header class="audit-head">
      <BackLink />
      <div class="audit-title">
        <div>
          <h1 tabIndex={-1}>{audit.shop}</h1>
          <p class="soft">
            {t.started(formatDate(audit.createdAt, language))} ·{' '}
            {m.shops.list.changed(formatDateTime(audit.updatedAt, language))} ·{' '}
            {m.shops.list.pagesRead(audit.pages.length)}
          </p>
        </div>
        <div class="audit-ways">
          <ShopLink class="button" url={last?.url ?? `https://${audit.shop}/`} describedBy="continue-hint">
            {m.shops.list.continue}
            <Icon icon={ExternalLink} />
          </ShopLink>
          <a class="button quiet" href={hrefOf({ page: 'compare', ids: [audit.id] })}>
            <Icon icon={Columns3} />
            {t.compareWith}
          </a>
          <p id="continue-hint" class="soft small">
            {m.shops.list.continueHint}
          </p>
        </div>
      </div>
      {others.length > 0 && (
        <p class="audit-others">
          <span class="soft">{t.otherAudits}:</span>{' '}
          {others.map((other) => (
            <a key={other.id} href={hrefOf({ page: 'audit', id: other.id })}>
              {formatDate(other.createdAt, language)}
            </a>
          ))}
        </p>
      )}
      <AuditTabs id={audit.id} page="audit" />
      <PartLinks />
    </header>
  );
}

/** Ways to the parts of the page. Buttons, because the address after # names the view. */
function PartLinks() {
  const m = useDeskMessages();
  const t = m.shops.audit;
  const show = (id: string) => {
    const part = document.getElementById(id);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  };
  return (
    <nav class="part-links" aria-label={t.contents}>
      {(['checklist', 'facts', 'pages'] as const).map((part) => (
        <button key={part} type="button" class="button quiet" onClick={() => show(part)}>
          {t[part]}
        </button>
      ))}
    </nav>
  );
}
