import { Camera, Undo2, X } from 'lucide';
import type { MarkerTexts } from '../../lib/browser/messages';
import type { CardItem } from '../../lib/page/overlay/view';
import { Icon } from '../icon';
import { pathOf, saidIn } from '../quote';
import { fill } from './fill';

export interface CardEvidenceProps {
  card: CardItem;
  texts: MarkerTexts;
  onReject(rejected: boolean): void;
  onPicture(alt: string): void;
}

/** Letters of the quote that a picture says of itself. */
const MOST_QUOTED = 200;

/** The words of the page, quoted: a picture of them, and the way to say that they are about something else. */
export function CardEvidence({ card, texts, onReject, onPicture }: CardEvidenceProps) {
  const { evidence, certainty, rejected, name, taking, own } = card;
  const { marker, picture } = texts;
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
        {own && <span class="found-own">{texts.own.byYou}</span>}
        {certainty && <span class="found-certainty">{texts.certainty[certainty]}</span>}
      </div>
      <div class="found-ways">
        <button
          type="button"
          class="quiet"
          data-take
          aria-disabled={taking}
          onClick={() => onPicture(fill(picture.alt, { name, quote: said.slice(0, MOST_QUOTED) }))}
        >
          <Icon icon={Camera} />
          {taking ? picture.taking : picture.take}
        </button>
        <button type="button" class="quiet" title={own ? undefined : marker.rejectHint} onClick={() => onReject(true)}>
          <Icon icon={X} />
          {own ? texts.own.remove : marker.reject}
        </button>
      </div>
    </div>
  );
}
