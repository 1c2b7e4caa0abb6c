import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { Trouble } from './trouble.mjs'

/** The same engine without a window: a window's own pages took a test a third of its time. */
const shell = 'chromium-headless-shell'
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
export const cure = 'Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run `npm test` again.'

/**
 * @returns {string | undefined} the Chromium for the browser tests: CHROMIUM_PATH wins, then one that is installed
 * @throws {Trouble} if CHROMIUM_PATH names no program
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !runnable(named)) throw new Trouble(`CHROMIUM_PATH is ${named}, and there is no program there.`, 'Correct it or unset it.')
  if (named) return named
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const shells = folders.map((folder) => join(folder, shell))
  return [...shells, ...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(runnable)
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

export const browserIsHere = () => findChromium() !== undefined

/** Installs Debian's Chromium where we may; elsewhere says that the browser tests will be counted as skipped, and the cure. */
export async function bringBrowser() {
  // Ubuntu's package of that name is a stub for a snap, which no container runs: Debian itself only.
  const debian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  const root = process.getuid?.() === 0
  if (!debian || !root) return console.log(`\nNO BROWSER: the browser tests will be SKIPPED and counted so.\n${cure}\n`)
  const plan = { cure: `${cure} To test all but the browser: npm run now:test` }
  await run('Reading the list of Debian packages (about 10 s)', ['apt-get', 'update'], plan)
  // An older Debian has no shell apart.
  const name = spawnSync('apt-cache', ['show', shell], { stdio: 'ignore' }).status === 0 ? shell : 'chromium'
  await run(`Installing ${name} for the browser tests (about 60 s)`, ['apt-get', 'install', '-y', '--no-install-recommends', name], plan)
}

/** How Chromium is started by whatever drives it: asking no server for anything, and doing nothing but what it is told. */
export const switches = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
