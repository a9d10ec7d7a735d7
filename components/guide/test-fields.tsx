import { useId, useState } from 'preact/hooks';
import type { ServiceTest } from '../../lib/audit/additions';
import type { CheckId } from '../../lib/audit/checklist';
import { CHANNELS } from '../../lib/audit/service-tests';
import { useMessages } from '../messages-context';
import type { TestActions } from './guide-context';

/** Where the question is asked: one of the usual ways, or what the person writes. */
export function ChannelField({
  check,
  test,
  actions,
}: {
  check: CheckId;
  test: ServiceTest;
  actions: TestActions | undefined;
}) {
  const texts = useMessages().guided.tests;
  const id = useId();
  const known = CHANNELS.find((channel) => channel === test.channel);
  const [chosen, setChosen] = useState(false);
  const isOther = chosen || (known === undefined && test.channel !== '');
  if (!actions) {
    const where = known ? texts.channels[known] : test.channel;
    return where ? (
      <p class="test-channel">
        <span class="field-label">{texts.channel}</span> {where}
      </p>
    ) : null;
  }
  return (
    <div class="test-channel">
      <label class="field-label" for={id}>
        {texts.channel}
      </label>
      <select
        id={id}
        value={isOther ? 'other' : test.channel}
        data-place={`channel-${test.id}:${check}`}
        onChange={({ currentTarget: { value } }) => {
          setChosen(value === 'other');
          if (value !== 'other') actions.write(test, 'channel', value);
          else if (known) actions.write(test, 'channel', '');
        }}
      >
        {test.channel === '' && !isOther && <option value="">–</option>}
        {CHANNELS.map((channel) => (
          <option key={channel} value={channel}>
            {texts.channels[channel]}
          </option>
        ))}
        <option value="other">{texts.otherChannel}</option>
      </select>
      {isOther && (
        <input
          type="text"
          maxLength={200}
          aria-label={texts.otherWhere}
          placeholder={texts.otherWhere}
          defaultValue={known ? '' : (actions.draftOf(test.id, 'channel') ?? test.channel)}
          data-place={`where-${test.id}:${check}`}
          onInput={({ currentTarget }) => actions.write(test, 'channel', currentTarget.value)}
        />
      )}
    </div>
  );
}

/** When the question was asked, for one that went out before the stopwatch was started. */
export function AskedAt({ test, actions }: { test: ServiceTest; actions: TestActions }) {
  const texts = useMessages().guided.tests;
  const id = useId();
  return (
    <div class="test-channel">
      <label class="field-label" for={id}>
        {texts.askedAt}
      </label>
      <input
        id={id}
        type="datetime-local"
        value={localMinute(test.startedAt)}
        onChange={({ currentTarget: { value } }) => {
          const at = new Date(value);
          // An empty field is one that is being filled in: the time that was there stays.
          if (!Number.isNaN(at.getTime())) actions.write(test, 'startedAt', at.toISOString());
        }}
      />
    </div>
  );
}

/** A time as the field wants it: the person's own clock, to the minute. */
function localMinute(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
