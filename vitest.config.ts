import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Preact's JSX without its development plugin: the tests need the transform only.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // A file asks for a document by `// @vitest-environment happy-dom`.
    environment: 'node',
    restoreMocks: true,
    // Nothing here needs a process of its own, and threads start sooner.
    pool: 'threads',
  },
});
