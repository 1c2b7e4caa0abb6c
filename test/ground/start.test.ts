import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { project } from './lint.ts'

// npm start in a tiny project: packages are there, the build and the server are stand-ins of a line.
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kind-but-firm-'))
  for (const name of ['ensure', 'ensure.mjs', 'start.mjs'])
    cpSync(join(project, 'scripts', name), join(folder, 'scripts', name), { recursive: true })
  mkdirSync(join(folder, 'src', 'server'), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  const lock = JSON.stringify({ packages: {} })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', engines: { node: '>=22.18' } }))
  writeFileSync(join(folder, 'package-lock.json'), lock)
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), lock)
  writeFileSync(join(folder, 'scripts', 'build.mjs'), "console.log('built', ...process.argv.slice(2))")
  writeFileSync(
    join(folder, 'src', 'server', 'main.ts'),
    "console.log('serving', process.pid, ...process.argv.slice(2)); setInterval(() => {}, 1000)",
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

function start(command: string, words: readonly string[]) {
  const child = spawn(command, words, { cwd: folder })
  let said = ''
  const heard = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve) => {
      const look = () => {
        const found = said.match(pattern)
        if (found) resolve(found)
      }
      child.stdout.on('data', look)
    })
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      said += text
    })
  }
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => child.on('close', (code) => resolve({ code, said })))
  return { child, heard, ended }
}

const runs = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('npm start', () => {
  it('builds what has changed, then serves, and passes on what follows it', async () => {
    const { child, heard, ended } = start(process.execPath, ['scripts/start.mjs', '--lan'])
    await heard(/serving \d+ --lan/)
    child.kill()
    expect((await ended).said).toMatch(/^built --if-changed\nserving \d+ --lan\n$/)
  })

  it('does not serve what could not be built', async () => {
    writeFileSync(join(folder, 'scripts', 'build.mjs'), "console.error('no'); process.exit(1)")
    expect(await start(process.execPath, ['scripts/start.mjs']).ended).toEqual({ code: 1, said: 'no\n' })
  })

  it.runIf(process.platform !== 'win32')('ends its server when the shell that npm gave it is ended', async () => {
    const { child, heard, ended } = start('sh', ['-c', `"${process.execPath}" scripts/start.mjs; true`])
    const pid = Number((await heard(/serving (\d+)/))[1])
    child.kill('SIGKILL')
    await ended
    expect(runs(pid)).toBe(false)
  })
})
