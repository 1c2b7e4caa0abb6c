import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest } from '../../scripts/test/counts.mjs'
import { show } from '../../scripts/test/stage.mjs'

describe('the count at the end of npm test', () => {
  it('adds up what Vitest reports, with the words of what failed', () => {
    const file = { name: 'trust.test.ts', status: 'failed', message: '' }
    const tests = [
      { status: 'passed', fullName: 'trust grows slowly', failureMessages: [] },
      { status: 'failed', fullName: 'trust breaks fast', failureMessages: ['expected 40 to be 30'] },
    ]
    const told = {
      numPassedTests: 1,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [{ ...file, assertionResults: tests }],
    }
    expect(countVitest(told)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 3,
      failures: ['trust.test.ts\n  trust breaks fast\n  expected 40 to be 30'],
    })
  })

  it('counts a file that could not be read as one that failed', () => {
    const broken = { name: 'broken.test.ts', status: 'failed', message: 'Unexpected token', assertionResults: [] }
    const told = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [broken] }
    expect(countVitest(told)).toEqual({ passed: 0, failed: 1, skipped: 0, failures: ['broken.test.ts\n  Unexpected token'] })
  })

  it('adds up what Playwright reports', () => {
    const spec = (title: string, ok: boolean, errors: { message: string }[]) => ({ title, ok, tests: [{ results: [{ errors }] }] })
    const specs = [spec('a keyboard is enough', true, []), spec('the page fits a phone', false, [{ message: 'too wide' }])]
    const told = { stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 4 }, errors: [], suites: [{ title: 'play.spec.ts', specs }] }
    expect(countPlaywright(told)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 4,
      failures: ['play.spec.ts › the page fits a phone\n  too wide'],
    })
  })
})

describe('a stage', () => {
  it('keeps what it showed, and tells whether it went well', async () => {
    expect(await show(['-e', 'console.log(1)'])).toEqual({ ok: true, output: '1\n' })
    expect(await show(['-e', 'console.error(2); process.exit(3)'])).toEqual({ ok: false, output: '2\n' })
  })

  it('that never ends is ended, with what it started', async () => {
    // The second program holds the output open: only its end lets `show` return.
    const loop = "require('node:child_process').spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'inherit' }); for (;;);"
    expect(await show(['-e', loop], {}, 0.01)).toEqual({ ok: false, output: '\nThis took more than 0.01 minutes and was ended.\n' })
  })
})
