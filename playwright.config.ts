import { defineConfig } from '@playwright/test';

/** The walk through a shop alone takes a minute. */
const LONG = '**/walk.spec.ts';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // Each worker drives a browser of its own; two keep a machine with two cores busy without starving it.
  workers: 2,
  fullyParallel: false,
  // A machine that is busy with other things starves a browser now and then. What passed only at the second attempt is
  // counted and named by `npm test`; tests of lost writes take none (see there).
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  // What takes longest begins first: begun last it would keep one worker busy and the other waiting.
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'others', testMatch: '**/*.spec.ts', testIgnore: LONG },
  ],
});
