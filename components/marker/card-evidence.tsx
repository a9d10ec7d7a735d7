import { Undo2, X } from 'lucide';
import type { MarkerTexts } from '../../lib/browser/messages';
import type { CardItem } from '../../lib/page/overlay/view';
import { Icon } from '../icon';
import { pathOf, saidIn } from '../quote';

export interface CardEvidenceProps {
  card: CardItem;
  texts: MarkerTexts;
  onReject(rejected: boolean): void;
}

/** The words of the page, quoted, with the way to say that they are about something else, and the way back. */
export function CardEvidence({ card: { evidence, certainty, rejected }, texts, onReject }: CardEvidenceProps) {
  const { marker } = texts;
  if (rejected) {
    return (
      <div class="found found-rejected" role="status">
        <p>{marker.rejected}</p>
        <button type="button" class="quiet" onClick={() => onReject(false)}>
          <Icon icon={Undo2} />
          {marker.undo}
        </button>
      </div>
    );
  }
  const said = saidIn(evidence);
  const target = evidence.href && pathOf(evidence.href);
  return (
    <div class="found">
      <div class="found-words">
        <q class="quote">{said}</q>
        {evidence.value && evidence.value !== said && <span class="found-value">{evidence.value}</span>}
        {target && target !== said && <span class="found-target">→ {target}</span>}
        {certainty && <span class="found-certainty">{texts.certainty[certainty]}</span>}
      </div>
      <button type="button" class="quiet" title={marker.rejectHint} onClick={() => onReject(true)}>
        <Icon icon={X} />
        {marker.reject}
      </button>
    </div>
  );
}
