import { Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import type { JourneyStage, Touchpoint } from '../lib/audit/additions';
import { Icon } from './icon';
import { useMessages } from './messages-context';

/** What the person does with the touchpoints. */
export interface JourneyWork {
  /** Resolves with whether it was stored. */
  onAdd(stage: JourneyStage, text: string): Promise<boolean>;
  onRemove(id: string, text: string): void;
}

interface TouchpointsProps {
  stage: JourneyStage;
  /** In the order in which they are shown. */
  touchpoints: readonly Touchpoint[];
  /** Missing where nothing can be changed. */
  work: JourneyWork | undefined;
}

/** The person's own touchpoints at one stage, and a field for one more. */
export function Touchpoints({ stage, touchpoints, work }: TouchpointsProps) {
  const { journey, checklist } = useMessages();
  return (
    <>
      {touchpoints.length > 0 && (
        <ul class="journey-own" aria-label={journey.own}>
          {touchpoints.map(({ id, text }) => (
            <li key={id}>
              <span>{text}</span>
              {work && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={journey.remove(text)}
                  title={journey.remove(text)}
                  onClick={() => work.onRemove(id, text)}
                >
                  <Icon icon={X} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {work && <NewTouchpoint key={stage} stage={checklist.stages[stage]} onAdd={(text) => work.onAdd(stage, text)} />}
    </>
  );
}

const LONGEST = 200;

function NewTouchpoint({ stage, onAdd }: { stage: string; onAdd(text: string): Promise<boolean> }) {
  const { journey } = useMessages();
  const [text, setText] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    // What could not be stored stays in the field.
    if (text.trim() !== '' && (await onAdd(text.trim()))) setText('');
  };
  return (
    <form class="journey-new" onSubmit={(event) => void add(event)}>
      <input
        type="text"
        value={text}
        maxLength={LONGEST}
        aria-label={`${stage}: ${journey.what}`}
        placeholder={journey.what}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="icon-button" aria-label={`${stage}: ${journey.add}`} title={journey.add}>
        <Icon icon={Plus} />
      </button>
    </form>
  );
}
