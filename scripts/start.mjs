// npm start: brings what is lacking, builds what has changed, and runs the server. Runs on whatever Node is there: Node 18 built-ins only.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './ensure/place.mjs'
import { report } from './ensure/trouble.mjs'
import { ensure } from './ensure.mjs'

/** @type {import('node:child_process').ChildProcess | undefined} */
let child
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child?.kill(signal))

// npm, told to end, ends its shell and not what the shell started: an orphan takes its server with it.
const parent = process.ppid
setInterval(() => process.ppid !== parent && child?.kill(), 500).unref()

/**
 * @param {string} node
 * @param {string[]} words
 * @returns {Promise<number>} its exit code
 */
function run(node, ...words) {
  const started = spawn(node, words, { cwd: root, stdio: 'inherit' })
  child = started
  return new Promise((resolve, reject) => started.on('error', reject).on('close', (code) => resolve(code ?? 1)))
}

async function start() {
  const node = await ensure()
  const built = await run(node, join('scripts', 'build.mjs'), '--if-changed')
  process.exit(built || (await run(node, join('src', 'server', 'main.ts'), ...process.argv.slice(2))))
}

start().catch(report)
