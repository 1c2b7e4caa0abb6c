// Mutation testing of the model: src/core/relationship is changed in one place at a time, and a test must notice.
// It takes a quarter of an hour on two cores, so `npm run mutate` stands beside `npm test`.
// What survives, and why: test/core/relationship/survivors.md.
import { fileURLToPath } from 'node:url'

/** Lists of principles and competences: data for a school to edit. No rule reads them; test/core/relationship/moves.test.ts holds them. */
const competences = ['biestek', 'cswe', 'pcf', 'miti']

/** @param {any} path  of the syntax tree */
const shouldIgnore = (path) =>
  path.isObjectProperty() && competences.includes(path.node.key.name) ? 'competences are data, not the model' : undefined

export const strykerPlugins = [{ kind: 'Ignore', name: 'competences', value: { shouldIgnore } }]

export default {
  mutate: ['src/core/relationship/**/*.ts'],
  ignorers: ['competences'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(import.meta.url)],
  vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
  // Each change is met only by the tests that come through it; a change to what stands once, such as the catalogue, by all.
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // The whole suite takes some seconds. A change that makes a loop endless is noticed by the count of its rounds long before this.
  timeoutMS: 20_000,
  // Only what the tests of the model read is copied.
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
