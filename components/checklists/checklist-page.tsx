import { AREAS, type Area, CHECK_IDS, CHECKLIST, type CheckId, type KnownCheckId } from '../../lib/audit/checklist';
import type { CheckWords, OwnCheck, OwnChecklist, Weight } from '../../lib/audit/own-checklist';
import { useDeskMessages } from '../messages-context';
import { SaveLine } from '../save-line';
import { BackLink } from '../shops/back-link';
import { TextField } from '../text-field';
import type { SaveStatus } from '../use-writes';
import { AddedChecks } from './added-checks';
import { KnownCheck } from './known-check';

/** What the person changes in a checklist; each is written as it is made. */
export interface ChecklistWork {
  onHead(field: 'name' | 'author', text: string): void;
  onAsked(check: KnownCheckId, asked: boolean): void;
  onWords(check: KnownCheckId, words: CheckWords): void;
  onWeight(check: CheckId, weight: Weight): void;
  onAdd(area: Area): void;
  onOwn(check: OwnCheck): void;
  onRemove(check: OwnCheck): void;
  /** What to tell of the writes of a check, or of the head ('list'). */
  statusOf(thing: CheckId | 'list'): SaveStatus | undefined;
}

interface ChecklistPageProps {
  checklist: OwnChecklist;
  work: ChecklistWork;
}

/** One checklist of the person's own, ready to be changed. */
export function ChecklistPage({ checklist, work }: ChecklistPageProps) {
  const m = useDeskMessages();
  const t = m.checklists;
  return (
    <div class="checklist-page">
      <BackLink to="checklists" />
      <h1 tabIndex={-1}>{checklist.name.trim() || t.unnamed}</h1>
      <p class="soft lead">{t.editLead}</p>
      <div class="checklist-head">
        {(['name', 'author'] as const).map((field) => (
          <TextField
            key={field}
            label={t.head[field]}
            value={checklist[field]}
            single
            place={`list:${field}`}
            onText={(text) => work.onHead(field, text)}
          />
        ))}
        <SaveLine status={work.statusOf('list')} />
      </div>
      {AREAS.map((area) => (
        <section key={area} class="panel checklist-area" aria-labelledby={`area-${area}`}>
          <h2 id={`area-${area}`}>{m.checklist.areas[area]}</h2>
          <ul class="checklist-lines">
            {CHECK_IDS.filter((check) => CHECKLIST[check].area === area).map((check) => (
              <KnownCheck key={check} check={check} checklist={checklist} work={work} />
            ))}
          </ul>
          <AddedChecks area={area} checklist={checklist} work={work} />
        </section>
      ))}
    </div>
  );
}
