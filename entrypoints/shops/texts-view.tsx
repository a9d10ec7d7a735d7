import { useDeskMessages } from '../../components/messages-context';
import { AuditGone } from '../../components/shops/audit-gone';
import { LoadProblem } from '../../components/shops/load-problem';
import type { Problem } from '../../components/shops/problem';
import { TextsPage } from '../../components/shops/texts-page';
import { type Additions, TEXT_FIELDS, type TextField } from '../../lib/audit/additions';
import { getAudit } from '../../lib/store/audits';
import { storeProblem } from '../../lib/store/errors';
import { saveText } from '../../lib/store/items';
import { persistOnce } from '../shared/work-on';
import { tick, useDrafts } from './use-drafts';
import { useLive } from './use-live';
import { useRestore } from './use-restore';
import { useTitle } from './use-title';

interface TextsViewProps {
  id: string;
  onProblem: (problem: Problem) => void;
}

/** The document's own texts, with the store behind them. Give it a `key` of the audit's id. */
export function TextsView({ id, onProblem }: TextsViewProps) {
  const m = useDeskMessages();
  const { value, error, reload } = useLive(`texts ${id}`, async () => ({ readAt: tick(), audit: await getAudit(id) }), {
    concerns: ({ auditId }) => auditId === id,
  });
  const drafts = useDrafts(id, value?.readAt ?? 0);
  const restore = useRestore(id, onProblem);
  const audit = value?.audit;
  useTitle(audit ? `${audit.shop}: ${m.texts.title}` : m.shops.title);

  const trouble = error !== undefined && <LoadProblem error={storeProblem(error)} onAgain={reload} />;
  if (!value) return trouble || <p class="loading">{m.shops.loading}</p>;
  if (!audit) return <AuditGone />;

  const texts: Additions['texts'] = { ...audit.texts };
  const written = drafts.current();
  for (const field of TEXT_FIELDS) {
    const text = written.get(`${draftOf(field)} text`);
    if (typeof text === 'string') texts[field] = text;
  }
  const write = async (field: TextField, text: string) => {
    if (await drafts.write(`${draftOf(field)} text`, text, () => saveText(id, field, text))) void persistOnce();
  };
  return (
    <>
      {trouble}
      <TextsPage
        audit={audit}
        texts={texts}
        statusOf={(field) => drafts.statusOf(draftOf(field))}
        onText={audit.deletedAt === null ? (field, text) => void write(field, text) : undefined}
        onRestore={restore}
      />
    </>
  );
}

/** The thing that a text is among the drafts of its audit. */
function draftOf(field: TextField): string {
  return `text:${field}`;
}
