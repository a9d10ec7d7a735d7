import type { Proposal } from '../../lib/audit/additions';
import { effortEffect } from '../../lib/audit/strategy';
import { useDeskMessages } from '../messages-context';
import { nameOf } from './work';

interface EffectPictureProps {
  proposals: readonly Proposal[];
  /** Shows a proposal in the list; without it the numbers are plain text. */
  onShow?: (id: string) => void;
}

/** The proposals laid out by effort and effect: a table that looks like the picture one draws on a board. */
export function EffectPicture({ proposals, onShow }: EffectPictureProps) {
  const { strategy } = useDeskMessages();
  const t = strategy.picture;
  const { rows, unplaced } = effortEffect(proposals);
  const number = (n: number) => {
    const proposal = proposals[n - 1];
    if (!proposal) return null;
    const name = nameOf(proposal, strategy.unnamed);
    return (
      <li key={n}>
        {onShow ? (
          <button
            type="button"
            class="effect-number"
            title={name}
            aria-label={`${n}: ${name}`}
            onClick={() => onShow(proposal.id)}
          >
            {n}
          </button>
        ) : (
          <span class="effect-number">{n}</span>
        )}
      </li>
    );
  };
  return (
    <div class="effect-picture">
      <table class="effect-table">
        <caption class="unseen">{t.caption}</caption>
        <tbody>
          {rows.map(({ effect, cells }) => (
            <tr key={effect}>
              <th scope="row">
                <span class={effect === 3 ? 'effect-axis' : 'unseen'}>{strategy.effect.label} </span>
                {strategy.steps[effect]}
              </th>
              {cells.map(({ effort, numbers }) => (
                <td key={effort} data-cell={`${effect}${effort}`}>
                  {effect === 3 && effort === 1 && <span class="effect-first">{t.first}</span>}
                  <ul>{numbers.map(number)}</ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td class="effect-axis" aria-hidden="true">
              {strategy.effort.label}
            </td>
            {rows[0]?.cells.map(({ effort }) => (
              <th key={effort} scope="col">
                <span class="unseen">{strategy.effort.label} </span>
                {strategy.steps[effort]}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      {unplaced.length > 0 && (
        <p class="effect-rest soft small">
          {t.unplaced} <span class="effect-rest-numbers">{unplaced.join(', ')}</span>
        </p>
      )}
    </div>
  );
}
