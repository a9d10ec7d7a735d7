/** What picking hands to its view: plain data, and the ways back. */
import type { CheckId } from '../../audit/checklist';
import type { PickChoice, PickTask } from '../../browser/messages';

/** `picking` a place is looked for; `choosing` it is found, and the check that it is for is not; `added` it is kept; `removed` it was taken out again; `failed` it could not be kept. */
export type PickStage = 'picking' | 'choosing' | 'saving' | 'added' | 'removed' | 'failed';
export type PickKind = 'link' | 'button' | 'heading' | 'picture' | 'field' | 'text';

export interface PickProps extends Pick<PickTask, 'texts' | 'language'> {
  /** What the check is called, '' as long as none is chosen. */
  name: string;
  /** The checks that fit the words that are looked for. */
  choices: readonly PickChoice[];
  query: string;
  stage: PickStage;
  /** What is pointed at; null where nothing is. Its words come from the page. */
  target: { kind: PickKind; quote: string } | null;
  /** The bar stands at the upper edge. */
  atTop: boolean;
  isTouch: boolean;
  on: {
    take(): void;
    search(query: string): void;
    choose(check: CheckId): void;
    /** From choosing back to picking. */
    back(): void;
    undo(): void;
    redo(): void;
    more(): void;
    move(): void;
    /** Ends it. */
    done(): void;
  };
}

/** Draws the view into an element of the layer; `null` takes it away. */
export type DrawPick = (into: HTMLElement, props: PickProps | null) => void;
