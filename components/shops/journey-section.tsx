import type { JourneyPart } from '../../lib/audit/journey';
import { journeyOf } from '../../lib/audit/journey';
import type { Audit } from '../../lib/audit/model';
import type { CheckView } from '../../lib/audit/state';
import { checkText } from '../../lib/messages/check-text';
import { useDeskMessages } from '../messages-context';
import { Sign } from '../sign';
import { StageBar, statesOf } from '../stage-bar';
import { type JourneyWork, Touchpoints } from '../touchpoints';

interface JourneySectionProps {
  audit: Audit;
  views: readonly CheckView[];
  /** Missing where nothing can be changed. */
  work?: JourneyWork;
}

/** The findings laid along the customer's journey, stage beside stage, with the person's own touchpoints. */
export function JourneySection({ audit, views, work }: JourneySectionProps) {
  const { journey } = useDeskMessages();
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

/** What is known stands first; what was not seen yet waits behind a line, so that the picture stays one. */
function Stage({ part, work }: { part: JourneyPart; work: JourneyWork | undefined }) {
  const { journey, checklist, guided } = useDeskMessages();
  const { stage, checks, counts, touchpoints } = part;
  const known = statesOf(part).flatMap(([state]) =>
    state === 'notSeen' ? [] : checks.filter((view) => view.state === state),
  );
  const waiting = checks.filter(({ state }) => state === 'notSeen');
  return (
    <li class="journey-stage">
      <h3>{checklist.stages[stage]}</h3>
      <div class="journey-glance">
        <StageBar part={part} />
      </div>
      <p class="soft small">{journey.there(counts.confirmed + counts.partly + counts.seen, checks.length)}</p>
      {known.length > 0 && <Checks views={known} />}
      {waiting.length > 0 && (
        <details class="journey-waiting">
          <summary>{guided.map.waiting(waiting.length)}</summary>
          <Checks views={waiting} />
        </details>
      )}
      <Touchpoints stage={stage} touchpoints={touchpoints} work={work} />
    </li>
  );
}

function Checks({ views }: { views: readonly CheckView[] }) {
  const messages = useDeskMessages();
  const { states } = messages.checklist;
  return (
    <ul class="journey-checks">
      {views.map((view) => (
        <li key={view.check} data-state={view.state}>
          <Sign state={view.state} label={states[view.state]} />
          <span>{checkText(view, messages).name}</span>
        </li>
      ))}
    </ul>
  );
}
