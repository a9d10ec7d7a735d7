import { useMemo, useState } from 'preact/hooks';
import { useDeskMessages, useLanguage } from '../../components/messages-context';
import { AuditGone } from '../../components/shops/audit-gone';
import { AuditPage } from '../../components/shops/audit-page';
import { ExportPanel } from '../../components/shops/export-panel';
import { JourneySection } from '../../components/shops/journey-section';
import { LoadProblem } from '../../components/shops/load-problem';
import type { Problem } from '../../components/shops/problem';
import { UndoProvider } from '../../components/undo';
import { checkViews } from '../../lib/audit/state';
import type { DocumentForm } from '../../lib/documents/formats';
import type { UiLanguage } from '../../lib/messages';
import { getAudit, listAudits } from '../../lib/store/audits';
import type { Change } from '../../lib/store/changes';
import { storeProblem } from '../../lib/store/errors';
import { withChanges } from '../../lib/store/parts';
import { useJourney } from '../shared/use-journey';
import { AuditChecklist } from './audit-checklist';
import { AuditChoice } from './audit-choice';
import { useExport } from './use-export';
import { useLive } from './use-live';
import { useRestore } from './use-restore';
import { useTitle } from './use-title';

interface AuditViewProps {
  id: string;
  /** Id of a picture that is shown large at first. */
  picture?: string;
  onProblem: (problem: Problem) => void;
}

/** One audit in full, with the store behind it. Give it a `key` of the audit's id. */
export function AuditView(props: AuditViewProps) {
  return (
    <UndoProvider>
      <WholeAudit {...props} />
    </UndoProvider>
  );
}

function WholeAudit({ id, picture, onProblem }: AuditViewProps) {
  const m = useDeskMessages();
  const uiLanguage = useLanguage();
  const { value, error, reload } = useLive(id, () => read(id), { patch: readAnew });
  const exports = useExport(onProblem);
  const restore = useRestore(id, onProblem);
  const journey = useJourney(value?.audit, (advice) => onProblem({ what: 'save', advice }));
  const [chosen, setChosen] = useState<UiLanguage>();
  const [form, setForm] = useState<DocumentForm>('report');
  const audit = value?.audit;
  const views = useMemo(() => (audit ? checkViews(audit) : []), [audit]);
  useTitle(audit?.shop ?? m.shops.title);

  const trouble = error !== undefined && <LoadProblem error={storeProblem(error)} onAgain={reload} />;
  if (!value) return trouble || <p class="loading">{m.shops.loading}</p>;
  if (!audit) return <AuditGone />;

  const language = chosen ?? uiLanguage;
  return (
    <>
      {trouble}
      <AuditPage
        audit={audit}
        views={views}
        others={value.others}
        checklist={<AuditChecklist audit={audit} views={views} picture={picture} />}
        choice={<AuditChoice audit={audit} onProblem={onProblem} />}
        exports={
          <ExportPanel
            state={exports.state}
            form={form}
            onForm={setForm}
            language={language}
            onLanguage={setChosen}
            onExport={(kind) => void exports.make(audit, kind, form, language)}
            onCancel={exports.cancel}
            onPrint={() => print()}
          />
        }
        journey={<JourneySection audit={audit} views={views} work={journey} />}
        onRestore={restore}
      />
    </>
  );
}

type Read = Awaited<ReturnType<typeof read>>;

/** What was changed with a key is read without the rest of the audit. */
async function readAnew({ audit, others }: Read, changes: readonly Change[]): Promise<Read | undefined> {
  const fresh = audit && (await withChanges(audit, changes));
  return fresh && { audit: fresh, others };
}

async function read(id: string) {
  const [audit, heads] = await Promise.all([getAudit(id), listAudits()]);
  const others = heads
    .filter((head) => head.shop === audit?.shop && head.id !== id)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  return { audit, others };
}
