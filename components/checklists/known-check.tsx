import { PencilLine } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { KnownCheckId } from '../../lib/audit/checklist';
import type { OwnChecklist } from '../../lib/audit/own-checklist';
import { checkText } from '../../lib/messages/check-text';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { SaveLine } from '../save-line';
import { TextField } from '../text-field';
import type { ChecklistWork } from './checklist-page';
import { WeightMenu } from './weight-menu';

interface KnownCheckProps {
  check: KnownCheckId;
  checklist: OwnChecklist;
  work: ChecklistWork;
}

/** A check of the product in somebody's own checklist: whether it is asked, in which words, and what it counts. */
export function KnownCheck({ check, checklist, work }: KnownCheckProps) {
  const m = useDeskMessages();
  const t = m.checklists;
  const words = checklist.words[check] ?? {};
  const [open, setOpen] = useState(false);
  const id = useId();
  const asked = !checklist.off.includes(check);
  const { name, question } = checkText({ check, words }, m);
  const common = m.checklist.checks[check];
  return (
    <li class={asked ? 'checklist-line' : 'checklist-line off'} data-line={check}>
      <label class="checklist-asked">
        <input
          type="checkbox"
          checked={asked}
          onChange={({ currentTarget }) => work.onAsked(check, currentTarget.checked)}
        />
        <span>
          <strong>{name}</strong>
          {(words.name || words.question) && <span class="tag">{t.reworded}</span>}
          <span class="checklist-question soft">{question}</span>
        </span>
      </label>
      <div class="checklist-side">
        <WeightMenu
          name={name}
          weight={checklist.weights[check] ?? 1}
          onWeight={(weight) => work.onWeight(check, weight)}
        />
        <button
          type="button"
          class="icon-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          title={t.reword(name)}
          aria-label={t.reword(name)}
          onClick={() => setOpen(!open)}
        >
          <Icon icon={PencilLine} />
        </button>
      </div>
      {open && (
        <div id={id} class="checklist-words">
          <TextField
            label={t.words.name}
            hint={t.words.common(common.name)}
            value={words.name ?? ''}
            single
            place={`${check}:name`}
            onText={(text) => work.onWords(check, { name: text })}
          />
          <TextField
            label={t.words.question}
            hint={t.words.common(common.question)}
            value={words.question ?? ''}
            place={`${check}:question`}
            onText={(text) => work.onWords(check, { question: text })}
          />
          {(words.name || words.question) && (
            <button type="button" class="text-button" onClick={() => work.onWords(check, { name: '', question: '' })}>
              {t.words.back}
            </button>
          )}
        </div>
      )}
      <SaveLine status={work.statusOf(check)} />
    </li>
  );
}
