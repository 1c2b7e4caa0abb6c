import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Worked examples first, laws last: a change that an example notices need not be tried on hundreds of histories. */
class LawsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slow = ({ moduleId }: TestSpecification) => (/laws|fairness/.test(moduleId) ? 1 : 0)
    return files.toSorted((a, b) => slow(a) - slow(b) || a.moduleId.localeCompare(b.moduleId))
  }
}

export default defineConfig({
  test: {
    include: ['test/core/relationship/**/*.test.ts'],
    testTimeout: 20_000,
    setupFiles: ['scripts/mutate/seed.ts'],
    // The tests share nothing that lasts, so one worker may run them all.
    isolate: false,
    sequence: { sequencer: LawsLast },
  },
})
