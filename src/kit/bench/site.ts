import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server that runs, and how to end it. `address` has no slash at its end. */
export type Site = { readonly address: string; close(): void }

/** The game over HTTP, by its own server on a free port of this machine. Built first if it is not. */
export async function serveGame(): Promise<Site> {
  if (!existsSync(join('dist', 'index.html'))) spawnSync(process.execPath, [join('scripts', 'build.mjs')], { stdio: ['ignore', 2, 2] })
  return serve('.')
}

/** Any folder over HTTP, by the same server: a copy of it beside that folder, as its `dist`. */
export async function serveFolder(folder: string): Promise<Site> {
  const place = mkdtempSync(join(tmpdir(), 'bench-'))
  copyServer(place)
  cpSync(folder, join(place, 'dist'), { recursive: true })
  const { address, close } = await serve(place)
  return {
    address,
    close() {
      close()
      rmSync(place, { recursive: true })
    },
  }
}

/** The server and what it needs, in another place. */
export function copyServer(place: string) {
  for (const part of ['server', 'core']) cpSync(join('src', part), join(place, 'src', part), { recursive: true })
  cpSync('package.json', join(place, 'package.json'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(place, 'node_modules'), 'junction')
}

/**
 * @param env   settings beside the address
 * @param before  a command before it, with its words: `taskset`
 */
export function serve(
  place: string,
  env: Readonly<Record<string, string>> = {},
  before: readonly string[] = [],
): Promise<Site & { readonly pid: number }> {
  const [program = process.execPath, ...words] = [...before, process.execPath, join(place, 'src', 'server', 'main.ts')]
  const server = spawn(program, words, {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject).once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    server.stdout.on('data', (said: Buffer) => {
      const [port] = /(?<=http:\/\/[\w.]+:)\d+/.exec(String(said)) ?? []
      if (port) resolve({ address: `http://127.0.0.1:${port}`, pid: server.pid ?? 0, close: () => void server.kill('SIGKILL') })
    })
  })
}
