import type { Size } from './geometry';

export interface LabelSize {
  full: Size;
  compact: Size;
}

/** A group's label as long as none was drawn, in px: a sign and two numbers. */
const GROUP: Size = { width: 64, height: 22 };

/** Sizes of labels, measured once for each text: what is written into a card draws all labels anew. */
export function createLabelSizes() {
  const known = new Map<string, LabelSize>();
  let group = GROUP;

  return {
    /** Sizes in the order of the labels. The new ones are laid out twice, with the name and without. */
    of(labels: readonly HTMLElement[]): LabelSize[] {
      const words = labels.map((label) => `${label.className} ${label.textContent}`);
      const fresh = labels.filter((_, index) => !known.has(words[index] as string));
      const measure = (compact: boolean): Size[] => {
        for (const label of fresh) label.dataset.compact = String(compact);
        return fresh.map((label) => ({ width: label.offsetWidth, height: label.offsetHeight }));
      };
      const fulls = measure(false);
      const compacts = measure(true);
      for (const [index, label] of fresh.entries()) {
        const full = fulls[index] as Size;
        known.set(words[labels.indexOf(label)] as string, { full, compact: compacts[index] as Size });
        if (label.dataset.group !== undefined && full.width > group.width) group = full;
      }
      return words.map((word) => known.get(word) as LabelSize);
    },
    /** Size of the widest group's label so far. */
    group: () => group,
  };
}
