#!/usr/bin/env node
/** `npm run corpus`: precision and recall on labelled pages and texts, against the figures that were kept. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/ensure.mjs';

const HELP = `Measures precision and recall of the scan on the labelled corpus, if there is one beside the project.

  npm run corpus                  tables, then the comparison with the figures that were kept
  npm run corpus -- --errors      also one line for each wrong or missed finding
  npm run corpus -- --keep        keep today's figures as those that must not fall

Exit code: 1 where a total fell below the kept figure by more than 0.3 points.`;

const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const KEPT = join(ROOT, 'tests', 'corpus-figures.json');
/** Allowed fall, as a share of 1: the noise of one page more or less. */
const SLACK = 0.003;

const flags = process.argv.slice(2);
const unknown = flags.filter((flag) => !['--errors', '--keep', '--help'].includes(flag));
if (unknown.length || flags.includes('--help')) {
  (unknown.length ? process.stderr : process.stdout).write(`${HELP}\n`);
  process.exit(unknown.length ? 2 : 0);
}
if (!existsSync(join(CORPUS, 'score.mjs'))) {
  process.stdout.write('skipped: there is no corpus beside the project\n');
  process.exit(0);
}

const figures = {};
let broken = false;
for (const part of ['pages', 'terms']) {
  const folder = join(CORPUS, part);
  const began = Date.now();
  const { code, stdout: predictions } = await pipe([join(ROOT, 'scripts/audit.mjs'), '--json', folder]);
  const seconds = (Date.now() - began) / 1000;
  const count = predictions.split('\n').filter(Boolean).length;
  broken ||= code !== 0;
  const score = join(CORPUS, 'score.mjs');
  const tables = await pipe([score, folder, ...flags.filter((flag) => flag === '--errors')], predictions);
  process.stdout.write(
    `== ${part}: ${count} read in ${seconds.toFixed(1)} s, ${(seconds / count).toFixed(2)} s each\n${tables.stdout}\n`,
  );
  const { checks, facts, isShop } = JSON.parse((await pipe([score, folder, '--json'], predictions)).stdout);
  figures[part] = {
    ...(checks.tp + checks.fn > 0 && { checks: rounded(checks, ['precision', 'recall', 'placement']) }),
    ...(facts.right + facts.missed > 0 && { facts: rounded(facts, ['precision', 'recall']) }),
    ...(isShop.of > 0 && { shops: { right: round(isShop.right / isShop.of) } }),
  };
}

if (flags.includes('--keep')) {
  writeFileSync(KEPT, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`kept in ${KEPT}\n`);
} else if (existsSync(KEPT)) {
  const kept = JSON.parse(readFileSync(KEPT, 'utf8'));
  for (const [path, floor] of totals(kept)) {
    const now = new Map(totals(figures)).get(path) ?? 0;
    const fell = now < floor - SLACK;
    broken ||= fell;
    const change = (100 * (now - floor)).toFixed(1);
    process.stdout.write(
      `${fell ? 'FELL ' : 'holds'} ${path.padEnd(24)} ${(100 * now).toFixed(1)} (kept ${(100 * floor).toFixed(1)}, ${change})\n`,
    );
  }
}
process.exitCode = broken ? 1 : 0;

function totals(tree) {
  return Object.entries(tree).flatMap(([part, kinds]) =>
    Object.entries(kinds).flatMap(([kind, values]) =>
      Object.entries(values).map(([name, value]) => [`${part} ${kind} ${name}`, value]),
    ),
  );
}

function rounded(from, names) {
  return Object.fromEntries(names.map((name) => [name, round(from[name] ?? 0)]));
}

function round(share) {
  return Math.round(share * 10_000) / 10_000;
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
