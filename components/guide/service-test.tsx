import { ChevronDown, Copy, Timer, X } from 'lucide';
import { useState } from 'preact/hooks';
import type { ServiceTest as Test } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import { stageOf, TIMED, waitedMs } from '../../lib/audit/service-tests';
import { formatDuration, formatMoment } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useLanguage, useMessages } from '../messages-context';
import { NoteField } from '../note-field';
import { SaveLine } from '../save-line';
import type { SaveStatus } from '../use-writes';
import { Elapsed } from './elapsed';
import type { TestActions } from './guide-context';
import { AskedAt, ChannelField } from './test-fields';
import { TimedLine } from './timed-line';

interface ServiceTestProps {
  check: CheckId;
  test: Test;
  number: number;
  /** Whether it is the newest; the others are folded unless they run. */
  first: boolean;
  /** Missing where nothing can be changed. */
  actions: TestActions | undefined;
  status: SaveStatus | undefined;
  /** Has something read aloud. */
  onSay(text: string): void;
}

/** One test: its stopwatch, what was asked and what was answered. */
export function ServiceTest({ check, test, number, first, actions, status, onSay }: ServiceTestProps) {
  const texts = useMessages().guided.tests;
  const language = useLanguage();
  const stage = stageOf(test);
  const [open, setOpen] = useState(first || stage !== 'ended');
  const asked = stage === 'prepared' ? texts.prepared : texts.asked(formatMoment(test.startedAt, language));
  return (
    <details class="test" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} data-test={stage}>
      <summary>
        <Icon icon={ChevronDown} class="turn" />
        <span class="test-name">{texts.number(number)}</span>
        <span class="soft small">{asked}</span>
      </summary>
      <div class="test-body">
        {stage === 'prepared' && actions && (
          <button
            type="button"
            class="button"
            data-place={`test-ask-${test.id}:${check}`}
            onClick={() => {
              actions.write(test, 'startedAt', new Date().toISOString());
              onSay(texts.running);
            }}
          >
            <Icon icon={Timer} /> {texts.start}
          </button>
        )}
        {stage !== 'prepared' && (
          <div class="stopwatch">
            <p class="stopwatch-now">
              {stage === 'running' ? (
                <>
                  <Icon icon={Timer} class="running" label={texts.running} /> <Elapsed since={test.startedAt} />
                </>
              ) : (
                <span>{test.endedMs === null ? texts.done : texts.ended(formatDuration(test.endedMs, language))}</span>
              )}
              {actions && <Ending test={test} actions={actions} />}
            </p>
            <ul class="timed">
              {TIMED.map((timed) => (
                <TimedLine key={timed} check={check} test={test} timed={timed} actions={actions} onSay={onSay} />
              ))}
            </ul>
          </div>
        )}
        <ChannelField check={check} test={test} actions={actions} />
        {test.kind === 'reply' && stage !== 'prepared' && actions && <AskedAt test={test} actions={actions} />}
        <Words check={check} test={test} actions={actions} onSay={onSay} />
        {actions && (
          <div class="detail-end">
            <SaveLine status={status} />
            <button type="button" class="text-button test-remove" onClick={() => actions.remove(test)}>
              <Icon icon={X} /> {texts.remove}
            </button>
          </div>
        )}
      </div>
    </details>
  );
}

/** Giving up, and going on after all. */
function Ending({ test, actions }: { test: Test; actions: TestActions }) {
  const { guided } = useMessages();
  if (stageOf(test) === 'running')
    return (
      <button
        type="button"
        class="text-button"
        onClick={() => actions.write(test, 'endedMs', waitedMs(test, Date.now()))}
      >
        {guided.tests.stopWaiting}
      </button>
    );
  if (test.endedMs === null) return null;
  return (
    <button type="button" class="text-button" onClick={() => actions.write(test, 'endedMs', null)}>
      {guided.tests.goOn}
    </button>
  );
}

type WordsProps = Pick<ServiceTestProps, 'check' | 'test' | 'actions' | 'onSay'>;

/** Question and answer, kept with every key. The note has no field of its own until a file brings one. */
function Words({ check, test, actions, onSay }: WordsProps) {
  const { guided } = useMessages();
  const texts = guided.tests;
  const fields = [
    ['question', texts.question, texts.questionHint],
    ['answer', texts.answer, texts.answerHint],
    ['note', texts.note, ''],
  ] as const;
  return (
    <>
      {fields.map(([field, label, hint]) => {
        const text = test[field];
        if (!text && (field === 'note' || !actions)) return null;
        if (!actions)
          return (
            <div key={field}>
              <span class="field-label">{label}</span>
              <p class="test-said">{text}</p>
            </div>
          );
        return (
          <div key={field} class="test-words">
            <NoteField
              check={check}
              name={`${field}-${test.id}`}
              label={label}
              placeholder={hint}
              note={text}
              updatedAt={test.updatedAt}
              draft={actions.draftOf(test.id, field)}
              onNote={(words) => actions.write(test, field, words)}
            />
            {field === 'question' && text && (
              <button
                type="button"
                class="icon-button"
                aria-label={texts.copy}
                title={texts.copy}
                onClick={() => void actions.copy(text).then(() => onSay(texts.copied))}
              >
                <Icon icon={Copy} />
              </button>
            )}
          </div>
        );
      })}
    </>
  );
}
