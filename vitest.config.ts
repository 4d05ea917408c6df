// Unit tests; the built pages are tested in a browser (playwright.config.ts).
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    testTimeout: 60_000,
    // The analysis keeps no state, so its gazetteer and weights may be loaded once a worker.
    isolate: false,
    silent: 'passed-only',
  },
})
