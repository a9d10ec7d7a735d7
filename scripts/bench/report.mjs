/**
 * What was measured, as tables to read and as figures to keep. A scan is what happens in the visited page: reading it, giving
 * it out, finding the places. The judging happens in the extension's own page, and is shown beside it.
 */
import { round, table } from './figures.mjs';

const amount = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const at = (made, elements) => made.find((page) => page.elements === elements);

/** The figures that tell most, by names that stay. Times in ms, sizes in bytes, memory in MB. */
export function summary({ made, checker, saved, scroll, clicks, sizes }) {
  const ten = at(made, 10_000);
  const fifty = at(made, 50_000);
  const hundred = at(made, 100_000);
  const figures = {
    scanMs10k: ten.scan,
    walkMs10k: ten.walk,
    ratioToWalk10k: ten.scan / ten.walk,
    judgeMs10k: ten.judge,
    ratioWithJudging10k: (ten.scan + ten.judge) / ten.walk,
    firstScanMs10k: ten.first,
    growth100kOver10k: hundred.scan / ten.scan,
    longestTaskMs50k: fifty.task,
    longestTaskCpuMs50k: fifty.taskCpu,
    axeOverScan10k: checker / ten.scan,
    memoryLeftMb: Math.max(...made.map(({ memory }) => memory.left)),
    savedRatioToWalk: saved.length
      ? saved.reduce((sum, { scan }) => sum + scan, 0) / saved.reduce((sum, { walk }) => sum + walk, 0)
      : null,
    longestMarkerFrameMs: Math.max(...scroll.map(({ marked }) => marked.own.most)),
    longestMarkerFrameSlowMs: Math.max(...scroll.map(({ slow }) => slow.own.most)),
    clickToChecklistMs: clicks.median,
    clickToChecklist5kMs: clicks.large,
    contentScriptGzip: sizes.contentScript.gzip,
    markersGzip: sizes.markers.gzip,
    popupGzip: sizes.popup.gzip,
    totalGzip: sizes.total.gzip,
  };
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, value === null ? null : round(value)]),
  );
}

/** The same for a person. */
export function report({ made, checker, saved, scroll, clicks, sizes }) {
  const ten = at(made, 10_000);
  const lines = [
    ...table(
      ['SCAN, ms', 'bare walk', 'in the page', '× walk', 'judging', 'first, both', 'longest task', 'of it CPU'],
      made.map((page) => [
        `${amount(page.elements)} elements${page.truncated ? ' (cut off)' : ''}`,
        round(page.walk),
        round(page.scan),
        round(page.scan / page.walk),
        round(page.judge),
        round(page.first),
        round(page.task),
        round(page.taskCpu),
      ]),
    ),
    '',
    `10,000 → 100,000 elements: × ${round(at(made, 100_000).scan / ten.scan)}`,
    `axe-core at 10,000 elements: ${round(checker)} ms, × ${round(checker / ten.scan)} of the scan`,
    '',
    ...table(
      ['MEMORY, MB', 'code', '+ scan', '+ markers', 'left when closed'],
      made.map(({ elements, memory }) => [
        `${amount(elements)} elements`,
        ...[memory.code, memory.scanned, memory.shown, memory.left].map((size) => size.toFixed(2)),
      ]),
    ),
  ];
  if (saved.length)
    lines.push(
      '',
      ...table(
        ['SAVED PAGES, ms', 'elements', 'bare walk', 'in the page', '× walk', 'judging', 'first, both'],
        saved.map(({ id, elements, walk, scan, judge, first }) => [
          id,
          amount(elements),
          round(walk),
          round(scan),
          round(scan / walk),
          round(judge),
          round(first),
        ]),
      ),
    );
  lines.push(
    '',
    ...table(
      ['SCROLLING, ms CPU', 'page alone', 'with markers', 'our longest', 'four times slower', 'over 16.7'],
      scroll.map(({ name, markers, bare, marked, slow }) => [
        `${markers} markers, ${name}`,
        round(bare.frame),
        round(marked.frame),
        round(marked.own.most),
        round(slow.own.most),
        `${marked.over} / ${slow.over}`,
      ]),
    ),
    '',
    `CLICK TO CHECKLIST   ${round(clicks.median)} ms on a demo shop's front page, median of ${clicks.clicks} (first after the browser's start: ${round(clicks.cold)} ms)`,
    `                     ${round(clicks.large)} ms on a page of ${amount(clicks.elements)} elements`,
    '',
    ...table(
      ['SIZE, bytes', 'raw', 'gzip -9'],
      [
        ['content script', sizes.contentScript],
        ['its markers', sizes.markers],
        ['popup', sizes.popup],
        ['background', sizes.background],
        ['everything', sizes.total],
      ].map(([name, { raw, gzip }]) => [name, amount(raw), amount(gzip)]),
    ),
  );
  return `${lines.join('\n')}\n`;
}
