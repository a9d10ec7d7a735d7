import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { UndoToast } from './undo-toast';
import { useUndoKey } from './use-undo-key';

/** Something that the person just did, with the way back. */
export interface Act {
  /** What was done; undefined where nothing needs to be said about it, and the key alone leads back. */
  text: string | undefined;
  undo(): void;
  /** Of several acts of one name in a row the way back leads to before the first. */
  name?: string;
  /** It took out what the person made by hand: the message stays when one goes on elsewhere. */
  lasting?: boolean;
  /** What had the focus went with it: the way back takes it. */
  takesFocus?: boolean;
}

/** Told of what the person does. The same object as long as the view stands. */
export interface Undoing {
  /** The latest act counts; it replaces the one before, whatever that was. */
  did(act: Act): void;
  /** The person went on: the message goes unless it is to stay. The key still takes the act back. */
  hush(): void;
}

const Context = createContext<Undoing>({ did: () => undefined, hush: () => undefined });

/** Where to tell what was just done. Outside a view with a way back it is told to nobody. */
export function useUndoing(): Undoing {
  return useContext(Context);
}

/** The one way back of a view: the latest act of whatever kind, taken back by the button of its message or by the key. */
export function UndoProvider({ children }: { children: ComponentChildren }) {
  const [act, setAct] = useState<Act>();
  const place = useRef<HTMLDivElement>(null);
  // What had the focus before the message took it; null as long as the message has not got it.
  const before = useRef<{ element: EventTarget | null } | null>(null);
  const undoing = useMemo<Undoing>(
    () => ({
      did: (next) =>
        setAct((last) => (next.name !== undefined && last?.name === next.name ? { ...next, undo: last.undo } : next)),
      hush: () => setAct((last) => (last && !last.lasting ? { ...last, text: undefined } : last)),
    }),
    [],
  );
  const takeBack = () => {
    setAct(undefined);
    act?.undo();
  };
  useUndoKey(act && takeBack);

  const text = act?.text;
  useLayoutEffect(() => {
    if (text !== undefined) {
      if (act?.takesFocus) place.current?.querySelector<HTMLElement>('[data-undo]')?.focus({ preventScroll: true });
      return;
    }
    // The message had the focus and is gone with it.
    if (before.current && document.activeElement === document.body) giveFocus(before.current.element);
    before.current = null;
  }, [act]);

  return (
    <Context.Provider value={undoing}>
      {children}
      <UndoToast
        place={place}
        text={text}
        onUndo={takeBack}
        onClose={() => setAct(undefined)}
        onFocusIn={({ relatedTarget: from }) => {
          if (!(from instanceof Node && place.current?.contains(from))) before.current = { element: from };
        }}
      />
    </Context.Provider>
  );
}

function giveFocus(to: EventTarget | null): void {
  const list = document.querySelector<HTMLElement>('[data-checklist]');
  (to instanceof HTMLElement && to.isConnected ? to : list)?.focus({ preventScroll: true });
}
