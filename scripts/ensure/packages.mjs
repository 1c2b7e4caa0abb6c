import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './place.mjs'
import { npm, run } from './run.mjs'

const stamp = join(root, 'node_modules', '.ground-stamp')

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * What the installed packages depend on: the lockfile, the platform, and Node's major.
 *
 * @param {string} node
 */
function sum(node) {
  const version = node === realpathSync(process.execPath) ? process.versions.node : execFileSync(node, ['--version'], { encoding: 'utf8' })
  const major = version.replace('v', '').split('.')[0]
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${process.platform}-${process.arch}-node${major} ${lock}\n`
}

/**
 * Somebody ran `npm install` or `npm ci` themselves: npm's own record of what it installed agrees with the lockfile.
 * npm writes that record last, so an install that broke off has none.
 */
function npmDidIt() {
  const record = read(join(root, 'node_modules', '.package-lock.json'))
  if (!record) return false
  const { packages: installed } = JSON.parse(record)
  const { packages: locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(locked).every(
    ([path, { version, optional }]) => !path || installed[path]?.version === version || (optional && !installed[path]),
  )
}

/** @param {string} node  path of the Node to go on with */
export function packagesAreHere(node) {
  const now = sum(node)
  const then = read(stamp)
  if (then === now) return true
  const samePlatform = !then || then.split(' ')[0] === now.split(' ')[0]
  if (!samePlatform || !npmDidIt()) return false
  writeFileSync(stamp, now)
  return true
}

/** @param {string} node  path of the Node to go on with */
export async function bringPackages(node) {
  await run('Installing packages (about 20 s the first time)', npm(node, 'ci', '--no-audit', '--no-fund'), {
    node,
    cure: 'Run the command again; if it fails once more, delete node_modules and try `npm ci` by itself.',
  })
  writeFileSync(stamp, sum(node))
}
