import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { house } from './house.ts'
import { ask, come, lesson, openClass } from './people.ts'

let server: Awaited<ReturnType<typeof house>>
beforeAll(async () => {
  server = await house()
})
afterAll(() => server.close())

const why = async (asking: Promise<Response>) => {
  const answer = await asking
  return [answer.status, ((await answer.json()) as { why?: string }).why]
}

describe('opening a class', () => {
  it('gives a code and two tokens, and they are kept by nobody on the way', async () => {
    const answer = await ask(server.address)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store'])
    expect(Object.keys((await answer.json()) as object)).toEqual(['code', 'facilitator', 'screen'])
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"vignette"'],
    ['a list', '[]'],
    ['too few words', '{}'],
    ['a seed that is none', JSON.stringify({ ...lesson, seed: 0.5 })],
    ['an unknown plan', JSON.stringify({ ...lesson, plan: 'forever' })],
    ['facts of any depth', JSON.stringify({ ...lesson, facts: { deep: { deeper: 1 } } })],
  ])('with %s is refused', async (_, body) => expect(await why(ask(server.address, body))).toEqual([400, 'unreadable']))

  it('with more than four kilobytes is refused', async () => {
    expect(await why(ask(server.address, { ...lesson, title: 'x'.repeat(5_000) }))).toEqual([413, 'too-large'])
  })

  it('is of the type it says, whatever is written beside it', async () => {
    const { code, facilitator: token } = await openClass(server.address, { type: 'joined', seat: 's1', key: 'x' })
    const facilitator = await come(server.address, { code, as: 'facilitator', token })
    expect(facilitator.view()).toMatchObject({ title: lesson.title, seats: [] })
    facilitator.leave()
  })

  it('as anything but JSON is refused: a form of somebody else’s page can send no JSON', async () => {
    expect(await why(ask(server.address, lesson, { 'Content-Type': 'text/plain' }))).toEqual([415, 'unreadable'])
  })

  it('is the only thing that is posted, and only there', async () => {
    for (const path of ['/', '/api/classes/', '/api', '/health', '/live'])
      expect((await fetch(server.address + path, { method: 'POST' })).status, path).toBe(405)
    const answer = await fetch(`${server.address}/api/classes`, { method: 'PUT' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  })

  it('sixty times in ten minutes is enough from one address, and others are not hindered', async () => {
    const busy = await house({ hops: 1 })
    const from = (address: string) => ask(busy.address, lesson, { 'X-Forwarded-For': address })
    for (let index = 0; index < 60; index += 1) expect((await from('203.0.113.7')).status).toBe(201)
    expect(await why(from('203.0.113.7'))).toEqual([429, 'slow-down'])
    // What stands before the address our own proxy wrote, anybody may have written.
    expect(await why(from('198.51.100.1, 203.0.113.7'))).toEqual([429, 'slow-down'])
    expect((await from('203.0.113.8')).status).toBe(201)
    await busy.close()
  })

  it.each([
    ['what is no JSON', '{"vignette"'],
    ['what opens nothing', '{}'],
    ['what is too large', JSON.stringify({ ...lesson, title: 'x'.repeat(5_000) })],
  ])('is not hindered by %s, however much of it comes from the same address', async (_, junk) => {
    const busy = await house()
    const statuses: number[] = []
    for (let index = 0; index < 80; index += 1) statuses.push((await ask(busy.address, junk)).status)
    expect([statuses[59], statuses[60]]).toEqual([statuses[0], 429])
    const cut = await ask(busy.address, junk)
    expect([cut.status, cut.headers.get('connection')]).toEqual([429, 'close'])
    for (let index = 0; index < 60; index += 1) expect((await ask(busy.address)).status).toBe(201)
    await busy.close()
  })

  it('takes nothing that was packed: little could unfold to much', async () => {
    const packed = gzipSync(JSON.stringify(lesson))
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }
    expect(await why(fetch(`${server.address}/api/classes`, { method: 'POST', headers, body: packed }))).toEqual([400, 'unreadable'])
  })
})

describe('asking for classes', () => {
  it('says whether they can be had here, and whether phones reach it', async () => {
    expect(await (await fetch(`${server.address}/api/classes`)).json()).toEqual({ live: true, open: false })
  })

  it('where their log cannot be written, says that they cannot', async () => {
    const broken = await house()
    await openClass(broken.address)
    await broken.log.close()
    expect(await (await fetch(`${broken.address}/api/classes`)).json()).toEqual({ live: false, open: false })
    expect(await why(ask(broken.address))).toEqual([503, 'not-kept'])
    expect((await fetch(`${broken.address}/healthz`)).status).toBe(503)
    expect((await fetch(`${broken.address}/health`)).status).toBe(200)
    await broken.stop()
  })
})

describe('figures for who runs the server', () => {
  it('count what is said and what comes of it, and name no class', async () => {
    const { code, facilitator: token } = await openClass(server.address)
    const facilitator = await come(server.address, { code, as: 'facilitator', token })
    await facilitator.say({ type: 'paused' })
    await facilitator.say({ type: 'vote-closed' })
    await facilitator.say('nonsense')
    const text = await (await fetch(`${server.address}/metrics`)).text()
    expect(text).toContain('kbf_messages_total{type="paused",answer="taken"} 1')
    expect(text).toContain('kbf_messages_total{type="vote-closed",answer="not-now"} 1')
    expect(text).toContain('kbf_messages_total{type="other",answer="unreadable"} 1')
    expect(text).toContain('kbf_connections{as="facilitator"} 1')
    expect(text).toContain('kbf_vote_to_view_seconds_bucket')
    expect(text).toContain('process_resident_memory_bytes')
    expect(text).not.toContain(code)
    facilitator.leave()
  })
})
