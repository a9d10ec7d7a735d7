/** Keeps what happens in the overlay in the overlay, and the page's made-up events out of it. */

/** Stopped at the host, so that the shop's shortcuts, focus traps and click counters never learn of them. */
const KEPT = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'focusin', 'focusout'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'dragstart', 'drop', 'selectstart'],
];
/** What counts as the person's hand: the page's scripts must not be able to give verdicts or write notes. */
const HANDS = ['click', 'input', 'change', 'keydown', 'keyup', 'paste', 'drop'];

/** Starts keeping events of the host's tree inside it; returns the way to stop. */
export function keepEventsInside(host: HTMLElement, root: ShadowRoot): () => void {
  const stop = (event: Event) => event.stopPropagation();
  const refuse = (event: Event) => {
    if (!event.isTrusted) event.stopImmediatePropagation();
  };
  for (const type of KEPT) host.addEventListener(type, stop, { passive: true });
  for (const type of HANDS) root.addEventListener(type, refuse, true);
  return () => {
    for (const type of KEPT) host.removeEventListener(type, stop);
    for (const type of HANDS) root.removeEventListener(type, refuse, true);
  };
}
