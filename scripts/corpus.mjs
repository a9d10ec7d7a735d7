#!/usr/bin/env node
/** `npm run corpus`: precision and recall on labelled pages and texts, against the figures that were kept. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { confidenceLines } from './corpus/confidence.mjs';
import { compare, figuresOf } from './corpus/figures.mjs';
import { predictionsOf, rowsOf } from './corpus/rows.mjs';
import { shopLines } from './corpus/shops.mjs';
import { ensurePackages, ROOT } from './lib/ensure.mjs';

const HELP = `Measures precision and recall of the scan on the labelled corpus, if there is one beside the project.

  npm run corpus                   tables, then what became better and worse since the figures were kept
  npm run corpus -- --errors       also one line for each wrong or missed finding
  npm run corpus -- --shops        also each shop's own figures, the worst first
  npm run corpus -- --confidence   also how often findings are right by the confidence that they state
  npm run corpus -- --keep         keep today's figures as those that must not fall
  npm run corpus -- --save FOLDER  keep what was read as JSON lines
  npm run corpus -- --from FOLDER  measure what was saved, without reading the pages again

Exit code: 1 where a total fell below the kept figure by more than 0.3 points, or a page could not be read.`;

const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const KEPT = join(ROOT, 'tests', 'corpus-figures.json');
const PARTS = ['pages', 'terms'];
const say = (...lines) => process.stdout.write(`${lines.join('\n')}\n`);

const options = read();
if (!existsSync(join(CORPUS, 'score.mjs'))) {
  say('skipped: there is no corpus beside the project');
  process.exit(0);
}
// The table of confidence asks the product's own code, which is read with a package.
await ensurePackages();
if (options.save) mkdirSync(options.save, { recursive: true });

const scores = {};
const rows = [];
let broken = false;
for (const part of PARTS) {
  const folder = join(CORPUS, part);
  const { lines, title, failed } = await predict(part, folder);
  broken ||= failed;
  if (options.save) writeFileSync(join(options.save, `${part}.jsonl`), lines);
  const score = (...flags) => pipe([join(CORPUS, 'score.mjs'), folder, ...flags], lines);
  say(title, (await score(...(options.errors ? ['--errors'] : []))).stdout);
  scores[part] = JSON.parse((await score('--json')).stdout);
  rows.push(...rowsOf(folder, predictionsOf(lines)));
}
if (options.shops) say(...shopLines(rows), '');
if (options.confidence) say(...(await confidenceLines(rows)), '');

const figures = figuresOf(scores);
if (existsSync(KEPT)) {
  const { lines, fell } = compare(JSON.parse(readFileSync(KEPT, 'utf8')), figures);
  say(...lines);
  broken ||= fell && !options.keep;
}
if (options.keep) {
  writeFileSync(KEPT, `${JSON.stringify(figures, null, 2)}\n`);
  say(`kept in ${KEPT}`);
}
process.exitCode = broken ? 1 : 0;

function read() {
  const flag = { type: 'boolean', default: false };
  const text = { type: 'string' };
  try {
    const names = { errors: flag, shops: flag, confidence: flag, keep: flag, help: flag, save: text, from: text };
    const { values } = parseArgs({ options: names });
    if (!values.help) return values;
    say(HELP);
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${HELP}\n`);
    process.exit(2);
  }
}

/** What the scan says of a part of the corpus, as JSON lines. */
async function predict(part, folder) {
  if (options.from)
    return { title: `== ${part}: as saved`, lines: readFileSync(join(options.from, `${part}.jsonl`), 'utf8') };
  const began = Date.now();
  const { code, stdout } = await pipe([join(ROOT, 'scripts/audit.mjs'), '--json', folder]);
  const seconds = (Date.now() - began) / 1000;
  const count = stdout.split('\n').filter(Boolean).length;
  const title = `== ${part}: ${count} read in ${seconds.toFixed(1)} s, ${(seconds / count).toFixed(2)} s each`;
  return { title, lines: stdout, failed: code !== 0 };
}

/** Runs a script of Node with text on its stdin; its stderr goes to ours. */
function pipe(args, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
