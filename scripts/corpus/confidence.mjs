/** Whether a stated confidence of 0.9 means nine in ten. */
import { join } from 'node:path';
import { ROOT } from '../lib/ensure.mjs';
import { least, percent, share } from './figures.mjs';

const BINS = [0.5, 0.6, 0.7, 0.8, 0.9];

/** Findings by the confidence that they state, and by the word that a person reads beside them, as lines. */
export async function confidenceLines(rows) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, 'lib/checks/certainty.ts'), { logLevel: 'error' });
  const found = rows.filter(({ confidence }) => confidence !== null);
  const bin = ({ confidence }) => BINS.findLast((from) => confidence >= from - 1e-9) ?? BINS[0];
  const lines = (names, of, nameOf) =>
    names.flatMap((name) => {
      const own = found.filter((row) => of(row) === name);
      if (!own.length) return [];
      const right = own.filter(({ outcome }) => outcome === 'tp').length;
      const first = own.filter((row) => row.first).length;
      const stated = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
      return (
        `  ${nameOf(name).padEnd(8)} says ${percent(stated)}  right ${percent(share(right, own.length))}` +
        ` (95% at least ${percent(least(right, own.length))})   ${String(right).padStart(4)} of ${String(own.length).padStart(4)}` +
        `   first place right ${percent(share(first, own.length))}`
      );
    });
  return [
    'confidence',
    ...lines(BINS, bin, (from) => `${from}–${(from + 0.1).toFixed(1).replace('.0', '')}`),
    'certainty',
    ...lines(
      ['sure', 'likely', 'look'],
      ({ confidence }) => module.certaintyOf(confidence),
      (name) => name,
    ),
  ];
}
