import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../ensure/place.mjs'

/** A stage that has not ended after this many minutes never will: a loop in a test must not hold everybody up. */
const longest = 70

/**
 * The words after `node` that run a program of a package.
 *
 * @param {string} program  path inside node_modules
 * @param {string[]} args
 */
export function node(program, ...args) {
  return [join('node_modules', program), ...args]
}

/**
 * Runs a program on this Node in the project's folder, showing its output as it comes and keeping it.
 *
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string>>} [env]
 * @param {number} [minutes]  after which it is ended
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function show(words, env = {}, minutes = longest) {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  // A group of its own, so that the workers it starts can be ended with it.
  const detached = process.platform !== 'win32'
  const child = spawn(process.execPath, words, {
    cwd: root,
    detached,
    env: { ...process.env, ...colour, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const tell = (/** @type {string} */ text) => {
    output += text
    process.stdout.write(text)
  }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', tell)
  const end = () => endGroup(child, detached)
  const limit = setTimeout(() => {
    tell(`\nThis took more than ${minutes} minutes and was ended.\n`)
    end()
  }, minutes * 60_000)
  process.on('exit', end)
  return new Promise((resolve) => {
    /** @param {boolean} ok */
    const done = (ok) => {
      clearTimeout(limit)
      process.off('exit', end)
      resolve({ ok, output })
    }
    child.on('error', () => done(false))
    child.on('close', (code) => done(code === 0))
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} detached
 */
function endGroup(child, detached) {
  try {
    if (detached && child.pid) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

// Ctrl+C reaches this process alone, since each stage is its own group: leaving by `exit` takes the stage along.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
