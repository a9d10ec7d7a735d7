import { FileText } from 'lucide';
import type { Additions, TextField as Field } from '../../lib/audit/additions';
import { DISCUSSION } from '../../lib/audit/assignment';
import type { AuditHead } from '../../lib/audit/model';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { SaveLine } from '../save-line';
import { TextField } from '../text-field';
import type { SaveStatus } from '../use-writes';
import { hrefOf } from './route';
import { WorkHead } from './work-head';

/** In the order of the document. */
const FIELDS = ['title', 'author', 'summary', 'method', 'discussion', 'sources'] as const satisfies readonly Field[];
const SINGLE: readonly Field[] = ['title', 'author'];

interface TextsPageProps {
  audit: AuditHead;
  texts: Additions['texts'];
  statusOf(field: Field): SaveStatus | undefined;
  /** Missing where nothing can be changed. */
  onText?: (field: Field, text: string) => void;
  onRestore: () => void;
}

/** What the person writes for the document beside verdicts, notes and proposals. */
export function TextsPage({ audit, texts, statusOf, onText, onRestore }: TextsPageProps) {
  const m = useDeskMessages();
  const t = m.texts;
  return (
    <div class="audit-page texts-page">
      <WorkHead audit={audit} page="texts" onRestore={onRestore} />
      <section class="audit-part" aria-labelledby="texts">
        <div class="part-head">
          <div>
            <h2 id="texts" tabIndex={-1}>
              {t.title}
            </h2>
            <p class="soft">{t.lead}</p>
          </div>
          <a class="button no-print" href={hrefOf({ page: 'audit', id: audit.id })}>
            <Icon icon={FileText} />
            {t.toDocument}
          </a>
        </div>
        {onText && (
          <div class="texts-fields no-print">
            {FIELDS.map((field) => (
              <div key={field} class={`texts-field texts-${field}`}>
                <TextField
                  label={t.fields[field].label}
                  hint={t.fields[field].hint}
                  value={texts[field] ?? ''}
                  single={SINGLE.includes(field)}
                  place={`text:${field}`}
                  onText={(text) => onText(field, text)}
                >
                  {field === 'discussion' && <Discussion />}
                </TextField>
                <div class="save-foot">
                  <SaveLine status={statusOf(field)} />
                </div>
              </div>
            ))}
          </div>
        )}
        <dl class={onText ? 'written print-sheet' : 'written'}>
          {FIELDS.filter((field) => texts[field]).map((field) => (
            <div key={field}>
              <dt>{t.fields[field].label}</dt>
              <dd>{texts[field]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

/** What the class is to talk about, as questions beside the field. */
function Discussion() {
  const { questions, title } = useDeskMessages().assignment.discuss;
  return (
    <aside class="texts-ask" aria-label={title}>
      <ul>
        {DISCUSSION.map((id) => (
          <li key={id}>{questions[id]}</li>
        ))}
      </ul>
    </aside>
  );
}
