/**
 * The page once more, in a frame as wide as a phone, over the page itself. A window of its own would be closed to us and
 * is given other widths by some systems; a frame of the page's own origin is as wide as we say and as open as the page.
 */
import { HOST_NAME, PHONE_HOST } from './ours';

/** ms: for the page to come, and to draw what it draws by script. */
const PATIENCE = 12_000;
const SETTLE = 900;

const STYLE = `div{position:fixed;left:16px;top:16px;padding:0 8px 8px;border-radius:16px;background:#1d1d1b;box-shadow:0 6px 30px #0008}
button{display:block;margin:4px 0 4px auto;min-height:32px;padding:0 12px;border:0;border-radius:8px;background:none;color:#fff;font:14px system-ui,sans-serif;cursor:pointer}
button:focus-visible{outline:2px solid #6fcbb9}
iframe{display:block;width:390px;height:min(844px,calc(100vh - 88px));border:0;border-radius:8px;background:#fff}`;

/**
 * Shows the page in the frame; one that is there already gives way.
 * @param close words of the button that takes it away
 * @returns the frame once the page stands in it, null where the shop lets no page of it be framed
 */
export async function showPhone(document: Document, close: string): Promise<HTMLIFrameElement | null> {
  for (const old of document.querySelectorAll(PHONE_HOST)) old.remove();
  const host = document.createElement(PHONE_HOST);
  for (const [name, value] of [
    ['all', 'initial'],
    ['display', 'block'],
    ['position', 'fixed'],
    ['z-index', '2147483647'],
  ] as const)
    host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('div');
  const button = document.createElement('button');
  button.textContent = `${close} ✕`;
  button.onclick = () => host.remove();
  const frame = document.createElement('iframe');
  frame.title = close;
  // It may do what the page does, but not lead the page that it stands in away.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
  // A phone's scroll bars take no room.
  frame.setAttribute('scrolling', 'no');
  box.append(button, frame);
  root.append(style, box);
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
    setTimeout(resolve, PATIENCE);
  });
  frame.src = document.URL;
  host.setAttribute('popover', 'manual');
  document.documentElement.append(host);
  stayAbove(document, host);
  await loaded;
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  if (frame.contentDocument?.body && frame.contentDocument.URL !== 'about:blank') return frame;
  host.remove();
  return null;
}

/** Keeps it above the markers, which lift themselves whenever they change. */
function stayAbove(document: Document, host: HTMLElement): void {
  // Without popover the greatest z-index has to do.
  if (!host.showPopover) return;
  host.showPopover();
  const onToggle = (event: Event) => {
    if (!host.isConnected) return document.removeEventListener('toggle', onToggle, true);
    if ((event.target as Element).localName !== HOST_NAME || (event as ToggleEvent).newState !== 'open') return;
    host.hidePopover();
    host.showPopover();
  };
  document.addEventListener('toggle', onToggle, true);
}
