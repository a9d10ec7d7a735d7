import { ChevronDown } from 'lucide';
import type { Proposal } from '../../lib/audit/additions';
import { questionsFor } from '../../lib/audit/strategy';
import { Icon } from '../icon';
import { useDeskMessages } from '../messages-context';
import { SaveLine } from '../save-line';
import { TextField } from '../text-field';
import { LinkedChecks } from './linked-checks';
import { SeenAt } from './seen-at';
import { StepChoice } from './step-choice';
import { CHOICES, type Ground, type StrategyWork, TEXTS } from './work';

/** Starting points whose questions are shown: more would be read by nobody. */
const MOST = 3;
/** Fields in which more than a line is to be expected. */
const LONG: readonly string[] = ['why', 'how'];

interface ProposalBodyProps {
  proposal: Proposal;
  ground: Ground;
  work: StrategyWork;
}

/** One proposal, opened: what the person writes, and what it is grounded in. */
export function ProposalBody({ proposal, ground, work }: ProposalBodyProps) {
  const { strategy } = useDeskMessages();
  const { id } = proposal;
  return (
    <div class="proposal-body">
      <div class="proposal-words">
        {TEXTS.map((field) => (
          <TextField
            key={field}
            label={strategy.fields[field].label}
            hint={strategy.fields[field].hint}
            value={proposal[field]}
            rows={LONG.includes(field) ? 3 : 1}
            place={`${field}:${id}`}
            onText={(text) => work.onField(id, field, text)}
          />
        ))}
        <div class="proposal-steps">
          {CHOICES.map((field) => (
            <StepChoice
              key={field}
              field={field}
              value={proposal[field]}
              onChoose={(step) => work.onField(id, field, step)}
            />
          ))}
        </div>
        <div class="save-foot">
          <SaveLine status={work.statusOf(id)} />
        </div>
      </div>
      <div class="proposal-ground">
        <LinkedChecks
          proposal={proposal}
          ground={ground}
          onCheck={(check, answers) => work.onCheck(id, check, answers)}
        />
        <SeenAt proposal={proposal} ground={ground} onSeenAt={(place, isSeen) => work.onSeenAt(id, place, isSeen)} />
        <Think proposal={proposal} />
      </div>
    </div>
  );
}

/** The questions of the starting points that concern the same checks. */
function Think({ proposal }: { proposal: Proposal }) {
  const { strategy, starts } = useDeskMessages();
  const points = questionsFor(proposal.checks).slice(0, MOST);
  if (points.length === 0) return null;
  return (
    <details class="think">
      <summary>
        <Icon icon={ChevronDown} class="turn" />
        {strategy.think}
      </summary>
      <ul>
        {points.flatMap((point) => [
          <li key={`${point} think`}>{starts.points[point].think}</li>,
          <li key={`${point} also`}>{starts.points[point].also}</li>,
        ])}
      </ul>
    </details>
  );
}
