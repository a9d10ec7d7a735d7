/**
 * Letting the pointer through to the page while Shift is held, so that menus that open under the pointer stay open and
 * what is in them can be picked. Moves reach the page as if no layer were there; presses are kept from it.
 */
export interface ThroughHands {
  /** Whether the page may be let through now. */
  mayPass(): boolean;
  over(x: number, y: number): void;
  click(x: number, y: number, isTouch: boolean): void;
}

export interface Through {
  /** Hears the key in a document, such as that of the layer's frame. */
  hear(inside: Document): void;
  /** Ends it where it may not go on. */
  check(): void;
  stop(): void;
}

/** Everything of a press that a page could act on. What it listens for on the window before us it hears all the same. */
const PRESSES = 'pointerdown mousedown pointerup mouseup click dblclick auxclick contextmenu touchstart touchend'.split(
  ' ',
);

/** @param pass opens the layer to the pointer, or closes it */
export function letThrough(view: Window, pass: (open: boolean) => void, hands: ThroughHands): Through {
  let open = false;
  const set = (now: boolean) => {
    if (now === open) return;
    open = now;
    pass(now);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Shift') set(event.type === 'keydown' && hands.mayPass());
  };
  const onBlur = () => set(false);
  const onMove = (event: PointerEvent) => {
    if (!open || !event.isTrusted) return;
    // Let go of elsewhere, in another window say.
    if (!event.shiftKey || !hands.mayPass()) set(false);
    else hands.over(event.clientX, event.clientY);
  };
  const onPress = (event: Event) => {
    if (!open || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    const { clientX, clientY, pointerType } = event as PointerEvent;
    hands.click(clientX, clientY, pointerType === 'touch');
  };
  const hear = (target: Window | Document) => {
    target.addEventListener('keydown', onKey as EventListener, true);
    target.addEventListener('keyup', onKey as EventListener, true);
  };
  const capture = { capture: true, passive: false };
  hear(view);
  view.addEventListener('blur', onBlur);
  view.addEventListener('pointermove', onMove, true);
  for (const press of PRESSES) view.addEventListener(press, onPress, capture);

  return {
    hear(inside) {
      hear(inside);
      inside.defaultView?.addEventListener('blur', onBlur);
    },
    check() {
      if (!hands.mayPass()) set(false);
    },
    stop() {
      set(false);
      view.removeEventListener('keydown', onKey, true);
      view.removeEventListener('keyup', onKey, true);
      view.removeEventListener('blur', onBlur);
      view.removeEventListener('pointermove', onMove, true);
      for (const press of PRESSES) view.removeEventListener(press, onPress, capture);
    },
  };
}
