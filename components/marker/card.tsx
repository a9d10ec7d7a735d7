import { ChevronLeft, ChevronRight, X } from 'lucide';
import type { MarkerTexts } from '../../lib/browser/messages';
import type { CardItem, OverlayEvents } from '../../lib/page/overlay/view';
import { Icon } from '../icon';
import { Sign } from '../sign';
import { CardEvidence } from './card-evidence';
import { CardPictures } from './card-pictures';
import { CardRating } from './card-rating';
import { CardVerdict } from './card-verdict';
import { fill } from './fill';
import { SaveNote } from './save-note';

export interface CardProps {
  card: CardItem;
  texts: MarkerTexts;
  on: OverlayEvents;
}

/** What was found at a place, and room for what the person says about it. Not modal: the shop stays at hand. */
export function Card({ card, texts, on }: CardProps) {
  const { marker } = texts;
  return (
    <div
      class="card"
      data-card
      role="dialog"
      aria-labelledby="card-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // The shop's dialog, in which we may stand, stays open.
        event.preventDefault();
        on.close();
      }}
    >
      <div class="card-head">
        <div class="card-heading" aria-live="polite">
          <h2 class="card-title" id="card-title" data-card-title tabIndex={-1}>
            <Sign state={card.state} label={texts.states[card.state]} />
            <span class="card-number">{card.number}</span>
            {card.name}
          </h2>
        </div>
        <button type="button" class="icon-button" aria-label={marker.close} title={marker.close} onClick={on.close}>
          <Icon icon={X} />
        </button>
      </div>

      <div class="card-body">
        <CardEvidence card={card} texts={texts} onReject={on.reject} onPicture={on.picture} />
        <CardPictures pictures={card.pictures} texts={texts} onShow={on.showPicture} />
        {card.others.length > 0 && (
          <p class="others">
            <span class="field-label">{marker.alsoHere}</span>
            {card.others.map((other) => (
              <button key={other.key} type="button" class="other" onClick={() => on.open(other.key)}>
                <Sign state={other.state} label={texts.states[other.state]} />
                {other.name}
              </button>
            ))}
          </p>
        )}
        <CardVerdict card={card} texts={texts} onVerdict={on.verdict} />
        <CardRating rating={card.rating} texts={texts} onRating={on.rating} />
        <label class="field">
          <span class="field-label">{marker.note}</span>
          <textarea
            key={card.check}
            class="note"
            rows={2}
            maxLength={100_000}
            placeholder={marker.noteHint}
            value={card.note}
            onInput={({ currentTarget }) => on.note(currentTarget.value)}
          />
        </label>
        <SaveNote card={card} marker={marker} onRetry={on.retry} />
        <p class="keys">{marker.keys}</p>
      </div>

      <div class="card-foot">
        <button
          type="button"
          class="step"
          title={marker.previousKeys}
          disabled={card.all < 2}
          onClick={() => on.go(-1)}
        >
          <Icon icon={ChevronLeft} />
          {marker.previous}
        </button>
        <span class="position">{fill(marker.position, { at: String(card.at), all: String(card.all) })}</span>
        <button type="button" class="step" title={marker.nextKeys} disabled={card.all < 2} onClick={() => on.go(1)}>
          {marker.next}
          <Icon icon={ChevronRight} />
        </button>
      </div>
    </div>
  );
}
