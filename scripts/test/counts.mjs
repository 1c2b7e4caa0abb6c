import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tools } from '../ensure/place.mjs'
import { node, show } from './stage.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, failures: readonly string[] }} Count */

/**
 * One check, however many programs it takes: passed or failed.
 *
 * @param {string} name
 * @param {(string[] | string)[]} commands  each the words of one; a string is the command that puts it right
 * @returns {Promise<Count>}
 */
export async function check(name, ...commands) {
  const cure = commands.find((each) => typeof each === 'string')
  const runs = []
  for (const words of commands) if (typeof words !== 'string') runs.push(await show(words))
  const wrong = runs.filter((run) => !run.ok)
  if (wrong.length === 0) return { passed: 1, failed: 0, skipped: 0, failures: [] }
  const says = wrong.map((run) => lastLines(run.output)).join('\n')
  return one(`${name}${cure ? ` (cure: ${cure})` : ''}\n${says}`)
}

/** @param {string} name @returns {Count} */
export const unbuilt = (name) => one(`${name}: these tests need the build, and there is none.`)

/** @param {string} failure @returns {Count} */
const one = (failure) => ({ passed: 0, failed: 1, skipped: 0, failures: [failure] })

/** @param {string} text */
const lastLines = (text) => text.trimEnd().split('\n').slice(-60).join('\n')

/** @param {string} text */
const firstLines = (text) => text.trim().split('\n').slice(0, 12).join('\n  ')

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * @param {'unit' | 'built'} project  of vitest.config.ts
 * @returns {Promise<Count>}
 */
export async function vitest(project) {
  const file = join(tools, 'results', `${project}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  // In a file or a pipe its colours would be noise.
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  const { ok, output } = await show(node('vitest/vitest.mjs', 'run', '--project', project, ...reporters), plain)
  const told = read(file)
  if (!told) return one(`${project}: the tests did not run\n${lastLines(output)}`)
  const count = countVitest(told)
  if (count.passed + count.failed + count.skipped === 0) return one(`${project}: no tests\n${lastLines(output)}`)
  if (ok || count.failed > 0) return count
  return { ...count, failed: 1, failures: [`${project}: all tests passed, and yet the run failed\n${lastLines(output)}`] }
}

/**
 * @param {any} told  the JSON report of Vitest
 * @returns {Count}
 */
export function countVitest(told) {
  // A file that cannot even be read has no tests to count: it counts as one that failed.
  const broken = told.testResults.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0)
  const tests = told.testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults.map((/** @type {any} */ test) => ({ ...test, file: file.name })),
  )
  const failed = tests.filter((/** @type {any} */ test) => test.status === 'failed')
  return {
    passed: told.numPassedTests,
    failed: told.numFailedTests + broken.length,
    skipped: told.numPendingTests + told.numTodoTests,
    failures: [
      ...broken.map((/** @type {any} */ file) => `${file.name}\n  ${firstLines(file.message)}`),
      ...failed.map((/** @type {any} */ test) => `${test.file}\n  ${test.fullName}\n  ${firstLines(test.failureMessages.join('\n'))}`),
    ],
  }
}

/**
 * @param {string | undefined} chromium  none: every test is counted as skipped, loudly
 * @param {string} cure
 * @returns {Promise<Count>}
 */
export async function playwright(chromium, cure) {
  const file = join(tools, 'results', 'browser.json')
  rmSync(file, { force: true })
  const words = node('@playwright/test/cli.js', 'test', '--reporter=list,json', ...(chromium ? [] : ['--list']))
  const { ok, output } = await show(words, { PLAYWRIGHT_JSON_OUTPUT_FILE: file, CHROMIUM_PATH: chromium ?? '' })
  const told = read(file)
  if (!told) return one(`browser: the tests did not run\n${lastLines(output)}`)
  const count = countPlaywright(told)
  if (!chromium) {
    const total = tests(told.suites).length
    console.log(`\nNO BROWSER: ${total} browser tests SKIPPED.\n${cure}`)
    return { passed: 0, failed: 0, skipped: total, failures: [] }
  }
  if (count.passed + count.failed + count.skipped === 0) return one(`browser: no tests\n${lastLines(output)}`)
  return ok || count.failed > 0 ? count : { ...count, failed: 1, failures: [`browser: the run failed\n${lastLines(output)}`] }
}

/**
 * @param {any} told  the JSON report of Playwright
 * @returns {Count}
 */
export function countPlaywright(told) {
  const { expected, unexpected, flaky, skipped } = told.stats
  const failed = tests(told.suites).filter((test) => !test.ok)
  const early = told.errors.map((/** @type {any} */ error) => firstLines(error.message ?? ''))
  return {
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    failures: [...early, ...failed.map((test) => `${test.title}\n  ${firstLines(test.says)}`)],
  }
}

/**
 * @param {any[]} suites
 * @returns {{ title: string, ok: boolean, says: string }[]}
 */
function tests(suites = [], above = '') {
  return suites.flatMap((suite) => {
    const title = `${above}${suite.title} › `
    const own = (suite.specs ?? []).map((/** @type {any} */ spec) => ({ title: title + spec.title, ok: spec.ok, says: errorsOf(spec) }))
    return [...own, ...tests(suite.suites, title)]
  })
}

/** @param {any} spec */
function errorsOf(spec) {
  const results = spec.tests.flatMap((/** @type {any} */ test) => test.results)
  return results.flatMap((/** @type {any} */ result) => result.errors.map((/** @type {any} */ error) => error.message ?? '')).join('\n')
}
