/** What picking hands to its view: plain data, and the ways back. */
import type { PickTask } from '../../browser/messages';

/** `picking` a place is looked for; `added` it is kept; `removed` it was taken out again; `failed` it could not be kept. */
export type PickStage = 'picking' | 'saving' | 'added' | 'removed' | 'failed';
export type PickKind = 'link' | 'button' | 'heading' | 'picture' | 'field' | 'text';

export interface PickProps extends Pick<PickTask, 'name' | 'texts' | 'language'> {
  stage: PickStage;
  /** What is pointed at; null where nothing is. Its words come from the page. */
  target: { kind: PickKind; quote: string } | null;
  /** The bar stands at the upper edge. */
  atTop: boolean;
  isTouch: boolean;
  on: {
    take(): void;
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
