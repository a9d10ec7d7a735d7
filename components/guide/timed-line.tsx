import { Check, CircleDashed, Flag, Pencil, Undo2 } from 'lucide';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ServiceTest } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import {
  type DurationParts,
  durationOf,
  partsOfDuration,
  stageOf,
  type Timed,
  waitedMs,
} from '../../lib/audit/service-tests';
import { formatDuration } from '../../lib/messages/format';
import { Icon } from '../icon';
import { useLanguage, useMessages } from '../messages-context';
import type { TestActions } from './guide-context';

interface TimedLineProps {
  check: CheckId;
  test: ServiceTest;
  timed: Timed;
  /** Missing where nothing can be changed. */
  actions: TestActions | undefined;
  onSay(text: string): void;
}

/** One of the three times: a button until it comes, then the time, which can be corrected and taken back. */
export function TimedLine({ check, test, timed, actions, onSay }: TimedLineProps) {
  const texts = useMessages().guided.tests;
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  const pressed = useRef(false);
  const ms = test[timed];
  const what = texts.timed[timed];

  // The button that was pressed is gone once its time stands there.
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement === document.body) line.current?.querySelector('button')?.focus();
    pressed.current = false;
  }, [ms]);

  const stop = () => {
    pressed.current = true;
    actions?.stop(test, timed);
    onSay(texts.said(what, formatDuration(waitedMs(test, Date.now()), language)));
  };
  return (
    <li class="timed-line" ref={line}>
      {ms === null && actions && stageOf(test) === 'running' ? (
        <button type="button" class="button timed-stop" data-place={`${timed}-${test.id}:${check}`} onClick={stop}>
          <Icon icon={Flag} /> {what}
        </button>
      ) : (
        <span class="timed-what">
          <Icon icon={ms === null ? CircleDashed : Check} class={ms === null ? 'sign-notSeen' : 'sign-confirmed'} />
          {what}
        </span>
      )}
      {ms !== null && <strong class="timed-ms">{formatDuration(ms, language)}</strong>}
      {actions && (
        <span class="timed-tools">
          <button
            type="button"
            class="icon-button"
            aria-label={texts.correct(what)}
            title={texts.correct(what)}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            <Icon icon={Pencil} />
          </button>
          {ms !== null && (
            <button
              type="button"
              class="icon-button"
              aria-label={texts.takeBack(what)}
              title={texts.takeBack(what)}
              onClick={() => {
                pressed.current = true;
                actions.change(test, timed, null);
              }}
            >
              <Icon icon={Undo2} />
            </button>
          )}
        </span>
      )}
      {actions && editing && (
        <Correction
          ms={ms ?? waitedMs(test, Date.now())}
          label={texts.correct(what)}
          days={test.kind === 'reply'}
          onChange={(to) => actions.change(test, timed, to)}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  );
}

interface CorrectionProps {
  ms: number;
  label: string;
  /** Whether it may have taken days; else it is a matter of minutes. */
  days: boolean;
  onChange(ms: number): void;
  onClose(): void;
}

/** A time in the units in which one says it. What stands in the fields is written as it is typed. */
function Correction({ ms, label, days, onChange, onClose }: CorrectionProps) {
  const { guided } = useMessages();
  const id = useId();
  const [fields, setFields] = useState(() => textsOf(ms, days));
  const units = Object.keys(fields) as (keyof DurationParts)[];
  const write = (unit: keyof DurationParts, text: string) => {
    const now = { ...fields, [unit]: text };
    setFields(now);
    const number = (one: keyof DurationParts) => Math.max(0, Math.floor(Number(now[one] ?? 0)) || 0);
    onChange(
      durationOf({
        days: number('days'),
        hours: number('hours'),
        minutes: number('minutes'),
        seconds: number('seconds'),
      }),
    );
  };
  return (
    <fieldset class="correction">
      <legend class="unseen">{label}</legend>
      {units.map((unit) => (
        <span key={unit} class="correction-unit">
          <input
            id={`${id}${unit}`}
            type="number"
            inputMode="numeric"
            min={0}
            max={9999}
            value={fields[unit]}
            onInput={({ currentTarget }) => write(unit, currentTarget.value)}
          />
          <label for={`${id}${unit}`}>{guided.tests.unitNames[unit]}</label>
        </span>
      ))}
      <button type="button" class="text-button" onClick={onClose}>
        {guided.tests.close}
      </button>
    </fieldset>
  );
}

/** Days, hours and minutes for what can take days; minutes and seconds for a talk, however many. */
function textsOf(ms: number, days: boolean): Partial<Record<keyof DurationParts, string>> {
  const parts = partsOfDuration(ms);
  if (days) return { days: `${parts.days}`, hours: `${parts.hours}`, minutes: `${parts.minutes}` };
  return { minutes: `${(parts.days * 24 + parts.hours) * 60 + parts.minutes}`, seconds: `${parts.seconds}` };
}
