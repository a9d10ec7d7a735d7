import { Link, Unlink, UserRoundCheck, X } from 'lucide';
import { isWebAddress } from '../lib/audit/evidence';
import type { SeenEvidence } from '../lib/audit/state';
import { Icon } from './icon';
import { useMessages } from './messages-context';

export interface OwnWordsProps {
  own: boolean;
  /** It was looked for on the page in the tab, and was not found there this time. */
  notHere: boolean;
}

/** Who found it, where that was the person, and whether the page still has it. */
export function OwnWords({ own, notHere }: OwnWordsProps) {
  const texts = useMessages().own;
  return (
    <>
      {own && (
        <span class="evidence-own">
          <Icon icon={UserRoundCheck} /> {texts.byYou}
        </span>
      )}
      {notHere && (
        <span class="evidence-not-here" title={texts.notHereHint}>
          <Icon icon={Unlink} /> {texts.notHere}
        </span>
      )}
    </>
  );
}

export interface OwnButtonsProps {
  evidence: SeenEvidence;
  /** The words that stand for it, in quotation marks. */
  quote: string;
  onOpen?(url: string): void;
  /** Missing where it is not the person's, or nothing can be changed. */
  onRemove?(): void;
}

/** What can be done with evidence of the person's own beyond the rest: a link that stands nowhere is opened, and any is taken out. */
export function OwnButtons({ evidence, quote, onOpen, onRemove }: OwnButtonsProps) {
  const texts = useMessages().own;
  const { own, href, selector } = evidence;
  return (
    <>
      {own !== undefined && onOpen && selector === '' && isWebAddress(href) && (
        <button
          type="button"
          class="icon-button"
          title={texts.openLink}
          aria-label={texts.openLinkLabel(quote)}
          onClick={() => onOpen(href)}
        >
          <Icon icon={Link} />
        </button>
      )}
      {onRemove && (
        <button
          type="button"
          class="icon-button"
          title={texts.remove}
          aria-label={texts.removeLabel(quote)}
          data-remove-own
          onClick={onRemove}
        >
          <Icon icon={X} />
        </button>
      )}
    </>
  );
}
