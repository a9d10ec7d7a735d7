/**
 * Makes sure of what the commands need: packages, a browser, a fresh build. Node's own modules only, since it runs
 * before anything is installed. Everything it has to say goes to stderr: stdout belongs to the command.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What a build is made of: newer than the build means stale. Of the assets, the README's pictures are no part of it. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  ...readdirSync(join(ROOT, 'assets'))
    .filter((name) => name !== 'pictures')
    .map((name) => join('assets', name)),
  'wxt.config.ts',
  'package.json',
  'tsconfig.json',
];
/** A build takes seconds; a lock older than this (ms) was left behind by a process that died. */
const STALE_LOCK = 120_000;

const say = (text) => process.stderr.write(`${text}\n`);

/** Packages and a browser. Returns the browser's path; exits with advice where it cannot be had. */
export async function ensure({ browser = true } = {}) {
  await ensurePackages();
  return browser ? ensureBrowser() : undefined;
}

/** All that a command with the extension needs: packages, a browser, a fresh build. Exits with a word where one fails. */
export async function makeReady() {
  await ensure();
  await build().catch((error) => fail(error.message));
}

/** `npm ci` where packages are missing or are not those of the lock file. */
export async function ensurePackages() {
  if (hasPackages()) return;
  say('Installing packages (npm ci) …');
  if ((await npm('ci')) === 0) return;
  // A registry that lacks packages for other systems makes `npm ci` refuse; without saving, the lock file stays as it is.
  say('That did not succeed; trying npm install with the same lock file …');
  if ((await npm('install', '--no-save')) !== 0)
    fail('The packages could not be installed; what npm said stands above.');
}

function npm(...args) {
  const windows = process.platform === 'win32';
  return run(windows ? 'npm.cmd' : 'npm', [...args, '--no-audit', '--no-fund'], { shell: windows });
}

/**
 * Whether what is installed is what the lock file asks for. Contents and not times are compared: a checkout gives every
 * file a new time. Packages for other systems are rightly not there.
 */
function hasPackages() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  try {
    const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
    const here = packagesOf(installed);
    return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(
      ([path, { version, optional }]) => path === '' || (here[path] ? here[path].version === version : optional),
    );
  } catch {
    return false;
  }
}

/** The path of a browser of the Chromium family; installed by apt-get where this runs as root on Debian or Ubuntu. */
export async function ensureBrowser() {
  let found = lookForBrowser();
  if (!found && canUseApt()) {
    say('No Chromium here: installing it (apt-get install chromium) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], { env });
    found = lookForBrowser();
  }
  if (found) return found;
  return fail(
    [
      'A browser of the Chromium family is needed, and none was found. One of these helps:',
      '  Debian, Ubuntu   sudo apt-get install chromium',
      '  Fedora           sudo dnf install chromium',
      '  macOS            brew install --cask chromium      (or install Google Chrome)',
      '  Windows          Microsoft Edge is enough; else install Google Chrome',
      '  any              npx playwright install chromium',
      'Is it kept in an unusual place? Set CHROME_PATH to the program.',
    ].join('\n'),
  );
}

function lookForBrowser() {
  try {
    return findBrowser();
  } catch (error) {
    return fail(error.message);
  }
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Where the built extension lies. */
export function outputFolder(target = 'chrome') {
  return join(ROOT, '.output', `${target}-mv3`);
}

/**
 * Builds the extension where its sources are newer than the build. Two commands at once take turns.
 * Returns whether it was built; exits where the build fails.
 */
export async function build(target = 'chrome', { force = false } = {}) {
  const release = await lock(join(ROOT, '.output', `${target}.lock`));
  try {
    const manifest = join(outputFolder(target), 'manifest.json');
    if (!force && existsSync(manifest) && newest(SOURCES) <= statSync(manifest).mtimeMs) return false;
    say(`Building the extension for ${target} …`);
    const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const { code, output } = await runQuietly(process.execPath, [wxt, 'build', '-b', target]);
    if (code !== 0) throw new Error(`The extension could not be built for ${target}:\n${output}`);
    return true;
  } finally {
    release();
  }
}

/** Newest change (ms since 1970) among files and folders, folders read to the bottom. */
function newest(paths) {
  let latest = 0;
  for (const path of paths.map((each) => join(ROOT, each)).filter((each) => existsSync(each))) {
    latest = Math.max(latest, statSync(path).mtimeMs);
    if (!statSync(path).isDirectory()) continue;
    for (const entry of readdirSync(path, { recursive: true })) {
      latest = Math.max(latest, statSync(join(path, String(entry)), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    }
  }
  return latest;
}

async function lock(path) {
  mkdirSync(join(path, '..'), { recursive: true });
  for (;;) {
    try {
      closeSync(openSync(path, 'wx'));
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > STALE_LOCK)
        rmSync(path, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  return () => rmSync(path, { force: true });
}

/** Runs a program with its words on stderr; resolves with its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', process.stderr, process.stderr], ...options });
    child.on('error', (error) => {
      say(error.message);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a program and keeps its words: {code, output}. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Says what went wrong and ends the command. */
export function fail(text) {
  say(text);
  process.exit(1);
}
