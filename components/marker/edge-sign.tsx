import { ChevronDown, ChevronUp } from 'lucide';
import type { OverlayEvents } from '../../lib/page/overlay/view';
import { Icon } from '../icon';

export interface EdgeSignProps {
  way: 'up' | 'down';
  /** Said of it, with {count}. */
  words: string;
  on: Pick<OverlayEvents, 'toward'>;
}

/** How many markers are out of sight that way. The number is written by `lib/page/overlay`, as the page scrolls. */
export function EdgeSign({ way, words, on }: EdgeSignProps) {
  return (
    <button type="button" class="edge" data-away={way} data-words={words} onClick={() => on.toward(way)}>
      <Icon icon={way === 'up' ? ChevronUp : ChevronDown} />
      <span data-number />
    </button>
  );
}
