import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../ensure/place.mjs'

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
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function show(words, env = {}) {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn(process.execPath, words, { cwd: root, env: { ...process.env, ...colour, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text) => {
      output += text
      process.stdout.write(text)
    })
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}
