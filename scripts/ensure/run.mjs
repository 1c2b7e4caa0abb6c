import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { root, tools } from './place.mjs'
import { Trouble } from './trouble.mjs'

const everySeconds = 5

/**
 * Runs a command that takes a while: says what and how long, ticks, keeps the output for when it fails.
 *
 * @param {string} title  what is being done, for the person: `Installing packages (about 20 s)`
 * @param {readonly [string, ...string[]]} command
 * @param {{ cwd?: string, node?: string, cure: string }} options  `node`: this Node comes first on PATH
 * @throws {Trouble} if the command fails
 */
export async function run(title, command, { cwd = root, node, cure }) {
  const started = Date.now()
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
  console.log(`${title} …`)
  const tick = setInterval(() => console.log(`  … ${seconds()}`), everySeconds * 1000)
  const { code, output } = await finish(command, cwd, node).finally(() => clearInterval(tick))
  if (code === 0) return console.log(`  done in ${seconds()}`)
  const log = join(tools, 'setup-failed.txt')
  writeFileSync(log, output)
  const lost = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|Temporary failure|Could not resolve/.test(output)
  const why = lost ? 'the package registry cannot be reached' : `${basename(command[0])} ended with ${code}`
  throw new Trouble(`${title} failed: ${why} (its words are in ${log}).`, lost ? `Connect to the network. ${cure}` : cure)
}

/**
 * @param {readonly [string, ...string[]]} command
 * @param {string} cwd
 * @param {string | undefined} node
 * @returns {Promise<{ code: number | string, output: string }>}
 */
function finish([program, ...args], cwd, node) {
  const PATH = node ? dirname(node) + delimiter + (process.env.PATH ?? '') : process.env.PATH
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && program.endsWith('.cmd')
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, PATH, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('error', (error) => resolve({ code: error.message, output: output + error.message }))
    child.on('close', (code, signal) => resolve({ code: code ?? signal ?? 1, output }))
  })
}

/**
 * The npm that called us, on the given Node; else the one on PATH.
 *
 * @param {string} node
 * @param {string[]} args
 * @returns {[string, ...string[]]}
 */
export function npm(node, ...args) {
  const caller = process.env.npm_execpath
  if (caller && /np[mx]-cli\.js$/.test(caller)) return [node, caller, ...args]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args]
}
