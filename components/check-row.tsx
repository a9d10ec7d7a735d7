import { ChevronDown, PencilLine, TriangleAlert } from 'lucide';
import type { CheckView } from '../lib/audit/state';
import { checkText } from '../lib/messages/check-text';
import { TestBrief } from './guide/test-brief';
import { Icon } from './icon';
import { useMessages } from './messages-context';
import { saidIn } from './quote';
import { Sign } from './sign';

export interface CheckRowProps {
  view: CheckView;
  open: boolean;
  /** Id of the part that opens below. */
  controls: string;
  /** A write of this check did not succeed. */
  failed: boolean;
  onToggle(): void;
}

/** One line of the checklist: the sign, the name, the first thing that was seen and where. */
export function CheckRow({ view, open, controls, failed, onToggle }: CheckRowProps) {
  const messages = useMessages();
  const { checklist, popup } = messages;
  const { check, state, judgement, findings } = view;
  const evidence = findings.flatMap((finding) => finding.evidence);
  const first = evidence[0];
  const more = evidence.length - 1;
  return (
    <h3 class="check-head">
      <button
        type="button"
        class={`row row-${state}`}
        aria-expanded={open}
        aria-controls={open ? controls : undefined}
        data-row={check}
        data-place={`row:${check}`}
        onClick={onToggle}
      >
        <Sign state={state} label={checklist.states[state]} />
        <span class="row-name">{checkText(view, messages).name}</span>
        <span class="row-found">
          {first && popup.quote(saidIn(first))}
          <TestBrief check={check} />
        </span>
        <span class="row-marks">
          {more > 0 && (
            <span class="row-more">
              <span aria-hidden="true">{popup.check.more(more)}</span>
              <span class="unseen">{popup.check.moreLabel(more)}</span>
            </span>
          )}
          {first && <span class="row-where">{popup.where[first.where]}</span>}
          {failed && <Icon icon={TriangleAlert} class="failed" label={popup.save.failed} />}
          {judgement.note && <Icon icon={PencilLine} class="noted" label={popup.check.noteMark} />}
          {judgement.rating && (
            <span class="row-rating">
              <span aria-hidden="true">{judgement.rating}/5</span>
              <span class="unseen">{popup.check.rated(judgement.rating)}</span>
            </span>
          )}
        </span>
        <Icon icon={ChevronDown} class="turn" />
      </button>
    </h3>
  );
}
