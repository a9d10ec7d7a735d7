import { Plus, Trash2 } from 'lucide';
import { type Area, STAGES } from '../../lib/audit/checklist';
import { MOST_OWN_CHECKS } from '../../lib/audit/checklist-schema';
import type { OwnCheck, OwnChecklist } from '../../lib/audit/own-checklist';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { SaveLine } from '../save-line';
import { TextField } from '../text-field';
import type { ChecklistWork } from './checklist-page';
import { WeightMenu } from './weight-menu';

interface AddedChecksProps {
  area: Area;
  checklist: OwnChecklist;
  work: ChecklistWork;
}

/** The checks that somebody added in an area, and the way to add one more. */
export function AddedChecks({ area, checklist, work }: AddedChecksProps) {
  const m = useDeskMessages();
  const t = m.checklists;
  const own = checklist.own.filter((one) => one.area === area);
  return (
    <>
      {own.length > 0 && (
        <ul class="checklist-lines checklist-added">
          {own.map((check) => (
            <Added key={check.id} check={check} checklist={checklist} work={work} />
          ))}
        </ul>
      )}
      {checklist.own.length < MOST_OWN_CHECKS ? (
        <button type="button" class="text-button" data-add={area} onClick={() => work.onAdd(area)}>
          <Icon icon={Plus} /> {t.add(m.checklist.areas[area])}
        </button>
      ) : (
        <p class="soft small">{t.full(MOST_OWN_CHECKS)}</p>
      )}
    </>
  );
}

function Added({ check, checklist, work }: { check: OwnCheck; checklist: OwnChecklist; work: ChecklistWork }) {
  const m = useDeskMessages();
  const t = m.checklists;
  const name = check.name.trim() || t.unnamedCheck;
  return (
    <li class="checklist-line" data-line={check.id}>
      <div class="checklist-words">
        <TextField
          label={t.words.name}
          value={check.name}
          single
          place={`${check.id}:name`}
          onText={(text) => work.onOwn({ ...check, name: text })}
        />
        <TextField
          label={t.words.question}
          value={check.question}
          place={`${check.id}:question`}
          onText={(text) => work.onOwn({ ...check, question: text })}
        />
        <div class="checklist-side">
          <label class="checklist-menu">
            <span>{t.stage}</span>
            <select
              value={check.stage}
              onChange={({ currentTarget }) =>
                work.onOwn({ ...check, stage: STAGES.find((one) => one === currentTarget.value) ?? 'all' })
              }
            >
              {STAGES.map((stage) => (
                <option key={stage} value={stage}>
                  {m.checklist.stages[stage]}
                </option>
              ))}
            </select>
          </label>
          <WeightMenu
            name={name}
            weight={checklist.weights[check.id] ?? 1}
            onWeight={(weight) => work.onWeight(check.id, weight)}
          />
          <button
            type="button"
            class="icon-button"
            title={t.removeOf(name)}
            aria-label={t.removeOf(name)}
            onClick={() => work.onRemove(check)}
          >
            <Icon icon={Trash2} />
          </button>
        </div>
      </div>
      <SaveLine status={work.statusOf(check.id)} />
    </li>
  );
}
