#!/usr/bin/env node
/** `npm test`: everything that must hold, from types to a real browser. A failing stage does not stop the rest. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, ensure, ROOT, runQuietly } from './lib/ensure.mjs';

const HELP = `Checks everything: types, lint, unit tests, builds, tests in a real browser, precision and recall.

  npm test                   all of it
  npm test -- STAGE…         only these: types, lint, unit, build, browser, corpus

Closes on one line with the numbers of passed and failed; exit code 1 where something failed.`;

const scratch = mkdtempSync(join(tmpdir(), 'service-lens-test-'));
/** What a failing stage said is printed later, where its colours would only be in the way. */
const PLAIN = { ...process.env, NO_COLOR: '1' };
const tool = (path, args, options) =>
  runQuietly(process.execPath, [join(ROOT, 'node_modules', path), ...args], { env: PLAIN, ...options });
const one = ({ code, output }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output });

const STAGES = {
  async types() {
    const prepared = await tool('wxt/bin/wxt.mjs', ['prepare']);
    return prepared.code === 0 ? one(await tool('typescript/bin/tsc', ['--noEmit'])) : one(prepared);
  },
  async lint() {
    return one(await tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']));
  },
  async unit() {
    const report = join(scratch, 'unit.json');
    const { code, output } = await tool('vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${report}`,
    ]);
    return counted({ code, output, report, count: unitCounts });
  },
  async build() {
    const results = [];
    for (const target of ['chrome', 'firefox']) {
      results.push(
        await build(target, { force: true }).then(
          () => ({ code: 0, output: '' }),
          (error) => ({ code: 1, output: error.message }),
        ),
      );
    }
    return sum(results.map(one));
  },
  async browser() {
    const report = join(scratch, 'browser.json');
    await build('chrome').catch(() => {});
    const env = { ...PLAIN, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const { code, output } = await tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], { env });
    return counted({ code, output, report, count: browserCounts });
  },
  async corpus() {
    const result = await runQuietly(process.execPath, [join(ROOT, 'scripts', 'corpus.mjs')]);
    if (result.code === 0 && /^skipped/m.test(result.output))
      return { passed: 0, failed: 0, skipped: 1, output: '', note: 'no corpus here' };
    return {
      ...one(result),
      note: result.output
        .trim()
        .split('\n')
        .filter((line) => /^(facts|checks) /.test(line))
        .join(' | ')
        .replace(/ +/g, ' '),
    };
  },
};

function unitCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that could not be loaded has no test that failed, and must not go unseen.
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.length).length;
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests };
}

function browserCounts({ stats, suites }) {
  const again = suites.flatMap(specsOf).filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    note: again.length ? `only at the second attempt: ${again.map(({ title }) => title).join(', ')}` : undefined,
  };
}

function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** Counts out of a runner's report; a runner that died or ran nothing counts as one failure. */
function counted({ code, output, report, count }) {
  if (!existsSync(report)) return one({ code: 1, output });
  const counts = count(JSON.parse(readFileSync(report, 'utf8')));
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return { ...counts, failed: silent ? 1 : counts.failed, output };
}

function sum(results) {
  const total = { passed: 0, failed: 0, skipped: 0, output: '' };
  for (const { passed, failed, skipped, output } of results) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.output += output;
  }
  return total;
}

const wanted = process.argv.slice(2);
if (wanted.includes('--help')) {
  process.stdout.write(`${HELP}\n`);
  process.exit(0);
}
const unknown = wanted.filter((name) => !Object.hasOwn(STAGES, name));
if (unknown.length) {
  process.stderr.write(`There is no stage ${unknown.join(', ')}.\n\n${HELP}\n`);
  process.exit(2);
}

await ensure();
const began = Date.now();
const results = [];
for (const [name, stage] of Object.entries(STAGES)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const start = Date.now();
  const result = await stage().catch((error) => one({ code: 1, output: error.stack }));
  results.push(result);
  if (result.failed) process.stdout.write(`\n${result.output.trim()}\n\n`);
  const { passed, failed, skipped, note } = result;
  const numbers = [`${passed} passed`, failed && `${failed} FAILED`, skipped && `${skipped} skipped`]
    .filter(Boolean)
    .join(', ');
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${name.padEnd(8)} ${`${seconds} s`.padStart(8)}   ${numbers}${note ? `   (${note})` : ''}\n`);
}
rmSync(scratch, { recursive: true, force: true });

const { passed, failed, skipped } = sum(results);
process.stdout.write(`all      ${`${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(8)}\n\n`);
process.stdout.write(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed ? 1 : 0;
