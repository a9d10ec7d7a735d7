/**
 * Firefox with the extension and its real toolbar button. No driver is needed: Firefox speaks WebDriver BiDi itself.
 * The popup stands in no list of pages, so it is reached from the browser's own window.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import WebSocket from 'ws';
import { inView, OWN, PANEL, POPUP } from './firefox-views';

/** As in wxt.config.ts; Firefox makes the button's id out of it. */
const ADD_ON = 'service-lens@service-lens.example';
const BUTTON = 'service-lens_service-lens_example-browser-action';
const SIDEBAR = BUTTON.replace('browser-action', 'sidebar-action');
const PREFS = {
  'ui.popup.disable_autohide': true,
  'browser.translations.enable': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'intl.locale.requested': 'en-US',
  'browser.download.folderList': 2,
  'browser.download.alwaysOpenPanel': false,
};
/** Milliseconds that Firefox gets to answer one command. */
const PATIENCE = 20_000;

/** The path of Firefox, or undefined where there is none. */
export function findFirefox(): string | undefined {
  const names = ['firefox-esr', 'firefox'];
  const places = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  return [process.env.FIREFOX_PATH ?? '', ...places].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export interface Firefox {
  /** Goes to a page in the first tab, which comes to the front. */
  open(url: string): Promise<void>;
  /** Presses the toolbar button over the page in front; a popup that is still open is closed before. */
  click(): Promise<void>;
  /** Closes the popup, as a click beside it does. */
  closePopup(): Promise<void>;
  /** Runs an expression in the popup; retries until it gives something truthy. */
  inPopup<T>(expression: string): Promise<T>;
  /** Opens the sidebar, as the browser's own menu does. */
  openSidebar(): Promise<void>;
  /** Runs an expression in the sidebar; retries until it gives something truthy. */
  inSidebar<T>(expression: string): Promise<T>;
  /** Opens a page of the extension in a tab of its own, in front. */
  openOwn(path: string): Promise<void>;
  /** Runs an expression in the extension's page in front; retries until it gives something truthy. */
  inOwn<T>(expression: string): Promise<T>;
  /** Chooses files in the first field for files of the extension's newest page. */
  choose(paths: string[]): Promise<void>;
  /** The folder that files are saved to; there is none before the first. */
  readonly downloads: string;
  close(): Promise<void>;
}

export async function launchFirefox(program: string, extension: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'service-lens-firefox-'));
  const downloads = join(profile, 'downloads');
  const prefs = Object.entries({ ...PREFS, 'browser.download.dir': downloads }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), prefs.join('\n'));
  const args = [
    '-headless',
    '-no-remote',
    '-profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const close = async () => {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const send = await connect(`${await listening(child)}/session`);
    await send('session.new', { capabilities: {} });
    await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const { leaveWelcome, ...hands } = handsOn(send, await windowOf(send));
    await leaveWelcome();
    return { ...hands, downloads, close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Send = (method: string, params: object) => Promise<Record<string, never>>;

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start:\n${said}`)), PATIENCE);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /ws:\/\/[\d.:[\]a-z]+/.exec(said)?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const waiting = new Map<number, (message: { result?: Record<string, never>; message?: string }) => void>();
  let number = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      number += 1;
      const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), PATIENCE);
      waiting.set(number, ({ result, message }) => {
        clearTimeout(timer);
        if (result) resolve(result);
        else reject(new Error(`${method}: ${message}`));
      });
      socket.send(JSON.stringify({ id: number, method, params }));
    });
}

interface Tree {
  contexts: { context: string; url: string }[];
}

/** The browser's own window, where its buttons are. */
async function windowOf(send: Send): Promise<string> {
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as unknown as Tree;
  const found = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!found) throw new Error('Firefox has no window');
  return found.context;
}

function handsOn(send: Send, window: string): Omit<Firefox, 'close' | 'downloads'> & { leaveWelcome(): Promise<void> } {
  const privileged = async <T>(source: string): Promise<T> => {
    const expression = `(async () => JSON.stringify((await (${source})()) ?? null))()`;
    const answer = (await send('script.evaluate', {
      expression,
      target: { context: window },
      awaitPromise: true,
    })) as unknown as {
      type: string;
      result: { value: string };
      exceptionDetails?: { text: string };
    };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value) as T;
  };

  const wait = async <T>(view: string, expression: string): Promise<T> => {
    const end = Date.now() + PATIENCE;
    // Asked again where it is slow to answer, a view gives the answer it has: it must not press a button twice.
    const once = `((window.serviceLensAnswers ??= {})[${Math.random()}] ||= (${expression}))`;
    for (;;) {
      const answer = await privileged<{ value?: T; wrong?: string }>(inView(view, once));
      if (answer.value) return answer.value;
      if (Date.now() > end) throw new Error(`Waited in vain for ${expression}: ${answer.wrong}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  const closePopup = () =>
    privileged<void>(`async () => {
      ${POPUP}?.closest('panel')?.hidePopup();
      for (const end = Date.now() + 5000; ${POPUP} && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
    }`);

  return {
    /** Closes the page that comes to the front after the installation, as soon as it is there. */
    async leaveWelcome() {
      await privileged(`async () => {
        for (const end = Date.now() + 10000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
          const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
          if (tab) return gBrowser.removeTab(tab, { animate: false });
        }
      }`);
    },
    async open(url) {
      await privileged('() => { gBrowser.selectedTab = gBrowser.tabs[0]; }');
      const { contexts } = (await send('browsingContext.getTree', {})) as unknown as Tree;
      await send('browsingContext.navigate', { context: contexts[0]?.context, url, wait: 'complete' });
    },
    closePopup,
    async click() {
      await closePopup();
      await privileged(`() => {
        const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
        CustomizableUI.addWidgetToArea('${BUTTON}', 'nav-bar');
        document.getElementById('${BUTTON}').querySelector('.unified-extensions-item-action-button').click();
      }`);
    },
    inPopup: (expression) => wait(POPUP, expression),
    async openSidebar() {
      await privileged(`() => SidebarController.show('${SIDEBAR}')`);
    },
    inSidebar: (expression) => wait(PANEL, expression),
    async openOwn(path) {
      await privileged(`() => {
        const { mozExtensionHostname } = WebExtensionPolicy.getByID('${ADD_ON}');
        const url = 'moz-extension://' + mozExtensionHostname + '/' + ${JSON.stringify(path)};
        gBrowser.selectedTab = gBrowser.addTrustedTab(url);
      }`);
    },
    inOwn: (expression) => wait(OWN, expression),
    async choose(paths) {
      const { contexts } = (await send('browsingContext.getTree', {})) as unknown as Tree;
      const context = contexts.findLast(({ url }) => url.startsWith('moz-extension:'))?.context;
      const expression = `document.querySelector('input[type=file]')`;
      const { result } = (await send('script.evaluate', {
        ...{ expression, target: { context }, awaitPromise: false },
      })) as unknown as { result: { sharedId: string } };
      await send('input.setFiles', { context, element: { sharedId: result.sharedId }, files: paths });
    },
  };
}
