import { spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { project } from './lint.ts'

// A tiny project with the real set-up and a stand-in for npm, which notes that it was called and does as its orders say.
const npm = `
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
const orders = JSON.parse(readFileSync(process.env.ORDERS, 'utf8'))
appendFileSync(process.env.CALLS, process.cwd() + '\\n')
await pause(orders.takes ?? 0)
if (orders.says) { console.error(orders.says); process.exit(1) }
mkdirSync('node_modules/.bin', { recursive: true })
if (process.cwd().includes('.half')) {
  mkdirSync('node_modules/' + orders.platform + '/bin', { recursive: true })
  symlinkSync(process.execPath, 'node_modules/' + orders.platform + '/bin/node')
} else writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: {} }))
`
const platform = `node-${process.platform}-${process.arch}`
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kind-but-firm-'))
  cpSync(join(project, 'scripts', 'ensure'), join(folder, 'scripts', 'ensure'), { recursive: true })
  cpSync(join(project, 'scripts', 'ensure.mjs'), join(folder, 'scripts', 'ensure.mjs'))
  mkdirSync(join(folder, 'npm'))
  writeFileSync(join(folder, 'npm', 'npm-cli.js'), npm)
  writeFileSync(join(folder, 'npm', 'package.json'), '{"type": "module"}')
  wants('>=22.18')
  locks('1.0.0')
  order({})
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true })
})

const wants = (node: string) => writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', engines: { node } }))
const locks = (version: string) =>
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, 'node_modules/x': { version } } }))
const order = (orders: object) => writeFileSync(join(folder, 'orders.json'), JSON.stringify({ platform, ...orders }))
const calls = () => (existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : [])

type Ended = { readonly code: number | null; readonly said: string }

function ensure(words: readonly string[] = [], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(folder, 'scripts', 'ensure.mjs'), ...words], {
    env: {
      ...process.env,
      npm_execpath: join(folder, 'npm', 'npm-cli.js'),
      ORDERS: join(folder, 'orders.json'),
      CALLS: join(folder, 'calls'),
      ...env,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said: said.trim() })))
}

describe('setting up', () => {
  it('installs the packages once, saying so, and is silent after that', async () => {
    const first = await ensure()
    expect(first.code).toBe(0)
    expect(first.said).toMatch(/^Installing packages \(about 20 s the first time\) …\n {2}done in \d+ s$/)
    expect(await ensure()).toEqual({ code: 0, said: '' })
    expect(calls()).toHaveLength(1)
  })

  it('installs again when the lockfile has changed', async () => {
    await ensure()
    locks('1.0.1')
    await ensure()
    expect(calls()).toHaveLength(2)
  })

  it('installs nothing where somebody ran npm themselves', async () => {
    mkdirSync(join(folder, 'node_modules'))
    writeFileSync(
      join(folder, 'node_modules', '.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/x': { version: '1.0.0' } } }),
    )
    expect(await ensure()).toEqual({ code: 0, said: '' })
    expect(calls()).toEqual([])
  })

  it('takes well under a second when there is nothing to do', async () => {
    await ensure()
    const started = performance.now()
    await ensure()
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('started twice at once, installs once', async () => {
    order({ takes: 700 })
    const both = await Promise.all([ensure(), ensure()])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(both.map(({ said }) => said).join()).toContain('Another set-up of this folder is running; waiting for it …')
    expect(calls()).toHaveLength(1)
  })

  it('goes on after a set-up that was killed', async () => {
    mkdirSync(join(folder, '.tools'))
    const gone = await new Promise<number>((resolve) => {
      const child = spawn(process.execPath, ['-e', '0'])
      child.on('close', () => resolve(child.pid ?? 0))
    })
    writeFileSync(join(folder, '.tools', 'setup.lock'), String(gone))
    expect((await ensure()).code).toBe(0)
    expect(existsSync(join(folder, '.tools', 'setup.lock'))).toBe(false)
  })

  it.each([
    ['nothing, as a full disk leaves it', ''],
    ['a number that is no program’s', '0'],
  ])(
    'goes on after a set-up that wrote %s',
    async (_, holder) => {
      const lock = join(folder, '.tools', 'setup.lock')
      mkdirSync(join(folder, '.tools'))
      writeFileSync(lock, holder)
      const aMinuteAgo = Date.now() / 1000 - 60
      utimesSync(lock, aMinuteAgo, aMinuteAgo)
      expect((await ensure()).code).toBe(0)
      expect(existsSync(lock)).toBe(false)
    },
    8000,
  )
})

describe.runIf(process.platform === 'linux')('on a machine whose Node is too old', () => {
  beforeEach(() => wants('>=99.0'))

  it('brings the pinned one, once, and puts it before the machine’s own', async () => {
    const { code, said } = await ensure()
    expect([code, said]).toEqual([0, expect.stringContaining(`Node ${process.versions.node} is older than 99.0`)])
    expect(calls().map((call) => call.includes('.half'))).toEqual([true, false])
    expect(existsSync(join(folder, 'node_modules', '.bin', 'node'))).toBe(true)
    expect(await ensure()).toEqual({ code: 0, said: '' })
  })

  it('puts it there again when the packages were installed anew', async () => {
    await ensure()
    rmSync(join(folder, 'node_modules'), { recursive: true })
    await ensure()
    expect(existsSync(join(folder, 'node_modules', '.bin', 'node'))).toBe(true)
    expect(calls()).toHaveLength(3)
  })

  it('and for which there is no ready-made one, says which Node to install', async () => {
    writeFileSync(join(folder, 'scripts', 'ensure', 'node', 'package.json'), '{"optionalDependencies": {}}')
    const { code, said } = await ensure()
    expect(code).toBe(1)
    expect(said.split('\n')).toEqual([
      `Node ${process.versions.node} is older than 99.0, which the game's tools need, and no ready-made Node for linux ${process.arch} is on the registry.`,
      'Install Node 24 (or any from 99.0) from nodejs.org and run the command again.',
    ])
  })
})

describe('what stands in the way is said in one sentence, with the cure', () => {
  const twoSentences = ({ code, said }: Ended) => {
    expect(code).toBe(1)
    expect(said).not.toContain('    at ')
    return said.split('\n').slice(-2)
  }

  it('no network', async () => {
    order({ says: 'npm error code ENOTFOUND' })
    const [says, cure] = twoSentences(await ensure())
    expect(says).toContain('the package registry cannot be reached')
    expect(cure).toMatch(/^Connect to the network\. Run the command again/)
  })

  it('an install that fails', async () => {
    order({ says: 'npm error code EINTEGRITY' })
    const [says, cure] = twoSentences(await ensure())
    expect(says).toMatch(/^Installing packages .* failed: .*its words are in .*setup-failed\.txt/)
    expect(cure).toMatch(/^Run the command again/)
    expect(readFileSync(join(folder, '.tools', 'setup-failed.txt'), 'utf8')).toContain('EINTEGRITY')
  })

  it.runIf(process.platform !== 'win32')('a folder that cannot be written', async () => {
    // Root may write anywhere: a file where the folder should be stops it as well.
    writeFileSync(join(folder, '.tools'), '')
    chmodSync(folder, 0o555)
    const [says, cure] = twoSentences(await ensure())
    expect(says).toContain(join(folder, '.tools'))
    expect(cure).toContain('run the command again')
  })

  it('a CHROMIUM_PATH that leads nowhere', async () => {
    const lines = twoSentences(await ensure(['--browser'], { CHROMIUM_PATH: join(folder, 'nowhere') }))
    expect(lines).toEqual([`CHROMIUM_PATH is ${join(folder, 'nowhere')}, and there is no program there.`, 'Correct it or unset it.'])
  })

  it('a CHROMIUM_PATH that is a folder', async () => {
    const lines = twoSentences(await ensure(['--browser'], { CHROMIUM_PATH: folder }))
    expect(lines).toEqual([`CHROMIUM_PATH is ${folder}, and there is no program there.`, 'Correct it or unset it.'])
  })
})
