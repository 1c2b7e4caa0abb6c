import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'
import { findRedis } from '../../scripts/ensure/redis.mjs'
import { freePort } from './freePort.ts'

// A Redis of the test's own: Debian's program on a free port, with nothing written to disk.

export const program = findRedis()
if (!program) console.warn('\nNO REDIS: install redis-server. What needs it is SKIPPED.\n')

/** @param more  settings of Redis beside those of the test */
export async function startRedis(more: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'kind-but-firm-redis-'))
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let child: ChildProcess
  async function start() {
    const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'yes', '--dir', folder, ...more]
    child = spawn(program as string, words, { stdio: 'ignore' })
    const client = createClient({ url, socket: { reconnectStrategy: 50 } }).on('error', () => {})
    await client.connect()
    // A log that is read again at start answers at once that it is loading.
    while ((await client.ping().catch(() => '')) !== 'PONG');
    client.destroy()
  }
  await start()
  return {
    url,
    folder,
    start,
    async kill() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
    },
    end() {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
