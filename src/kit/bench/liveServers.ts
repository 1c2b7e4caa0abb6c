import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findRedis } from '../../../scripts/ensure/redis.mjs'
import { copyServer, serve } from './site.ts'

/** Servers of live classes that run, and how to end them and what they wrote. */
export type Servers = {
  readonly all: readonly {
    readonly address: string
    kill(): void
    /** Megabytes, resident now. */
    memory(): Promise<number>
    /** Seconds of the processor it has taken so far. */
    processor(): Promise<number>
  }[]
  close(): void
}

/**
 * One server is kept to one core where that can be said, so that whoever measures does not take it away.
 *
 * @param redis  they keep their classes together in a Redis of their own
 * @returns nothing where a Redis is asked for and there is none
 */
export async function servers(many: number, { redis = false }: { readonly redis?: boolean }): Promise<Servers | undefined> {
  const place = mkdtempSync(join(tmpdir(), 'bench-live-'))
  copyServer(place)
  mkdirSync(join(place, 'dist'))
  writeFileSync(join(place, 'dist', 'index.html'), '<!doctype html><title>Measured</title>')
  const store = redis ? await startRedis(place) : undefined
  if (redis && !store) {
    rmSync(place, { recursive: true })
    return undefined
  }
  const pinned = many === 1 && cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0 ? ['taskset', '-c', '0'] : []
  const env = { KBF_DATA: join(place, 'data'), REDIS_URL: store?.url ?? '' }
  const sites = await Promise.all(Array.from({ length: many }, () => serve(place, env, pinned)))
  return {
    all: sites.map(({ address, close }) => ({ address, kill: close, ...figuresOf(address) })),
    close() {
      for (const { close } of sites) close()
      store?.end()
      rmSync(place, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** What the server says of itself. */
function figuresOf(address: string) {
  const figure = async (name: string) => {
    const text = await (await fetch(`${address}/metrics`)).text()
    return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1])
  }
  return {
    memory: async () => (await figure('process_resident_memory_bytes')) / 1e6,
    processor: () => figure('process_cpu_seconds_total'),
  }
}

async function startRedis(folder: string): Promise<{ readonly url: string; end(): void } | undefined> {
  const program = findRedis()
  if (!program) return undefined
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
  const child = spawn(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], { stdio: 'ignore' })
  // The servers themselves wait some seconds for it.
  await pause(500)
  return { url: `redis://127.0.0.1:${port}`, end: () => void child.kill('SIGKILL') }
}
