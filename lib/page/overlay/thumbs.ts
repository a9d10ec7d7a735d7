/** The small pictures of the checks whose cards are opened; fetched when a card is, since most pages need none. */
import type { CheckId } from '../../audit/checklist';
import type { MarkerState } from '../../browser/messages';
import type { Thumbnail } from '../../browser/thumbnail';

export interface Thumbs {
  /** Those of a check as far as they have come; what has not is asked for. */
  of(check: CheckId, state: MarkerState): readonly Thumbnail[];
  /** One more was taken here. */
  taken(check: CheckId, state: MarkerState): void;
  forget(): void;
}

const NONE: readonly Thumbnail[] = [];

/** @param changed called when some have come */
export function createThumbs(
  fetch: (auditId: string, check: CheckId) => Promise<Thumbnail[]>,
  changed: () => void,
): Thumbs {
  const known = new Map<CheckId, { ids: string; items: readonly Thumbnail[] }>();
  const ask = (check: CheckId, { auditId, pictures }: MarkerState) => {
    const asked = { ids: idsOf(check, pictures), items: known.get(check)?.items ?? NONE };
    known.set(check, asked);
    fetch(auditId, check).then(
      (items) => {
        asked.items = items;
        // An answer that was overtaken changes nothing that is shown.
        if (known.get(check) === asked) changed();
      },
      () => undefined,
    );
  };
  return {
    of(check, state) {
      // The first time there is nothing to ask for where the audit knows of none.
      const ids = idsOf(check, state.pictures);
      if ((known.get(check)?.ids ?? '') !== ids) ask(check, state);
      return known.get(check)?.items ?? NONE;
    },
    taken: ask,
    forget: () => known.clear(),
  };
}

function idsOf(check: CheckId, pictures: MarkerState['pictures']): string {
  return (pictures[check] ?? []).join();
}
