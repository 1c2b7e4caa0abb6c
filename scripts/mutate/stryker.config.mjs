// Mutation testing of the model: every file of src/core/relationship is changed in one place at a time, and a test must notice.
// A quarter of an hour on two cores, so `npm run mutate` stands beside `npm test`. What survives, and why: test/core/relationship/survivors.md.

export default {
  // Nothing is left out: the catalogue, too, is held to a table of its own (test/core/relationship/moves.test.ts).
  mutate: ['src/core/relationship/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
  // Each change is met only by the tests that come through it; a change to what stands once, such as the catalogue, by all.
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // The whole suite takes some seconds. A change that makes a loop endless is noticed by the count of rounds long before this.
  timeoutMS: 20_000,
  // Only what the tests read is copied.
  ignorePatterns: [
    '**',
    '!tsconfig.base.json',
    '!src/core/**',
    '!test/tsconfig.json',
    '!test/arbitrary.ts',
    '!test/arbitrary/**',
    '!test/core/relationship/**',
    '!scripts/mutate/**',
  ],
  tempDirName: 'mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, logTests: false, allowColor: false },
  htmlReporter: { fileName: 'mutation/report.html' },
  jsonReporter: { fileName: 'mutation/report.json' },
  thresholds: { high: 98, low: 95, break: 90 },
}
