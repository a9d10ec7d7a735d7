#!/usr/bin/env node
/** `npm run bench`: how fast, how light, how soon. */
import { makeReady, outputFolder } from './lib/ensure.mjs';

const HELP = `Measures the speed of the scan, scrolling with markers, the way from click to checklist and the sizes of the extension.

  npm run bench              tables
  npm run bench -- --json    one line of JSON instead

Compare ratios, not times: they come from the same run on the same machine, whatever else it does meanwhile.`;

const flags = process.argv.slice(2);
const unknown = flags.filter((flag) => !['--json', '--help'].includes(flag));
if (unknown.length || flags.includes('--help')) {
  (unknown.length ? process.stderr : process.stdout).write(`${HELP}\n`);
  process.exit(unknown.length ? 2 : 0);
}

await makeReady();
// Loaded only now: these need the packages.
const { measureClicks } = await import('./bench/click.mjs');
const { report, summary } = await import('./bench/report.mjs');
const { measureScans } = await import('./bench/scan.mjs');
const { measureScroll } = await import('./bench/scroll.mjs');
const { sizesOf } = await import('./bench/sizes.mjs');

const tell = (what) => process.stderr.write(`${what} …\n`);
const scans = await measureScans(tell);
const scroll = await measureScroll(tell);
tell('clicks in the demo shop');
const figures = { ...scans, scroll, clicks: await measureClicks(), sizes: sizesOf(outputFolder()) };
process.stdout.write(flags.includes('--json') ? `${JSON.stringify(summary(figures))}\n` : report(figures));
