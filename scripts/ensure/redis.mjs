import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

const cure = 'Install redis-server, and run `npm test` again.'

/** @returns {string | undefined} the redis-server for the tests of several processes */
export const findRedis = () =>
  ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)].map((folder) => join(folder, 'redis-server')).find((path) => existsSync(path))

export const redisIsHere = () => findRedis() !== undefined

/** Installs Debian's redis-server where we may, and starts none; elsewhere says that its tests will be counted as skipped, and the cure. */
export async function bringRedis() {
  const debian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  const root = process.getuid?.() === 0
  if (!debian || !root) return console.log(`\nNO REDIS: the tests of several servers will be SKIPPED and counted so.\n${cure}\n`)
  const plan = { cure: `${cure} To test with what is here: npm run now:test` }
  await run('Reading the list of Debian packages (about 10 s)', ['apt-get', 'update'], plan)
  // Under this runlevel the package's daemon is not started: the tests start their own, on a port of their own.
  const install = ['env', 'RUNLEVEL=1', 'apt-get', 'install', '-y', '--no-install-recommends', 'redis-server']
  await run('Installing Redis for the tests of several servers (about 10 s)', /** @type {[string, ...string[]]} */ (install), plan)
}
