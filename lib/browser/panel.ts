/** The panel beside the page: Chromium's side panel, Firefox's sidebar. */
import browser from 'webextension-polyfill';

/** The part of Chromium's `chrome.sidePanel` that is used here; the polyfill hands it through without knowing it. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/**
 * A way to open the panel in this window, undefined where the browser has none. Both browsers open it only while a click
 * is being answered, so what is needed is looked up beforehand and the way must be called straight from the click.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | undefined> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  if (sidePanel) {
    const { id } = await browser.windows.getCurrent();
    return id === undefined ? undefined : () => sidePanel.open({ windowId: id });
  }
  const { sidebarAction } = browser as { sidebarAction?: typeof browser.sidebarAction };
  return sidebarAction && (() => sidebarAction.open());
}
