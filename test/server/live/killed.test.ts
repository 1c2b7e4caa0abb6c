import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { spawned } from '../spawned.ts'
import { atTheDoor, come, forMeaning, forRefusing, lesson, openClass, voting } from './people.ts'

// The server as its own process, killed and started again on the same port and the same data.
const ground = spawned()
afterAll(ground.end)
const data = (name: string) => join(ground.folder, name)

describe('a server killed in the middle of a vote', () => {
  it('has everybody back in the same place, with no vote lost that it had answered, and none counted twice', async () => {
    const KBF_DATA = data('killed')
    const first = await ground.serving({ KBF_DATA })
    const { facilitator, seats } = await voting(first.address, 20)
    for (const seat of seats.slice(0, 8)) expect(await seat.say(forMeaning)).toMatchObject({ ok: true })
    // Twelve are voting as it dies: each page keeps what was not answered, and says it again under the same id.
    const votes = seats.slice(8).map((seat, index) => {
      const id = `the-vote-of-${index}`
      const again = async (): Promise<unknown> => seat.say(forRefusing, id).catch(again)
      return again()
    })
    first.child.kill('SIGKILL')
    await first.ended
    await ground.serving({ KBF_DATA, PORT: first.port })
    for (const answer of await Promise.all(votes)) expect(answer).toMatchObject({ ok: true })
    const view = await facilitator.sees(({ ballot }) => ballot?.chosen === 20)
    expect(view.ballot?.of).toBe(20)
    expect(view.seats.map(({ seat }) => seat)).toEqual(Array.from({ length: 20 }, (_, index) => `s${index + 1}`))
    await facilitator.say({ type: 'vote-closed' })
    expect((await facilitator.sees(({ ballot }) => ballot?.stage === 'closed')).ballot?.standing?.figures).toEqual([8, 12])
    for (const [index, seat] of seats.entries())
      await seat.sees(({ ballot }) => ballot?.mine === (index < 8 ? forMeaning : forRefusing).choice)
    for (const person of [facilitator, ...seats]) person.leave()
  })

  it('answers what it had taken before it died with the same number', async () => {
    const KBF_DATA = data('again')
    const first = await ground.serving({ KBF_DATA })
    const { seats, facilitator } = await voting(first.address, 1)
    const before = await seats[0]!.say(forMeaning, 'one-and-the-same')
    first.child.kill('SIGKILL')
    await first.ended
    await ground.serving({ KBF_DATA, PORT: first.port })
    await expect.poll(() => seats[0]!.socket.connected, { timeout: 5_000 }).toBe(true)
    expect(await seats[0]!.say(forMeaning, 'one-and-the-same')).toEqual(before)
    for (const person of [facilitator, ...seats]) person.leave()
  })
})

describe.runIf(process.platform !== 'win32')('a server asked to end', () => {
  it('says so to everybody, has ended within five seconds, and whoever was there comes back to the next', async () => {
    const KBF_DATA = data('ended')
    const first = await ground.serving({ KBF_DATA })
    const { facilitator, seats } = await voting(first.address, 2)
    const told: string[] = []
    for (const person of [facilitator, ...seats]) person.socket.on('stopping', () => told.push(person.token))
    const from = performance.now()
    first.child.kill('SIGTERM')
    expect((await first.ended).code).toBe(0)
    expect(performance.now() - from).toBeLessThan(5_000)
    expect(new Set(told).size).toBe(3)
    await ground.serving({ KBF_DATA, PORT: first.port })
    expect(await seats[0]!.say(forMeaning)).toMatchObject({ ok: true })
    await facilitator.sees(({ ballot }) => ballot?.chosen === 1)
    for (const person of [facilitator, ...seats]) person.leave()
  })
})

describe('what the server writes', () => {
  it('is nothing at all before a class was opened', async () => {
    const KBF_DATA = data('nothing')
    const { address } = await ground.serving({ KBF_DATA })
    expect(await (await fetch(`${address}/api/classes`)).json()).toEqual({ live: true, open: false })
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok', classes: 0 })
    expect(existsSync(KBF_DATA)).toBe(false)
  })

  it('in its own log names nobody, and holds no code, token or word', async () => {
    const { address, said, child, ended } = await ground.serving({ KBF_DATA: data('quiet'), LOG_LEVEL: 'trace' })
    const opened = await openClass(address)
    const facilitator = await come(address, { code: opened.code, as: 'facilitator', token: opened.facilitator })
    const seat = await come(address, { code: opened.code, as: 'seat', name: 'Marguerite' })
    await facilitator.say({ type: 'free-text', on: true })
    await facilitator.say(atTheDoor)
    await seat.say({ type: 'word', text: 'belonging-and-longing' })
    await come(address, { code: 'not-a-code', as: 'seat' }).catch(() => {})
    await fetch(`${address}/api/classes`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"vignette": "broken' })
    for (const person of [facilitator, seat]) person.leave()
    child.kill('SIGTERM')
    await ended
    expect(said()).toContain('a class was opened')
    for (const secret of [opened.code, opened.facilitator, opened.screen, seat.token, 'Marguerite', 'belonging', '127.0.0.1', 'broken'])
      expect(said().replaceAll(address, ''), secret).not.toContain(secret)
  })

  it('of tokens is only their hashes', async () => {
    const KBF_DATA = data('hashed')
    const { address } = await ground.serving({ KBF_DATA })
    const opened = await openClass(address)
    const seat = await come(address, { code: opened.code, as: 'seat' })
    const bytes = readdirSync(KBF_DATA)
      .map((name) => readFileSync(join(KBF_DATA, name), 'latin1'))
      .join('')
    expect(bytes).toContain(lesson.title)
    for (const token of [opened.facilitator, opened.screen, seat.token]) expect(bytes).not.toContain(token)
    expect(statSync(KBF_DATA).mode & 0o077).toBe(0)
    seat.leave()
  })
})

describe('a second server on the same data', () => {
  it('says that it has no classes, and serves the game all the same', async () => {
    const KBF_DATA = data('two')
    const first = await ground.serving({ KBF_DATA })
    await openClass(first.address)
    const second = await ground.serving({ KBF_DATA })
    expect(await (await fetch(`${second.address}/api/classes`)).json()).toEqual({ live: false, open: false })
    expect((await fetch(`${second.address}/healthz`)).status).toBe(503)
    expect((await fetch(second.address)).status).toBe(200)
  })
})
