/** The longest single task of a page's main thread, as the browser's own trace tells it. */

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
const MARK = 'service-lens-bench';

/**
 * Traces the main thread while `work` runs. Wall time counts what other programs took from us meanwhile, CPU time not.
 * @param {import('@playwright/test').Browser} browser
 * @param {{evaluate: (expression: string) => Promise<unknown>}} world of the page whose thread is meant
 * @param {() => Promise<unknown>} work
 * @returns {Promise<{wall: number, cpu: number}>} ms of the longest task by each clock
 */
export async function longestTask(browser, world, work) {
  await browser.startTracing(undefined, { categories: CATEGORIES });
  await world.evaluate(`performance.mark('${MARK}'), 0`);
  await work();
  await world.evaluate(`performance.mark('${MARK}'), 0`);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return longestOf(traceEvents);
}

/**
 * The longest task between the first and the last mark, on the thread that made the marks.
 * @param {{name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number}[]} events µs
 */
export function longestOf(events) {
  const marks = events.filter(({ name }) => name === MARK);
  const [first] = marks;
  if (marks.length < 2) throw new Error('The trace holds no marks of the bench.');
  const from = Math.min(...marks.map(({ ts }) => ts));
  const to = Math.max(...marks.map(({ ts }) => ts));
  let wall = 0;
  let cpu = 0;
  for (const { name, ph, pid, tid, ts, dur = 0, tdur = 0 } of events) {
    if (ph !== 'X' || !name.endsWith('RunTask') || pid !== first.pid || tid !== first.tid) continue;
    if (ts + dur < from || ts > to) continue;
    wall = Math.max(wall, dur / 1000);
    cpu = Math.max(cpu, tdur / 1000);
  }
  return { wall, cpu };
}
