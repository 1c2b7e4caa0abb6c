import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { program, startRedis } from '../redis.ts'
import { spawned } from '../spawned.ts'
import { atTheDoor, come, forMeaning, forRefusing, openClass, type Person } from './people.ts'

// Two servers and one Redis, each a process of its own; who sits where is the balancer's doing, and here the test's.
const ground = program ? spawned() : undefined
let redis: Awaited<ReturnType<typeof startRedis>>
type Serving = Awaited<ReturnType<NonNullable<typeof ground>['serving']>>
let [one, other] = [] as unknown as [Serving, Serving]

const serving = (more: Record<string, string> = {}) => ground!.serving({ REDIS_URL: redis.url, ...more })
beforeAll(async () => {
  if (!ground) return
  redis = await startRedis()
  ;[one, other] = await Promise.all([serving(), serving()])
}, 60_000)
afterAll(() => {
  ground?.end()
  redis?.end()
})

/** A class led at one server, with every second seat at the other. */
async function apart(many: number) {
  const opened = await openClass(one.address)
  const facilitator = await come(one.address, { code: opened.code, as: 'facilitator', token: opened.facilitator })
  const at = (index: number) => (index % 2 === 0 ? one : other).address
  const seats = await Promise.all(Array.from({ length: many }, (_, index) => come(at(index), { code: opened.code, as: 'seat' })))
  await facilitator.say(atTheDoor)
  await facilitator.say({ type: 'vote-opened' })
  await Promise.all(seats.map((seat) => seat.sees(({ ballot }) => ballot?.stage === 'open')))
  return { opened, facilitator, seats }
}

const leave = (people: readonly Person[]) => {
  for (const person of people) person.leave()
}

describe.skipIf(!program)('two servers with one Redis', () => {
  it('seat a room together: each seat has its own number, and all are there', { timeout: 40_000 }, async () => {
    const { facilitator, seats } = await apart(30)
    expect(new Set(seats.map((seat) => seat.view().seat)).size).toBe(30)
    const view = await facilitator.sees(({ seats }) => seats.length === 30 && seats.every(({ here }) => here))
    expect(view.seats.at(-1)?.seat).toBe('s30')
    leave([facilitator, ...seats])
  })

  it('count votes that come to both at once', { timeout: 40_000 }, async () => {
    const { facilitator, seats } = await apart(20)
    const answers = await Promise.all(seats.map((seat, index) => seat.say(index % 4 < 3 ? forMeaning : forRefusing)))
    const numbers = answers.map((answer) => answer.ok && answer.n)
    expect(new Set(numbers).size).toBe(20)
    await facilitator.say({ type: 'vote-closed' })
    const view = await facilitator.sees(({ ballot }) => ballot?.chosen === 20 && ballot.stage === 'closed')
    expect(view.ballot?.standing?.figures).toEqual([15, 5])
    leave([facilitator, ...seats])
  })

  it('take what is sent to both under one id once, and answer with one number', { timeout: 40_000 }, async () => {
    const { facilitator, seats, opened } = await apart(2)
    const elsewhere = await come(other.address, { code: opened.code, as: 'seat', token: seats[0]!.token })
    const answers = await Promise.all([seats[0]!.say(forMeaning, 'once-only'), elsewhere.say(forMeaning, 'once-only')])
    expect(answers[0]).toMatchObject({ ok: true })
    expect(answers[1]).toEqual(answers[0])
    leave([facilitator, elsewhere, ...seats])
  })

  it('decide alike what came too late', { timeout: 40_000 }, async () => {
    const { facilitator, seats } = await apart(10)
    const [closing, ...votes] = await Promise.all([facilitator.say({ type: 'vote-closed' }), ...seats.map((seat) => seat.say(forMeaning))])
    expect(closing).toMatchObject({ ok: true })
    const taken = votes.filter(({ ok }) => ok).length
    for (const vote of votes) if (!vote.ok) expect(vote.why).toBe('not-now')
    const view = await facilitator.sees(({ ballot }) => ballot?.stage === 'closed')
    expect(view.ballot?.chosen).toBe(taken)
    const counted = await Promise.all(seats.map((seat) => seat.sees(({ ballot }) => ballot?.stage === 'closed')))
    expect(counted.filter(({ ballot }) => ballot?.mine !== undefined)).toHaveLength(taken)
    leave([facilitator, ...seats])
  })

  it('one of them killed in the middle of a vote, lose nobody and no vote that was answered', { timeout: 60_000 }, async () => {
    const third = await serving()
    const { facilitator, seats, opened } = await apart(6)
    // A balancer sends whoever comes back to a server that lives: here a page that knows both.
    const moved = await Promise.all(Array.from({ length: 10 }, () => come(third.address, { code: opened.code, as: 'seat' })))
    for (const seat of moved.slice(0, 5)) expect(await seat.say(forMeaning)).toMatchObject({ ok: true })
    const votes = moved.slice(5).map((seat, index) => seat.say(forMeaning, `under-way-${index}`).catch(() => undefined))
    third.child.kill('SIGKILL')
    const from = performance.now()
    leave(moved)
    const back = await Promise.all(moved.map(({ token }) => come(other.address, { code: opened.code, as: 'seat', token })))
    expect(performance.now() - from).toBeLessThan(5_000)
    expect(back.map((seat) => seat.view().seat)).toEqual(moved.map((seat) => seat.view().seat))
    await Promise.all(votes)
    for (const [index, seat] of back.slice(5).entries())
      expect(await seat.say(forMeaning, `under-way-${index}`)).toMatchObject({ ok: true })
    const view = await facilitator.sees(({ ballot }) => ballot?.chosen === 10)
    expect(view.seats).toHaveLength(16)
    leave([facilitator, ...seats, ...back])
  })

  it('keep a class of which Redis forgets nothing but when it is to', async () => {
    const opened = await openClass(one.address)
    const client = await createClient({ url: redis.url }).connect()
    const keys = await client.keys(`kbf:{${opened.code}}:*`)
    expect(keys).toHaveLength(2)
    for (const key of keys) expect(await client.ttl(key)).toBeGreaterThan(23 * 3_600)
    const facilitator = await come(other.address, { code: opened.code, as: 'facilitator', token: opened.facilitator })
    await facilitator.say({ type: 'closed' })
    for (const key of keys) await expect.poll(() => client.ttl(key)).toBeLessThanOrEqual(600)
    client.destroy()
    leave([facilitator])
  })

  it.runIf(process.platform !== 'win32')('end one at a time, for a new version, while a class goes on', { timeout: 60_000 }, async () => {
    const third = await serving()
    const opened = await openClass(one.address)
    const facilitator = await come(one.address, { code: opened.code, as: 'facilitator', token: opened.facilitator })
    const seat = await come(third.address, { code: opened.code, as: 'seat' })
    const told = new Promise((resolve) => seat.socket.once('stopping', resolve))
    const heard: string[] = []
    facilitator.socket.once('stopping', () => heard.push('stopping'))
    const from = performance.now()
    third.child.kill('SIGTERM')
    await told
    expect((await third.ended).code).toBe(0)
    expect(performance.now() - from).toBeLessThan(5_000)
    expect([heard, facilitator.socket.connected]).toEqual([[], true])
    const back = await come(other.address, { code: opened.code, as: 'seat', token: seat.token })
    expect(back.view().seat).toBe('s1')
    leave([facilitator, seat, back])
  })

  it('while Redis is away say that nothing was kept, and go on when it is back', { timeout: 60_000 }, async () => {
    const { facilitator, seats } = await apart(2)
    await redis.kill()
    expect(await seats[0]!.say(forMeaning, 'said-while-away')).toEqual({ ok: false, why: 'not-kept' })
    expect((await fetch(`${one.address}/healthz`)).status).toBe(503)
    await redis.start()
    await expect.poll(() => seats[0]!.say(forMeaning, 'said-while-away'), { timeout: 20_000, interval: 300 }).toMatchObject({ ok: true })
    await facilitator.sees(({ ballot }) => ballot?.chosen === 1)
    leave([facilitator, ...seats])
  })
})
