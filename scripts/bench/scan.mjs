/** The scan on pages made and saved, beside a bare walk over the same page and an accessibility checker. */
import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '../lib/ensure.mjs';
import { findBrowser } from '../lib/find-browser.mjs';
import { median } from './figures.mjs';
import { madePage } from './made-page.mjs';
import { longestTask } from './tasks.mjs';
import { bundle, openPage, worldOf } from './world.mjs';

/** Elements of each made page, and how often it is read: enough for a steady middle, few enough to wait for. */
const SIZES = [
  { elements: 1_000, runs: 31 },
  { elements: 10_000, runs: 21 },
  { elements: 50_000, runs: 9 },
  { elements: 100_000, runs: 7 },
];
const WARM_UPS = 3;
const SAVED_RUNS = 15;
/** Fresh pages on which the first scan is measured. */
const FRESH = 5;
const CHECKER_AT = 10_000;
const CHECKER_RUNS = 3;
const CORPUS = join(ROOT, '..', 'shared', 'corpus', 'pages');
const MOST_SAVED = 10;

const mb = (bytes) => bytes / 1e6;

/** @param {(what: string) => void} tell what is measured at the moment */
export async function measureScans(tell) {
  const scripts = {
    page: await bundle('in-page.ts', 'bench'),
    judging: await bundle('judging.ts', 'judging'),
    markers: await bundle('in-page-markers.ts', 'markers'),
  };
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--disable-gpu'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const tools = { browser, context, scripts };
    const made = [];
    for (const { elements, runs } of SIZES) {
      tell(`made page of ${elements} elements`);
      made.push(await measureMade(tools, elements, runs));
    }
    tell(`accessibility checker on ${CHECKER_AT} elements`);
    const checker = await measureChecker(tools);
    const saved = [];
    for (const { id, file } of savedPages()) {
      tell(`saved page ${id}`);
      saved.push(await measureSaved(tools, id, file));
    }
    return { made, checker, saved };
  } finally {
    await browser.close();
  }
}

async function measureMade(tools, elements, runs) {
  const html = madePage(elements);
  const name = `made-${elements}`;
  const firsts = [];
  for (let at = 0; at < FRESH; at++) firsts.push(await measureFirst(tools, `${name}-${at}`, html));
  const [first] = firsts;
  const page = await openPage(tools.context, { name, html });
  const world = await worldOf(page);
  try {
    const memory = await measureMemory(tools, world);
    const { walk, scan } = await world.evaluate(`bench.times(${runs}, ${WARM_UPS}, ${JSON.stringify(first.wanted)})`);
    return {
      elements,
      walk: median(walk),
      scan: median(scan),
      judge: median(await judgeOften(tools, first.parts, runs)),
      first: median(firsts.map(({ ms }) => ms)),
      task: median(firsts.map(({ task }) => task.wall)),
      taskCpu: median(firsts.map(({ task }) => task.cpu)),
      truncated: first.scan.truncated,
      findings: first.scan.findings.length,
      memory,
    };
  } finally {
    await page.close();
  }
}

/** The first scan of a page, from the arrival of the scripts on: what a person waits for, but for the way between the two. */
async function measureFirst(tools, name, html) {
  const { browser, context, scripts } = tools;
  const page = await openPage(context, { name, html });
  const world = await worldOf(page);
  let scanned;
  try {
    const task = await longestTask(browser, world, async () => {
      await world.evaluate(`${scripts.page};0`);
      scanned = await scanOnce(tools, world);
    });
    return { ...scanned, task };
  } finally {
    await page.close();
  }
}

/** One scan of a page that our script is in, judged beside it. */
async function scanOnce({ context, scripts }, world) {
  let part = await world.evaluate('bench.read()');
  const { reading } = part;
  const parts = [part];
  while (part.next !== null) {
    part = await world.evaluate(`bench.more(${reading}, ${part.next})`);
    parts.push(part);
  }
  return beside({ context, scripts }, parts, async (judging) => {
    const { wanted, ms } = await judging.evaluate('judging.judge()');
    const found = await world.evaluate(`bench.find(${reading}, ${JSON.stringify(wanted)})`);
    const { scan } = await judging.evaluate(`judging.judge(${JSON.stringify(found.kept)})`);
    return { ms: parts.reduce((sum, each) => sum + each.ms, ms + found.ms), parts, wanted, scan };
  });
}

const judgeOften = (tools, parts, runs) =>
  beside(tools, parts, (judging) => judging.evaluate(`judging.times(${runs}, ${WARM_UPS})`));

/** Runs something in a fresh page that stands for the extension's own and has the parts of a page that was read. */
async function beside({ context, scripts }, parts, run) {
  const page = await openPage(context, { name: 'extension', html: '<!doctype html>' });
  try {
    const world = await worldOf(page);
    await world.evaluate(`${scripts.judging};judging.take(${JSON.stringify(JSON.stringify(parts))})`);
    return await run(world);
  } finally {
    await page.close();
  }
}

/** MB of scripts' memory in the page: what the code holds, what a scan and its markers add, what is left after they are closed. */
async function measureMemory(tools, world) {
  const { scripts } = tools;
  const empty = await world.memory();
  // The browser keeps something for each node that a script has touched, whoever touches it.
  await world.evaluate(`${scripts.page};${scripts.markers};bench.walkBare(document)`);
  const loaded = await world.memory();
  const { scan } = await scanOnce(tools, world);
  const scanned = await world.memory();
  await world.evaluate(`markers.show({ scan: ${JSON.stringify(scan)}, places: bench.places() })`);
  const shown = await world.memory();
  await world.evaluate('markers.close(), bench.forget()');
  const closed = await world.memory();
  return {
    code: mb(loaded.scripts - empty.scripts),
    scanned: mb(scanned.scripts - loaded.scripts),
    shown: mb(shown.scripts - loaded.scripts),
    left: mb(closed.scripts - loaded.scripts),
  };
}

async function measureChecker({ context }) {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await openPage(context, { name: 'checker', html: madePage(CHECKER_AT), scripts: true });
  try {
    await page.evaluate(source);
    const times = [];
    for (let run = 0; run < CHECKER_RUNS; run++) {
      times.push(
        await page.evaluate(async () => {
          const began = performance.now();
          await globalThis.axe.run();
          return performance.now() - began;
        }),
      );
    }
    return median(times);
  } finally {
    await page.close();
  }
}

/** Up to ten pages of the corpus beside the project, from all over it; none where there is no corpus. */
function savedPages() {
  const list = join(CORPUS, 'pages.json');
  if (!existsSync(list)) return [];
  const pages = JSON.parse(readFileSync(list, 'utf8'))
    .map(({ id, file }) => ({ id, file: join(CORPUS, file ?? `html/${id}.html`) }))
    .filter(({ file }) => existsSync(file));
  const step = Math.max(1, pages.length / MOST_SAVED);
  return pages.filter((_, at) => Math.floor(at % step) === 0).slice(0, MOST_SAVED);
}

async function measureSaved(tools, id, file) {
  const page = await openPage(tools.context, { name: `saved-${id}`, html: utf8(readFileSync(file)) });
  const world = await worldOf(page);
  try {
    await world.evaluate(`${tools.scripts.page};0`);
    const first = await scanOnce(tools, world);
    const wanted = JSON.stringify(first.wanted);
    const { walk, scan } = await world.evaluate(`bench.times(${SAVED_RUNS}, ${WARM_UPS}, ${wanted})`);
    const judge = median(await judgeOften(tools, first.parts, SAVED_RUNS));
    return { id, elements: first.scan.elements, first: first.ms, walk: median(walk), scan: median(scan), judge };
  } finally {
    await page.close();
  }
}

const utf8 = (body) => (isUtf8(body) ? body : Buffer.from(body.toString('latin1')));
