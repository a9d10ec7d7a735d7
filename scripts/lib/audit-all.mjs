/** Many targets through the real extension: a fresh page each, nothing carried over from one to the next. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { launch } from './browser.mjs';
import { explainOn } from './explain.mjs';
import { exportDocuments } from './export-documents.mjs';
import { clearStore, openKeeper, readAudit } from './store.mjs';
import { keepAudit } from './visit.mjs';

/** No name is resolved, so nothing can leave while saved pages are read. */
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND'];
/**
 * Saved pages are read as they were saved. Their scripts ran once already when they were saved; run again without
 * the shop behind them they empty the page or lead away from it. Scripts of the extension are not touched by this.
 */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };
/** Longest wait (ms) for a page to load before it is read as far as it came. */
const LOAD = 15_000;

/**
 * Audits each target and tells of it in the order of the targets.
 * @param {import('./targets.mjs').Target[]} targets
 * @param {object} options
 * @param {number} options.jobs browsers side by side
 * @param {string} options.language of the interface
 * @param {string} [options.out] folder for the documents
 * @param {import('../../lib/audit/checklist').AutoCheckId} [options.explain] check to be explained on each page
 * @param {(result: {target: object, audit?: object, explanation?: object, written?: string[], error?: string}) => void}
 *   options.onResult
 */
export async function auditAll(targets, { jobs, language, out, explain, onResult }) {
  const results = new Array(targets.length);
  let told = 0;
  const tell = (index, result) => {
    results[index] = result;
    while (told < targets.length && results[told]) {
      onResult({ target: targets[told], ...results[told] });
      results[told] = {};
      told += 1;
    }
  };
  const entries = targets.map((target, index) => ({ target, index }));
  for (const { target, index } of entries) if (target.error) tell(index, { error: target.error });
  const sound = entries.filter(({ target }) => !target.error);
  // Saved pages and live ones get browsers of their own: only the first may be cut off from the net.
  for (const offline of [true, false]) {
    const queue = sound.filter(({ target }) => Boolean(target.file) === offline);
    const workers = Math.min(jobs, queue.length);
    await Promise.all(Array.from({ length: workers }, () => work(queue, { offline, language, out, explain, tell })));
  }
}

/** One browser that takes targets off the queue until it is empty; a crashed browser is replaced. */
async function work(queue, { offline, language, out, explain, tell }) {
  let tools;
  try {
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        tools ??= await prepare(offline, language);
        tell(next.index, await auditOne(tools, next.target, { out, language, explain }));
      } catch (error) {
        tell(next.index, { error: firstLine(error) });
        await tools?.lens.close();
        tools = undefined;
      }
    }
  } finally {
    await tools?.lens.close();
  }
}

async function prepare(offline, language) {
  const lens = await launch({ language, args: offline ? OFFLINE : [] });
  const keeper = await openKeeper(lens);
  return { lens, keeper };
}

async function auditOne({ lens, keeper }, target, { out, language, explain }) {
  const page = await lens.context.newPage();
  try {
    await open(page, target);
    const popup = await lens.click(page);
    await keepAudit(popup);
    const audit = await readAudit(keeper);
    if (!audit) throw new Error('the extension kept no audit of the page');
    const explanation = explain && (await explainOn(lens, page, explain));
    await lens.closePopup();
    const written = out ? await exportDocuments(lens, audit, { folder: out, name: target.page, language }) : undefined;
    return { audit, explanation, written };
  } catch (error) {
    // Only this page is to blame as long as the browser still answers.
    await keeper.evaluate(() => 0);
    return { error: firstLine(error) };
  } finally {
    await lens.closePopup().catch(() => {});
    await page.close().catch(() => {});
    await clearStore(keeper).catch(() => {});
  }
}

/** Opens a target; a saved page is handed out at its own address and every other request refused. */
async function open(page, { url, file }) {
  if (file) {
    const body = readFileSync(file);
    const contentType = isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html';
    await page.route('**/*', (route) => {
      const request = route.request();
      const wanted = request.isNavigationRequest() && request.frame() === page.mainFrame() && same(request.url(), url);
      // "aborted" leaves the page standing where a script or a refresh wants to lead away from it.
      return wanted ? route.fulfill({ body, contentType, headers: NO_SCRIPTS }) : route.abort('aborted');
    });
  }
  const answer = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 2 * LOAD });
  if (answer && answer.status() >= 400) throw new Error(`${url} answered ${answer.status()}`);
  await page.waitForLoadState('load', { timeout: LOAD }).catch(() => {});
}

const same = (a, b) => a.split('#')[0] === b.split('#')[0];
const firstLine = (error) => String(error?.message ?? error).split('\n')[0];
