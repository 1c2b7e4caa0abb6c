import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nginx, startNginx } from '../nginx.ts'
import { program, startRedis } from '../redis.ts'
import { spawned } from '../spawned.ts'
import { ask, atTheDoor, come, forMeaning, lesson, openClass, type Person } from './people.ts'

// As an institution runs it: deploy/nginx.conf in front of two servers and a Redis, each a process of its own.
const here = program !== undefined && nginx !== undefined
const ground = here ? spawned() : undefined
type Serving = Awaited<ReturnType<NonNullable<typeof ground>['serving']>>
let redis: Awaited<ReturnType<typeof startRedis>>
let front: Awaited<ReturnType<typeof startNginx>>
let servers: readonly Serving[]

beforeAll(async () => {
  if (!ground) return
  redis = await startRedis()
  const env = { REDIS_URL: redis.url, TRUST_PROXY: '1' }
  servers = await Promise.all([ground.serving(env), ground.serving(env)])
  front = await startNginx(servers[0]!.port, servers[1]!.port)
}, 60_000)
afterAll(async () => {
  await front?.end()
  ground?.end()
  redis?.end()
})

/** A browser keeps the cookie it was given; the client does so in Node only where it is told. */
const browser = (transports: readonly string[]) => ({ transports: [...transports], withCredentials: true, reconnection: true })
const seatsAt = async ({ address }: Serving) =>
  Number(/kbf_connections\{as="seat"\} (\d+)/.exec(await (await fetch(`${address}/metrics`)).text())?.[1] ?? 0)
const leave = (people: readonly Person[]) => {
  for (const person of people) person.leave()
}

describe.skipIf(!here)('two servers behind nginx', () => {
  it('are one to whoever plays: pages, policy, and whether there are classes', { timeout: 30_000 }, async () => {
    const page = await fetch(front.address)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('A small page')])
    expect(page.headers.get('content-security-policy')).toContain(`ws://${new URL(front.address).host}`)
    expect(await (await fetch(`${front.address}/api/classes`)).json()).toEqual({ live: true, open: true })
  })

  it('show their figures to nobody outside', async () => {
    for (const path of ['/metrics', '/healthz']) expect((await fetch(front.address + path)).status).toBe(404)
  })

  it.each([[['polling']], [['websocket']], [['polling', 'websocket']]])(
    'are led and sat in by %j, each connection staying with one of them',
    { timeout: 30_000 },
    async (transports) => {
      const opened = await openClass(front.address)
      const lead = { code: opened.code, as: 'facilitator', token: opened.facilitator } as const
      const facilitator = await come(front.address, lead, browser(transports))
      const seats = await Promise.all(
        Array.from({ length: 16 }, () => come(front.address, { code: opened.code, as: 'seat' }, browser(transports))),
      )
      await facilitator.say(atTheDoor)
      await facilitator.say({ type: 'vote-opened' })
      await Promise.all(seats.map((seat) => seat.sees(({ ballot }) => ballot?.stage === 'open')))
      for (const answer of await Promise.all(seats.map((seat) => seat.say(forMeaning)))) expect(answer).toMatchObject({ ok: true })
      await facilitator.sees(({ ballot }) => ballot?.chosen === 16)
      const spread = await Promise.all(servers.map(seatsAt))
      expect(spread[0]! + spread[1]!).toBe(16)
      expect(Math.min(...spread)).toBeGreaterThan(0)
      leave([facilitator, ...seats])
      await expect.poll(async () => (await Promise.all(servers.map(seatsAt))).reduce((a, b) => a + b), { timeout: 8_000 }).toBe(0)
    },
  )

  it('let in nobody else’s page', async () => {
    const door = `${front.address}/live/?EIO=4&transport=polling`
    expect((await fetch(door, { headers: { Origin: 'https://evil.example' } })).status).toBe(403)
    expect((await fetch(door, { headers: { Origin: front.address } })).status).toBe(200)
  })
})

describe.skipIf(!here)('one of two servers behind nginx, killed in the middle of a vote', () => {
  it('costs nobody their seat and no answered vote: all are back within five seconds', { timeout: 60_000 }, async () => {
    const opened = await openClass(front.address)
    const lead = { code: opened.code, as: 'facilitator', token: opened.facilitator } as const
    const facilitator = await come(front.address, lead, browser(['websocket']))
    const seats = await Promise.all(
      Array.from({ length: 20 }, () => come(front.address, { code: opened.code, as: 'seat' }, browser(['polling', 'websocket']))),
    )
    await facilitator.say(atTheDoor)
    await facilitator.say({ type: 'vote-opened' })
    await Promise.all(seats.map((seat) => seat.sees(({ ballot }) => ballot?.stage === 'open')))
    for (const seat of seats.slice(0, 10)) expect(await seat.say(forMeaning)).toMatchObject({ ok: true })
    servers[0]!.child.kill('SIGKILL')
    const from = performance.now()
    const later = seats.slice(10).map((seat, index) => {
      const again = async (): Promise<unknown> =>
        seat.socket
          .timeout(1_000)
          .emitWithAck('say', { id: `later-on-${index}`, message: forMeaning })
          .catch(again)
      return again()
    })
    await expect.poll(() => [facilitator, ...seats].every(({ socket }) => socket.connected), { timeout: 10_000, interval: 20 }).toBe(true)
    expect(performance.now() - from).toBeLessThan(5_000)
    for (const answer of await Promise.all(later)) expect(answer).toMatchObject({ ok: true })
    const view = await facilitator.sees(({ ballot }) => ballot?.chosen === 20)
    expect(view.seats).toHaveLength(20)
    leave([facilitator, ...seats])
  })
})

describe.skipIf(!here)('servers behind nginx', () => {
  it('count by the address nginx saw, whatever somebody writes before it', { timeout: 60_000 }, async () => {
    const statuses = new Set<number>()
    for (let index = 0; index < 130 && !statuses.has(429); index += 1)
      statuses.add((await ask(front.address, lesson, { 'X-Forwarded-For': `203.0.113.${index}` })).status)
    expect(statuses).toContain(429)
  })
})
