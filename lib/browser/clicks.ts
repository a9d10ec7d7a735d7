/**
 * A click on the toolbar icon lets the whole extension into the tab, but the browser tells only the popup. The popup
 * tells the panel, which may have stood before a closed page.
 */
const channel = new BroadcastChannel('service-lens-clicks');

/** Tell the other windows that the icon was clicked over a tab. */
export function tellClick(tabId: number): void {
  channel.postMessage(tabId);
}

/** Be told of clicks in other windows. Returns the way to stop it. */
export function onClick(listener: (tabId: number) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') listener(data);
  };
  channel.addEventListener('message', hear);
  return () => channel.removeEventListener('message', hear);
}
