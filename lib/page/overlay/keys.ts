/** The keys that work anywhere on the page. Shops and browsers leave Alt+Shift alone; fields keep it for themselves. */

export interface PageKeys {
  /** Alt+Shift+M. */
  toggle(): void;
  /** Alt+Shift+A. */
  add(): void;
  /** Alt+Shift+arrow right or left. */
  go(by: 1 | -1): void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Listens on the window, before the page's own listeners where they came later. Returns the way to stop.
 * @param host ours: in its fields the keys work, except where the system needs them to select words
 */
export function listenForKeys(view: Window, host: HTMLElement, keys: PageKeys): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { code, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (!altKey || !shiftKey || ctrlKey || metaKey || !event.isTrusted) return;
    const step = STEPS[code];
    if (code !== 'KeyM' && code !== 'KeyA' && (!step || selectsWords(event, host, view))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (step) keys.go(step);
    else if (code === 'KeyA') keys.add();
    else keys.toggle();
  };
  view.addEventListener('keydown', onKey, true);
  return () => view.removeEventListener('keydown', onKey, true);
}

function selectsWords(event: KeyboardEvent, host: HTMLElement, view: Window): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.isContentEditable || /^(input|textarea|select)$/.test(target.localName);
  return isField && (/Mac/.test(view.navigator.platform) || target.getRootNode() !== host.shadowRoot);
}
