/** Where a browser of the Chromium family is kept on this machine. Node's own modules only. */
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Program names on Linux, best first: free builds before branded ones. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

const MAC_APPS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a browser, or undefined where none was found.
 * Looked for in this order: CHROME_PATH, PATH, the downloads of Playwright and Puppeteer, the usual places.
 * Throws where CHROME_PATH is set but names no program: a wish is not passed over in silence.
 */
export function findBrowser({ env = process.env, platform = process.platform, home = homedir() } = {}) {
  if (env.CHROME_PATH) {
    if (isProgram(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is set to ${env.CHROME_PATH}, but there is no program there.`);
  }
  return candidates({ env, platform, home }).find(isProgram);
}

function* onPath(env, platform) {
  // Windows spells the variable "Path"; process.env answers to both there, a copied object does not.
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const end = platform === 'win32' ? '.exe' : '';
  for (const name of NAMES) for (const folder of folders) yield join(folder, name + end);
}

function candidates({ env, platform, home }) {
  const places = [...onPath(env, platform), ...downloaded({ env, platform, home })];
  if (platform === 'darwin') {
    for (const folder of ['/Applications', join(home, 'Applications')]) {
      places.push(...MAC_APPS.map((app) => join(folder, app)));
    }
  } else if (platform === 'win32') {
    const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
    places.push(...WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program))));
  }
  return places;
}

/** Chrome for Testing, as Playwright and Puppeteer keep it in their caches; newest first. */
function downloaded({ env, platform, home }) {
  const cache =
    platform === 'darwin'
      ? join(home, 'Library', 'Caches')
      : platform === 'win32'
        ? (env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'))
        : (env.XDG_CACHE_HOME ?? join(home, '.cache'));
  const roots = [
    [env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache, 'ms-playwright'), /^chromium-\d/],
    [join(home, '.cache', 'puppeteer', 'chrome'), /-\d/],
  ];
  const mac = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const program = { darwin: mac, win32: 'chrome.exe' }[platform] ?? 'chrome';
  return roots.flatMap(([root, name]) =>
    listed(root)
      .filter((entry) => name.test(entry))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap((entry) => listed(join(root, entry)).map((folder) => join(root, entry, folder, program))),
  );
}

function listed(folder) {
  return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
