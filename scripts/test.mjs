// Everything that must hold, stage after stage; one that fails stops none of the others.
// `npm test -- unit browser` runs only the stages whose names begin so. The last line is the count, and the exit code says the same.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, cure as noBrowser } from './ensure/browser.mjs'
import { root, tools } from './ensure/place.mjs'
import { check, playwright, unbuilt, vitest } from './test/counts.mjs'
import { node } from './test/stage.mjs'
import { projects } from './types.mjs'

/** @typedef {import('./test/counts.mjs').Count} Count */

const biome = '@biomejs/biome/bin/biome'
const dist = join(root, 'dist', 'index.html')

/** @type {Readonly<Record<string, () => Promise<Count>>>} */
const stages = {
  format: () => check('format', node(biome, 'check', '--linter-enabled=false', '--reporter=summary'), 'npm run format'),
  'lint and fences': () => check('lint and fences', node(biome, 'lint', '--error-on-warnings', '--max-diagnostics=40')),
  ...Object.fromEntries(Object.entries(projects).map(([name, paths]) => [name, () => types(name, paths)])),
  'unused code': () => check('unused code', node('knip/bin/knip.js', '--no-progress')),
  unit: () => vitest('unit'),
  build: () => check('build', ['scripts/build.mjs']),
  built: async () => (existsSync(dist) ? vitest('built') : unbuilt('built')),
  browser: async () => (existsSync(dist) ? playwright(findChromium(), noBrowser) : unbuilt('browser')),
}

/**
 * @param {string} name
 * @param {readonly string[]} paths
 */
async function types(name, paths) {
  const commands = paths.map((path) => node('typescript/bin/tsc', '-p', path))
  return check(name, ...commands)
}

/** @param {readonly string[]} wanted */
async function all(wanted) {
  mkdirSync(join(tools, 'results'), { recursive: true })
  /** @type {Count} */
  let sum = { passed: 0, failed: 0, skipped: 0, failures: [] }
  for (const [name, stage] of Object.entries(stages)) {
    if (wanted.length > 0 && !wanted.some((word) => name.startsWith(word))) continue
    console.log(`\n── ${name}`)
    const started = Date.now()
    const count = await stage()
    console.log(`── ${name}: ${words(count)} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    sum = add(sum, count)
  }
  if (sum.failures.length > 0) console.log(`\nWhat failed:\n\n${sum.failures.map((each) => each.trimEnd()).join('\n\n')}\n`)
  console.log(words(sum))
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0
}

/**
 * @param {Count} a
 * @param {Count} b
 * @returns {Count}
 */
function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  }
}

/** @param {Count} count */
function words({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

await all(process.argv.slice(2))
