import type { JourneyPart } from '../lib/audit/journey';
import type { CheckState } from '../lib/audit/model';
import { useMessages } from './messages-context';
import { Sign } from './sign';

/** From what the person is sure of to what nobody knows. */
const ORDER: readonly CheckState[] = ['confirmed', 'partly', 'seen', 'absent', 'notApplicable', 'notSeen'];

/** The states of a stage's checks that there are any of, with how many, in the order in which they are drawn. */
export function statesOf({ counts }: Pick<JourneyPart, 'counts'>): [CheckState, number][] {
  return ORDER.filter((state) => counts[state] > 0).map((state) => [state, counts[state]]);
}

/** A stage at a glance: a bar in the shares of its states, and under it each state's sign with its count. */
export function StageBar({ part }: { part: JourneyPart }) {
  const { checklist } = useMessages();
  const states = statesOf(part);
  return (
    <>
      <span class="stage-bar" aria-hidden="true">
        {states.map(([state, count]) => (
          <span key={state} class={`stage-share share-${state}`} style={{ flexGrow: count }} />
        ))}
      </span>
      <span class="stage-counts">
        {states.map(([state, count]) => (
          <span key={state} title={checklist.states[state]}>
            <Sign state={state} label={checklist.states[state]} />
            <span class="unseen">: </span>
            {count}
            <span class="unseen">. </span>
          </span>
        ))}
      </span>
    </>
  );
}
