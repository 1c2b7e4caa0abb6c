import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqliteLog } from '../../../src/server/log/sqlite.ts'
import { house } from './house.ts'
import { aToken, atTheDoor, come, forMeaning, forRefusing, openClass, type Person, voting } from './people.ts'

let server: Awaited<ReturnType<typeof house>>
beforeAll(async () => {
  server = await house({ grace: 400 })
})
afterAll(() => server.close())

const barred = (coming: Promise<unknown>) => coming.then(() => 'let in').catch((error: Error) => error.message)

describe('a class', () => {
  it('is opened with a code to join by, and tokens for who leads it and for the wall', async () => {
    const { code, facilitator, screen } = await openClass(server.address)
    expect(code).toMatch(/^[CDFGHJKMNPQRTVWXY]{6}$/)
    expect([facilitator, screen].every((token) => /^[0-9a-f]{32}$/.test(token))).toBe(true)
  })

  it('is joined by its code, however it is typed', async () => {
    const { code } = await openClass(server.address)
    const seat = await come(server.address, { code: ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`, as: 'seat', name: 'Mo' })
    expect(seat.view()).toMatchObject({ as: 'seat', seat: 's1', name: 'Mo', title: 'The box on the step' })
    seat.leave()
  })

  it('is voted in: everybody sees what is theirs to see', async () => {
    const { facilitator, seats, opened } = await voting(server.address, 3)
    const screen = await come(server.address, { code: opened.code, as: 'screen', token: opened.screen })
    const [first, second] = seats as [Person<'seat'>, Person<'seat'>]
    expect(await first.say(forMeaning)).toMatchObject({ ok: true })
    expect(await second.say(forRefusing)).toMatchObject({ ok: true })
    await facilitator.sees(({ ballot }) => ballot?.chosen === 2)
    await screen.sees(({ ballot }) => ballot?.chosen === 2 && ballot.of === 3)
    await first.sees(({ ballot }) => ballot?.mine === 'doorstep/ask-meaning')
    expect(JSON.stringify(first.views)).not.toContain('"mine":"doorstep/rigid-refusal"')
    for (const person of [facilitator, screen, ...seats]) person.leave()
  })

  it('sends no seat anything because of what another votes', async () => {
    const { facilitator, seats } = await voting(server.address, 3)
    const [first, second, third] = seats as [Person<'seat'>, Person<'seat'>, Person<'seat'>]
    const before = third.views.length
    await first.say(forMeaning)
    await second.say(forRefusing)
    await facilitator.sees(({ ballot }) => ballot?.chosen === 2)
    expect(third.views.length).toBe(before)
    for (const person of [facilitator, ...seats]) person.leave()
  })

  it('is seen by its facilitator at most some twenty times a second, and never stale at the end', async () => {
    const { facilitator, seats } = await voting(server.address, 12)
    const before = facilitator.views.length
    const from = performance.now()
    for (const choice of [forMeaning, forRefusing, forMeaning, forRefusing]) await Promise.all(seats.map((seat) => seat.say(choice)))
    const view = await facilitator.sees(({ ballot }) => ballot?.chosen === 12)
    await expect.poll(() => facilitator.view().n).toBeGreaterThanOrEqual(view.n)
    const seconds = (performance.now() - from) / 1000
    expect(facilitator.views.length - before).toBeLessThanOrEqual(Math.ceil(seconds * 20) + 3)
    for (const person of [facilitator, ...seats]) person.leave()
  })

  it('is led by long-polling alone, where a network lets nothing else through', async () => {
    const { code, facilitator: token } = await openClass(server.address)
    const polling = { transports: ['polling'] }
    const facilitator = await come(server.address, { code, as: 'facilitator', token }, polling)
    const seat = await come(server.address, { code, as: 'seat' }, polling)
    await facilitator.say(atTheDoor)
    expect(await facilitator.say({ type: 'vote-opened' })).toMatchObject({ ok: true })
    await seat.sees(({ ballot }) => ballot?.stage === 'open')
    expect(await seat.say(forMeaning)).toMatchObject({ ok: true })
    await facilitator.sees(({ ballot }) => ballot?.chosen === 1)
    for (const person of [facilitator, seat]) person.leave()
  })
})

describe('coming and going', () => {
  it('with the same token is coming back to the same seat', async () => {
    const { code } = await openClass(server.address)
    const token = aToken()
    const first = await come(server.address, { code, as: 'seat', token })
    const again = await come(server.address, { code, as: 'seat', token })
    expect([first.view().seat, again.view().seat]).toEqual(['s1', 's1'])
    for (const person of [first, again]) person.leave()
  })

  it('is seen by the facilitator: at once who comes, and a while after who is gone', async () => {
    const { code, facilitator: token } = await openClass(server.address)
    const facilitator = await come(server.address, { code, as: 'facilitator', token })
    const seat = await come(server.address, { code, as: 'seat' })
    await facilitator.sees(({ seats }) => seats[0]?.here === true)
    seat.leave()
    await facilitator.sees(({ seats }) => seats[0]?.here === false)
    facilitator.leave()
  })

  it('for a moment writes nothing: a phone sleeps and wakes', async () => {
    const { code, facilitator: token } = await openClass(server.address)
    const facilitator = await come(server.address, { code, as: 'facilitator', token })
    const seat = await come(server.address, { code, as: 'seat' })
    const { n } = await facilitator.sees(({ seats }) => seats[0]?.here === true)
    seat.leave()
    const again = await come(server.address, { code, as: 'seat', token: seat.token })
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(facilitator.view().n).toBe(n)
    for (const person of [facilitator, again]) person.leave()
  })

  it('in two windows, one of them closed, is still being here', async () => {
    const { code, facilitator: token } = await openClass(server.address)
    const facilitator = await come(server.address, { code, as: 'facilitator', token })
    const first = await come(server.address, { code, as: 'seat' })
    const other = await come(server.address, { code, as: 'seat', token: first.token })
    other.leave()
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(facilitator.view().seats).toEqual([{ seat: 's1', here: true, ready: false }])
    for (const person of [facilitator, first]) person.leave()
  })

  it('after having been sent out does not bring a seat back', async () => {
    const { code, facilitator: token } = await openClass(server.address)
    const facilitator = await come(server.address, { code, as: 'facilitator', token })
    const seat = await come(server.address, { code, as: 'seat' })
    expect(await facilitator.say({ type: 'removed', seat: 's1' })).toMatchObject({ ok: true })
    await seat.sees(({ left }) => left)
    const again = await come(server.address, { code, as: 'seat', token: seat.token })
    expect(again.view().left).toBe(true)
    expect(await again.say({ type: 'ready' })).toEqual({ ok: false, why: 'unknown-seat' })
    for (const person of [facilitator, seat, again]) person.leave()
  })

  it('after having left brings the seat back', async () => {
    const { code } = await openClass(server.address)
    const seat = await come(server.address, { code, as: 'seat' })
    await seat.say({ type: 'left' })
    seat.leave()
    const again = await come(server.address, { code, as: 'seat', token: seat.token })
    await again.sees(({ left }) => !left)
    again.leave()
  })

  it('that a server did not live to see the end of is seen by the next', async () => {
    const log = sqliteLog(':memory:')
    const first = await house({ log })
    const { code, facilitator: token } = await openClass(first.address)
    const seat = await come(first.address, { code, as: 'seat' })
    await expect.poll(async () => (await first.live.rooms.find(code))?.room.classroom().seats[0]?.line).toBeDefined()
    seat.leave()
    await first.stop()
    const second = await house({ log, grace: 400 })
    const facilitator = await come(second.address, { code, as: 'facilitator', token })
    expect(facilitator.view().seats[0]?.here).toBe(true)
    await facilitator.sees(({ seats }) => seats[0]?.here === false)
    facilitator.leave()
    await second.close()
  })

  it('is by the right code and the right token alone', async () => {
    const { code, screen } = await openClass(server.address)
    expect(await barred(come(server.address, { code: 'CCCCCC', as: 'seat' }))).toBe('unknown-class')
    expect(await barred(come(server.address, { code, as: 'facilitator' }))).toBe('wrong-token')
    expect(await barred(come(server.address, { code, as: 'facilitator', token: screen }))).toBe('wrong-token')
    expect(await barred(come(server.address, { code, as: 'screen' }))).toBe('wrong-token')
  })
})

describe('a class that is closed', () => {
  it('is seen as closed by everybody, takes no more, and lets its facilitator back to take along what was found', async () => {
    const { facilitator, seats, opened } = await voting(server.address, 1)
    const id = 'closing-1'
    const answer = await facilitator.say({ type: 'closed' }, id)
    expect(answer).toMatchObject({ ok: true })
    expect(await facilitator.say({ type: 'closed' }, id)).toEqual(answer)
    await seats[0]!.sees(({ closed }) => closed)
    expect(await seats[0]!.say(forMeaning)).toEqual({ ok: false, why: 'closed' })
    facilitator.leave()
    const again = await come(server.address, { code: opened.code, as: 'facilitator', token: opened.facilitator })
    expect(again.view().closed).toBe(true)
    expect(await barred(come(server.address, { code: opened.code, as: 'seat' }))).toBe('closed')
    for (const person of [again, ...seats]) person.leave()
  })
})
