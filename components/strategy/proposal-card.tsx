import { ArrowDown, ArrowUp, ChevronDown, Trash2 } from 'lucide';
import { useId } from 'preact/hooks';
import type { Proposal } from '../../lib/audit/additions';
import { checkNames } from '../../lib/messages/check-text';
import { Icon } from '../icon';
import { keyPlace } from '../keyboard';
import { useDeskMessages } from '../messages-context';
import { ProposalBody } from './proposal-body';
import type { useDrag } from './use-drag';
import { CHOICES, type Ground, nameOf, type StrategyWork } from './work';

interface ProposalCardProps {
  proposal: Proposal;
  /** Place in the list, the first is 1. */
  number: number;
  /** How many proposals there are. */
  of: number;
  open: boolean;
  ground: Ground;
  work: StrategyWork;
  onToggle(): void;
  /** Move it by one place. */
  onMove(by: 1 | -1): void;
  onRemove(): void;
  drag: ReturnType<typeof useDrag>;
}

/** One proposal in the list: a line until it is opened. */
export function ProposalCard(props: ProposalCardProps) {
  const { proposal, number, of, open, onToggle, onMove, onRemove, drag } = props;
  const m = useDeskMessages();
  const t = m.strategy;
  const body = useId();
  const name = nameOf(proposal, t.unnamed);
  const arrows = [
    { by: -1, icon: ArrowUp, label: t.moveUp(number), ends: number === 1, key: 'Alt+ArrowUp' },
    { by: 1, icon: ArrowDown, label: t.moveDown(number), ends: number === of, key: 'Alt+ArrowDown' },
  ] as const;
  const press = (event: KeyboardEvent) => {
    // In a field the same keys move the caret.
    if (!event.altKey || event.ctrlKey || event.metaKey || keyPlace(event.target) === 'text') return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li
      class={open ? 'proposal open' : 'proposal'}
      data-proposal={proposal.id}
      onKeyDown={press}
      {...drag.line(number - 1)}
    >
      <div class="proposal-head">
        <span class="proposal-number" aria-hidden="true" {...drag.handle(number - 1)}>
          {number}
        </span>
        <h3>
          <button
            type="button"
            class="proposal-name"
            aria-expanded={open}
            aria-controls={open ? body : undefined}
            data-place={`open:${proposal.id}`}
            onClick={onToggle}
          >
            <span class="unseen">{t.number(number)}: </span>
            <span class={proposal.what.trim() === '' ? 'soft' : undefined}>{name}</span>
            <Icon icon={ChevronDown} class="turn" />
          </button>
        </h3>
        <div class="proposal-tools">
          {arrows.map(({ by, icon, label, ends, key }) => (
            <button
              key={by}
              type="button"
              class="icon-button"
              aria-label={label}
              aria-keyshortcuts={key}
              aria-disabled={ends}
              title={label}
              data-place={`move${by}:${proposal.id}`}
              onClick={() => onMove(by)}
            >
              <Icon icon={icon} />
            </button>
          ))}
          <button
            type="button"
            class="icon-button"
            aria-label={t.remove(number)}
            title={t.remove(number)}
            onClick={onRemove}
          >
            <Icon icon={Trash2} />
          </button>
        </div>
      </div>
      {!open && <InBrief proposal={proposal} ground={props.ground} />}
      <div id={body}>{open && <ProposalBody proposal={proposal} ground={props.ground} work={props.work} />}</div>
    </li>
  );
}

/** What a closed proposal says besides its name. */
function InBrief({ proposal, ground }: { proposal: Proposal; ground: Ground }) {
  const messages = useDeskMessages();
  const { strategy } = messages;
  const chosen = CHOICES.flatMap((field) => {
    const step = proposal[field];
    return step === null ? [] : `${strategy[field].label}: ${strategy.steps[step].toLocaleLowerCase()}`;
  });
  const parts = [...chosen, ...proposal.checks.map(checkNames(ground.audit.checklist, messages))];
  return parts.length > 0 ? <p class="proposal-brief soft small">{parts.join(' · ')}</p> : null;
}
