import type { Proposal } from '../../lib/audit/additions';
import { checkNames } from '../../lib/messages/check-text';
import { useDeskMessages } from '../messages-context';
import { EffectPicture } from './effect-picture';
import { shopOf } from './seen-at';
import { CHOICES, type Ground, nameOf, TEXTS } from './work';

interface StrategySheetProps {
  proposals: readonly Proposal[];
  ground: Ground;
  /** Whether it stands on paper only. */
  paper: boolean;
}

/** The strategy to read: everything open, nothing to change. */
export function StrategySheet({ proposals, ground, paper }: StrategySheetProps) {
  const { strategy } = useDeskMessages();
  return (
    <div class={paper ? 'print-sheet' : 'strategy-sheet'}>
      <h2>{strategy.title}</h2>
      <ol class="sheet-proposals">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <h3>{nameOf(proposal, strategy.unnamed)}</h3>
            <SheetLines proposal={proposal} ground={ground} />
          </li>
        ))}
      </ol>
      {proposals.length > 0 && (
        <>
          <h2>{strategy.picture.title}</h2>
          <EffectPicture proposals={proposals} />
        </>
      )}
    </div>
  );
}

function SheetLines({ proposal, ground }: { proposal: Proposal; ground: Ground }) {
  const messages = useDeskMessages();
  const { strategy } = messages;
  const { what, checks, seenAt } = proposal;
  const name = checkNames(ground.audit.checklist, messages);
  const lines = [
    ...TEXTS.map((field) => ({
      label: strategy.fields[field].label,
      // Its first line is the heading.
      text: field === 'what' ? what.trim().split('\n').slice(1).join('\n') : proposal[field],
    })),
    ...CHOICES.map((field) => {
      const step = proposal[field];
      return { label: strategy[field].label, text: step === null ? '' : strategy.steps[step] };
    }),
    { label: strategy.checks.title, text: checks.map(name).join(', ') },
    {
      label: strategy.seenAt.title,
      text: seenAt.map((place) => `${shopOf(place, ground) ?? strategy.seenAt.gone} (${name(place.check)})`).join(', '),
    },
  ];
  return (
    <dl class="written">
      {lines
        .filter(({ text }) => text.trim() !== '')
        .map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
