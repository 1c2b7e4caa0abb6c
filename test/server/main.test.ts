import { cpSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { spawned } from './spawned.ts'

const { folder, start, end } = spawned()
afterAll(end)

describe('starting the server', () => {
  it('says in one line where the game is, and answers there', async () => {
    const { line } = start({ PORT: '0' })
    expect(await line).toMatch(/^Kind but Firm is at http:\/\/localhost:\d+$/)
    const port = (await line).match(/\d+$/)![0]
    expect(await (await fetch(`http://127.0.0.1:${port}/health`)).json()).toEqual({ status: 'ok' })
  })

  it('keeps to this machine unless it is asked to open', async () => {
    const { line } = start({ PORT: '0' }, ['--lan'])
    expect(await line).toMatch(/^Kind but Firm is at http:\/\/localhost:\d+( and, on this network, at http:\/\/[\d.]+:\d+)?$/)
    const [, port, lan] = (await line).match(/localhost:(\d+)(?: and, on this network, at (.*))?/)!
    const classes = await (await fetch(`http://127.0.0.1:${port}/api/classes`)).json()
    expect(classes).toEqual(lan ? { live: true, open: true, lan } : { live: true, open: false })
  })

  it.runIf(process.platform !== 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'ends in peace at %s, also while a page is open',
    async (signal) => {
      const { child, line, ended } = start({ PORT: '0' })
      const port = (await line).match(/\d+$/)![0]
      await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'keep-alive' } })
      child.kill(signal)
      expect((await ended).code).toBe(0)
    },
  )

  it('where the port is taken, says so and names another', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const { code, said } = await start({ PORT: String(port) }).ended
    other.close()
    expect([code, said]).toEqual([1, `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`])
  })

  it.each([
    ['a port that is none', { PORT: 'many' }, [], 'PORT is many. Use a whole number from 0 to 65535.'],
    ['a port of nothing but space', { PORT: ' ' }, [], 'PORT is  . Use a whole number from 0 to 65535.'],
    ['a port that only a machine reads', { PORT: '0x1F90' }, [], 'PORT is 0x1F90. Use a whole number from 0 to 65535.'],
    ['a time of no length', { CLASS_HOURS: '0' }, [], 'CLASS_HOURS is 0. Use a whole number from 1 to 168.'],
    ['more proxies than there can be', { TRUST_PROXY: '10' }, [], 'TRUST_PROXY is 10. Use a whole number from 0 to 9.'],
    ['no connection for anybody', { MOST_PER_ADDRESS: '0' }, [], 'MOST_PER_ADDRESS is 0. Use a whole number from 1 to 10000.'],
    [
      'an unknown level of its log',
      { LOG_LEVEL: 'loud' },
      [],
      'LOG_LEVEL is loud. Use one of fatal, error, warn, info, debug, trace, silent.',
    ],
    [
      'an address that is no Redis, which may hold a password',
      { REDIS_URL: 'http://:secret@x' },
      [],
      'REDIS_URL is no address of a Redis. Use redis://host:6379.',
    ],
    ['a Redis that is not there', { REDIS_URL: 'redis://127.0.0.1:1' }, [], 'Redis cannot be reached. Start it, or correct REDIS_URL.'],
    [
      'a page in the place of a site',
      { EMBED_ORIGINS: 'https://school.example https://other.example/course' },
      [],
      'EMBED_ORIGINS holds https://other.example/course, which is no origin. Use https://school.example, without a path; between two, a space.',
    ],
    [
      'a site at a port that no machine has',
      { EMBED_ORIGINS: 'https://school.example:99999' },
      [],
      'EMBED_ORIGINS holds https://school.example:99999, which is no origin. Use https://school.example, without a path; between two, a space.',
    ],
    [
      'more of a policy than a site',
      { EMBED_ORIGINS: "https://school.example; script-src 'unsafe-inline'" },
      [],
      'EMBED_ORIGINS holds https://school.example;, which is no origin. Use https://school.example, without a path; between two, a space.',
    ],
    [
      'anybody in the place of a site',
      { EMBED_ORIGINS: '*' },
      [],
      'EMBED_ORIGINS holds *, which is no origin. Use https://school.example, without a path; between two, a space.',
    ],
    ['an unknown word', {}, ['--wan'], 'The server does not know --wan. Use --lan, HOST and PORT.'],
    [
      'an address of another machine',
      { HOST: '203.0.113.7' },
      [],
      '203.0.113.7 is not an address of this machine. Unset HOST, or use --lan to open the game to the network.',
    ],
  ])('with %s, says what is wrong and the cure', async (_, env, words, says) => {
    const { code, said } = await start(env, words).ended
    expect([code, said]).toEqual([1, says])
  })

  it('before anything was built, says how to build', async () => {
    const bare = join(folder, 'bare')
    cpSync(join(folder, 'src'), join(bare, 'src'), { recursive: true })
    const { code, said } = await start({ PORT: '0' }, [], bare).ended
    expect([code, said]).toEqual([1, 'The game is not built yet. Run `npm start`, which builds it, or `npm run build`.'])
  })
})
