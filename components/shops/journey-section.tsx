import { Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import type { JourneyStage } from '../../lib/audit/additions';
import { type JourneyPart, journeyOf } from '../../lib/audit/journey';
import type { Audit } from '../../lib/audit/model';
import type { CheckView } from '../../lib/audit/state';
import { checkText } from '../../lib/messages/check-text';
import { Icon } from '../icon';
import { useMessages } from '../messages-context';
import { Sign } from '../sign';

/** What the person does with the touchpoints. */
export interface JourneyWork {
  /** Resolves with whether it was stored. */
  onAdd(stage: JourneyStage, text: string): Promise<boolean>;
  onRemove(id: string, text: string): void;
}

interface JourneySectionProps {
  audit: Audit;
  views: readonly CheckView[];
  /** Missing where nothing can be changed. */
  work?: JourneyWork;
}

/** The findings laid along the customer's journey, stage beside stage, with the person's own touchpoints. */
export function JourneySection({ audit, views, work }: JourneySectionProps) {
  const { journey } = useMessages();
  return (
    <section class="audit-part" aria-labelledby="journey">
      <h2 id="journey" tabIndex={-1}>
        {journey.title}
      </h2>
      <p class="soft">{journey.lead}</p>
      <ol class="journey">
        {journeyOf(audit, views).parts.map((part) => (
          <Stage key={part.stage} part={part} work={work} />
        ))}
      </ol>
    </section>
  );
}

function Stage({ part, work }: { part: JourneyPart; work: JourneyWork | undefined }) {
  const messages = useMessages();
  const { journey, checklist } = messages;
  const { stage, checks, counts, touchpoints } = part;
  const name = checklist.stages[stage];
  return (
    <li class="journey-stage">
      <h3>{name}</h3>
      <p class="soft small">{journey.there(counts.confirmed + counts.partly + counts.seen, checks.length)}</p>
      <ul class="journey-checks">
        {checks.map((view) => (
          <li key={view.check} data-state={view.state}>
            <Sign state={view.state} label={checklist.states[view.state]} />
            <span>{checkText(view, messages).name}</span>
          </li>
        ))}
      </ul>
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
      {work && <NewTouchpoint stage={name} onAdd={(text) => work.onAdd(stage, text)} />}
    </li>
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
