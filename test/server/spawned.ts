import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..', '..')

export type Run = {
  readonly child: ChildProcess
  /** The first line it says. */
  readonly line: Promise<string>
  readonly ended: Promise<{ code: number | null; said: string }>
  /** All it has said so far. */
  said(): string
}

/** The server as a person starts it: its own process, in a copy of the project with a small built site. */
export function spawned() {
  const folder = mkdtempSync(join(tmpdir(), 'kind-but-firm-'))
  const running: ChildProcess[] = []
  for (const part of ['server', 'core']) cpSync(join(project, 'src', part), join(folder, 'src', part), { recursive: true })
  cpSync(join(import.meta.dirname, 'site'), join(folder, 'dist'), { recursive: true })
  cpSync(join(project, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')

  function start(env: Record<string, string>, words: readonly string[] = [], cwd = folder): Run {
    const child = spawn(process.execPath, [join(cwd, 'src', 'server', 'main.ts'), ...words], {
      cwd,
      env: { ...process.env, HOST: '', PORT: '', KBF_DATA: '', REDIS_URL: '', ...env },
    })
    running.push(child)
    let said = ''
    const line = new Promise<string>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (text) => {
          said += text
          if (said.includes('\n')) resolve(said.trimEnd())
        })
      }
    })
    const ended = new Promise<{ code: number | null; said: string }>((resolve) =>
      child.on('close', (code) => resolve({ code, said: said.trimEnd() })),
    )
    return { child, line, ended, said: () => said }
  }

  /** @returns where it answers, once it does */
  async function serving(env: Record<string, string> = {}): Promise<Run & { readonly address: string; readonly port: string }> {
    const run = start({ PORT: '0', ...env })
    const port = /localhost:(\d+)/.exec(await run.line)?.[1]
    if (!port) throw new Error(await run.line)
    return { ...run, port, address: `http://127.0.0.1:${port}` }
  }

  return {
    folder,
    start,
    serving,
    end() {
      for (const child of running) child.kill('SIGKILL')
      rmSync(folder, { recursive: true })
    },
  }
}
