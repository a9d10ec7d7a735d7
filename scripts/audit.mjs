#!/usr/bin/env node
/** `npm run audit`: the real extension over addresses and saved pages. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeReady } from './lib/ensure.mjs';
import { targetsOf } from './lib/targets.mjs';

const HELP = `Looks at web shops with the extension and prints what it sees.

  npm run audit -- [options] TARGET…

TARGET is an address (https://shop.example/), a saved page (shop.html), or a folder: with pages.json
([{id, file, url}]) its pages, else its HTML files. Saved pages are read without any connection to the net.

  --ui LANGUAGE      language of the checklist and the documents: nb, nn, da, sv, fi, en or de (en)
  --json             one JSON object a line instead of the checklist
  --out FOLDER       also write the documents of each target, made by the extension's own export
  --url ADDRESS      address at which a single saved page is opened
  --explain CHECK    only this check: what was looked at, what counted, what spoke against it;
                     with --json one JSON object a line
  --jobs NUMBER      browsers side by side (2, at most one for each target)
  --help

Exit code: 0 all went well, 1 a target failed (the others are still printed), 2 wrong usage.`;

const UI = ['nb', 'nn', 'da', 'sv', 'fi', 'en', 'de'];

function usage(problem) {
  process.stderr.write(`${problem}\n\n${HELP}\n`);
  process.exit(2);
}

function read(argv) {
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        out: { type: 'string' },
        url: { type: 'string' },
        ui: { type: 'string', default: 'en' },
        explain: { type: 'string' },
        jobs: { type: 'string', default: '2' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    usage(error.message);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    process.exit(0);
  }
  if (!positionals.length) usage('No target was named.');
  if (!UI.includes(values.ui)) usage(`--ui is one of ${UI.join(', ')}, not ${values.ui}.`);
  if (!/^[1-9]\d?$/.test(values.jobs)) usage(`--jobs is a number from 1 to 99, not ${values.jobs}.`);
  if (values.url && !URL.canParse(values.url)) usage(`--url is no address: ${values.url}`);
  const targets = targetsOf(positionals, values.url && new URL(values.url).href);
  if (values.url && (targets.length !== 1 || !targets[0].file)) usage('--url goes with one saved page.');
  return { ...values, jobs: Number(values.jobs), targets };
}

const options = read(process.argv.slice(2));
await makeReady();
// Loaded only now: these need the packages.
const { auditAll } = await import('./lib/audit-all.mjs');
const { predictionOf } = await import('./lib/prediction.mjs');
const { loadWords, printAudit, isAuto, isCheck } = await import('./lib/print.mjs');

const words = await loadWords(options.ui);
if (options.explain && !isCheck(words, options.explain)) usage(`There is no check named ${options.explain}.`);
/** What only the person can judge has nothing to explain but the evidence itself. */
const isExplained = Boolean(options.explain) && isAuto(words, options.explain);
if (options.out) mkdirSync(options.out, { recursive: true });

let failed = 0;
await auditAll(options.targets, {
  jobs: options.jobs,
  language: options.ui,
  out: options.out && resolve(options.out),
  explain: isExplained ? options.explain : undefined,
  onResult({ target, audit, explanation, written, error }) {
    if (error) {
      failed += 1;
      process.stderr.write(`${target.page}: ${error}\n`);
    } else if (options.json) {
      const said = isExplained ? { page: target.page, ...explanation } : predictionOf(target, audit);
      process.stdout.write(`${JSON.stringify(said)}\n`);
    } else process.stdout.write(printAudit(words, { target, audit, written, explain: options.explain, explanation }));
  },
});
process.exitCode = failed ? 1 : 0;
