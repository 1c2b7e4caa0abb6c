import { randomInt } from 'node:crypto'
import { request } from 'node:http'
import { connect } from 'node:net'
import fc from 'fast-check'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawCode } from '../../../src/core/classroom/code.ts'
import { REFUSALS } from '../../../src/core/classroom/event.ts'
import { type Answer, BARRED } from '../../../src/core/classroom/wire.ts'
import type { Attempts } from '../../../src/server/live/attempts.ts'
import { house } from './house.ts'
import { aToken, atTheDoor, come, forMeaning, openClass, type Person, voting } from './people.ts'

let server: Awaited<ReturnType<typeof house>>
beforeAll(async () => {
  server = await house()
})
afterAll(() => server.close())

const classroom = async (code: string) => (await server.live.rooms.find(code))!.room.classroom()
const NAMES: readonly unknown[] = [...REFUSALS, ...BARRED]
const leave = (...people: readonly Person[]) => {
  for (const person of people) person.leave()
}
const why = (answer: Answer) => (answer.ok ? undefined : answer.why)

/** Whatever is tried is looked at at once. */
const openDoors: Attempts = {
  turn: async (_address, _code, look) => void (await look()),
  mayOpen: async () => true,
  junk: async () => false,
}

describe('anything at all, sent by anybody', () => {
  const words = ['type', 'voted', 'went-to', 'paused', 'joined', 'seat', 's1', 'ballot', 'choice', '__proto__', 'constructor', 'step', 'id']
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom(...words), fc.oneof(fc.constantFrom(...words), fc.jsonValue())),
    fc.record({
      id: fc.constant('an-honest-id'),
      message: fc.dictionary(fc.constantFrom(...words), fc.constantFrom(...words, 0, 1, true)),
    }),
  )

  it.each(['seat', 'screen', 'facilitator'] as const)(
    'by a %s, is taken or refused by name, and what is refused changes nothing',
    { timeout: 60_000 },
    async (as) => {
      const opened = await openClass(server.address)
      const token = as === 'seat' ? aToken() : opened[as]
      let person = await come(server.address, { code: opened.code, as, token })
      // Where it may: somebody who is heard so often comes anew.
      let said = 0
      await expect.poll(async () => (await classroom(opened.code)).seats.every(({ line }) => line)).toBe(true)
      await fc.assert(
        fc.asyncProperty(anything, async (packet) => {
          said += 1
          if (said % 15 === 0) {
            person.leave()
            person = await come(server.address, { code: opened.code, as, token })
          }
          const before = await classroom(opened.code)
          const answer: Answer = await person.socket.timeout(5_000).emitWithAck('say', packet)
          if (answer.ok) expect(as).toBe('facilitator')
          else {
            expect(NAMES).toContain(answer.why)
            expect(await classroom(opened.code)).toBe(before)
          }
        }),
        { numRuns: 150 },
      )
      leave(person)
    },
  )

  it('under any name of an event, is refused as unreadable', async () => {
    const { code } = await openClass(server.address)
    const seat = await come(server.address, { code, as: 'seat' })
    for (const event of ['view', 'stopping', 'joined', '__proto__', 'constructor', 'message', ''])
      expect(why(await seat.socket.timeout(5_000).emitWithAck(event, { id: 'an-honest-id', message: { type: 'ready' } }))).toBe(
        'unreadable',
      )
    leave(seat)
  })

  it('as a first word, lets nobody in, and says why by name', { timeout: 60_000 }, async () => {
    const patient = await house({ attempts: openDoors })
    const { code } = await openClass(patient.address)
    const hello = fc.record(
      {
        code: fc.oneof(fc.constant(code), fc.jsonValue()),
        as: fc.oneof(fc.constantFrom('seat', 'house', '__proto__'), fc.jsonValue()),
        token: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    const room = async () => (await patient.live.rooms.find(code))!.room.classroom()
    const before = await room()
    await fc.assert(
      fc.asyncProperty(hello, async (auth) => {
        const socket = io(patient.address, {
          path: '/live/',
          forceNew: true,
          transports: ['websocket'],
          reconnection: false,
          auth: auth as object,
        })
        const reason = await new Promise<string>((resolve) => {
          socket.once('connect', () => resolve('let in'))
          socket.once('connect_error', ({ message }) => resolve(message))
        })
        socket.disconnect()
        expect(NAMES).toContain(reason)
      }),
      { numRuns: 60 },
    )
    expect(await room()).toBe(before)
    await patient.close()
  })
})

describe('a seat', () => {
  it.each([
    ['close the class', { type: 'closed' }],
    ['open a vote', { type: 'vote-opened' }],
    ['show the results', { type: 'results-shown' }],
    ['send somebody out', { type: 'removed', seat: 's2' }],
    ['say who has come', { type: 'joined', seat: 's9', key: 'x' }],
    ['say who is gone', { type: 'gone', seat: 's2', line: 'x' }],
  ])('cannot %s', async (_, message) => {
    const { code } = await openClass(server.address)
    const seat = await come(server.address, { code, as: 'seat' })
    expect(await seat.say(message)).toEqual({ ok: false, why: 'not-yours' })
    leave(seat)
  })

  it('cannot speak for another: whose a word is, is known by the connection alone', async () => {
    const { facilitator, seats } = await voting(server.address, 2)
    const [first, second] = seats as [Person<'seat'>, Person<'seat'>]
    await first.say({ ...forMeaning, seat: 's2', from: 's2' })
    await first.sees(({ ballot }) => ballot?.mine !== undefined)
    expect(second.view().ballot?.mine).toBeUndefined()
    leave(facilitator, first, second)
  })

  it('cannot vote twice by saying it again, nor for what is not offered, nor in a vote that is not open', async () => {
    const { facilitator, seats, opened } = await voting(server.address, 1)
    const seat = seats[0]!
    const first = await seat.say(forMeaning, 'my-one-vote')
    expect(await seat.say(forMeaning, 'my-one-vote')).toEqual(first)
    expect(await seat.say({ ...forMeaning, choice: '__proto__' })).toEqual({ ok: false, why: 'not-offered' })
    expect(await seat.say({ ...forMeaning, ballot: 5 })).toEqual({ ok: false, why: 'not-offered' })
    await facilitator.say({ type: 'vote-closed' })
    expect(await seat.say(forMeaning)).toEqual({ ok: false, why: 'not-now' })
    expect(Object.values((await classroom(opened.code)).ballots[0]!.votes)).toHaveLength(1)
    leave(facilitator, seat)
  })

  it('cannot write more than four kilobytes at once, however they are put', async () => {
    const { code } = await openClass(server.address)
    const seat = await come(server.address, { code, as: 'seat' })
    expect(await seat.say({ type: 'word', text: 'x'.repeat(5_000) })).toEqual({ ok: false, why: 'too-large' })
    expect(await seat.say(Buffer.alloc(5_000))).toEqual({ ok: false, why: 'too-large' })
    expect(await seat.say(JSON.parse(`${'['.repeat(1_500)}${']'.repeat(1_500)}`))).toEqual({ ok: false, why: 'unreadable' })
    leave(seat)
  })

  it('that sends more than 64 kilobytes is cut off', async () => {
    const { code } = await openClass(server.address)
    const seat = await come(server.address, { code, as: 'seat' }, { reconnection: false })
    const ended = new Promise((resolve) => seat.socket.once('disconnect', resolve))
    seat.socket.emit('say', { id: 'an-honest-id', message: 'x'.repeat(100_000) })
    await ended
  })

  it('that floods is told to slow down, then cut off, and the room goes on', async () => {
    const { facilitator, seats } = await voting(server.address, 2)
    const [loud, calm] = seats as [Person<'seat'>, Person<'seat'>]
    const ended = new Promise((resolve) => loud.socket.once('disconnect', resolve))
    const flood = (from: number, many: number) =>
      Array.from({ length: many }, (_, index) => loud.say(forMeaning, `flooding-${from + index}`).catch(() => undefined))
    const answers = await Promise.all(flood(0, 50))
    expect(answers.filter((answer) => answer?.ok).length).toBeLessThanOrEqual(25)
    expect(answers.filter((answer) => answer && why(answer) === 'slow-down').length).toBeGreaterThanOrEqual(25)
    flood(50, 400)
    await ended
    expect(await calm.say(forMeaning)).toMatchObject({ ok: true })
    leave(facilitator, loud, calm)
  })

  it('that has said four hundred things in one class has said enough', { timeout: 60_000 }, async () => {
    const { facilitator, seats, opened } = await voting(server.address, 1)
    const { room } = (await server.live.rooms.find(opened.code))!
    for (let index = 0; index < 400; index += 1) await room.say('s1', `patient-${index}`, { ...forMeaning })
    expect(await seats[0]!.say(forMeaning)).toEqual({ ok: false, why: 'too-many' })
    expect(await facilitator.say({ type: 'vote-closed' })).toMatchObject({ ok: true })
    leave(facilitator, ...seats)
  })
})

describe('names out of the language', () => {
  it('as choices, counts or facts, do no harm', async () => {
    const { code, facilitator: token } = await openClass(server.address, {
      facts: JSON.parse('{"__proto__": {"polluted": 1}, "kept": "yes"}'),
    })
    const facilitator = await come(server.address, { code, as: 'facilitator', token })
    expect(facilitator.view().facts).toEqual({ kept: 'yes' })
    const choices = ['constructor', '__proto__', 'toString'].map((id) => ({ id, text: id }))
    await facilitator.say({ ...atTheDoor, shown: { lines: [], choices } })
    await facilitator.say({ type: 'vote-opened' })
    await facilitator.say(JSON.parse('{"type": "hands", "counts": {"__proto__": 12}}'))
    await facilitator.say({ type: 'vote-closed' })
    await facilitator.say({ type: 'results-shown' })
    const { ballot } = await facilitator.sees(({ ballot }) => ballot?.stage === 'shown')
    expect(ballot?.results?.figures).toEqual(['unsaid', 'unsaid', 'unsaid'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    leave(facilitator)
  })
})

describe('a page of somebody else', () => {
  const asked = (path: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      request(`${server.address}${path}`, { headers, method }, (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })
  const door = '/live/?EIO=4&transport=polling'

  it('is not let to the door, whether it polls or opens a socket', async () => {
    expect(await asked(door, { Origin: 'https://evil.example' })).toBe(403)
    expect(await asked(door, { Origin: 'null' })).toBe(403)
    expect(await asked(door, { Origin: server.address })).toBe(200)
    const { code } = await openClass(server.address)
    const coming = come(server.address, { code, as: 'seat' }, { extraHeaders: { Origin: 'https://evil.example' } })
    await expect(coming).rejects.toThrow()
  })

  it('cannot open a class', async () => {
    const answer = await fetch(`${server.address}/api/classes`, { method: 'POST', headers: { Origin: 'https://evil.example' }, body: '{}' })
    expect(answer.status).toBe(403)
  })
})

describe('a hostile hand at the door', () => {
  const shout = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = ''
      const socket = connect(Number(new URL(server.address).port), '127.0.0.1', () => socket.end(bytes))
      socket.on('data', (chunk) => {
        answer += chunk
      })
      socket.on('error', reject).on('close', () => resolve(answer))
    })

  it.each([
    ['/live/?EIO=4&transport=carrier-pigeon'],
    ['/live/?EIO=99&transport=polling'],
    ['/live/?EIO=4&transport=polling&sid=nobody'],
    ['/live/?EIO=4&transport=websocket&sid[]=x'],
  ])('%s is refused', async (path) => expect((await fetch(server.address + path)).status).toBeGreaterThanOrEqual(400))

  it('in bytes that are no message is refused, and the server goes on', async () => {
    for (const body of ['', '4', '40{', '42["say"', `4${'2'.repeat(200_000)}`, '\u0000\u0001', '451-["say",{"_placeholder":true,"num":0}]'])
      await shout(
        `POST /live/?EIO=4&transport=polling&sid=x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      )
    const { code } = await openClass(server.address)
    leave(await come(server.address, { code, as: 'seat' }))
  })

  it('over an open socket, in frames that are no message, costs it that socket alone', async () => {
    const { facilitator, seats, opened } = await voting(server.address, 1)
    for (const frame of [
      '42',
      '42["say"',
      '42[]',
      '421["say",',
      '45-["x"]',
      '451-["say",{"_placeholder":true,"num":9}]',
      '49',
      '4',
      '0{}',
      '6',
      'zz',
    ]) {
      const socket = new WebSocket(`${server.address.replace('http', 'ws')}/live/?EIO=4&transport=websocket`)
      await new Promise((resolve) => socket.addEventListener('open', resolve))
      socket.send(`40${JSON.stringify({ code: opened.code, as: 'seat', token: seats[0]!.token })}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
      socket.send(frame)
      await new Promise((resolve) => setTimeout(resolve, 30))
      socket.close()
    }
    expect(await seats[0]!.say(forMeaning)).toMatchObject({ ok: true })
    leave(facilitator, ...seats)
  })

  it('that says who it is many times over one connection has no more than one seat, and no second guess at a code', async () => {
    const { code } = await openClass(server.address)
    const socket = new WebSocket(`${server.address.replace('http', 'ws')}/live/?EIO=4&transport=websocket`)
    const said: string[] = []
    socket.addEventListener('message', ({ data }) => said.push(String(data)))
    const ended = new Promise((resolve) => socket.addEventListener('close', resolve))
    await new Promise((resolve) => socket.addEventListener('open', resolve))
    for (const tried of ['CDFGHJ', code, code, code]) socket.send(`40${JSON.stringify({ code: tried, as: 'seat', token: aToken() })}`)
    await ended
    const { room } = (await server.live.rooms.find(code))!
    expect(room.classroom().seats.length).toBeLessThanOrEqual(1)
    expect(said.filter((text) => text.startsWith('40{'))).toEqual([])
  })

  it('with a message so deep that reading it could fail, is answered', async () => {
    const { code } = await openClass(server.address)
    const socket = new WebSocket(`${server.address.replace('http', 'ws')}/live/?EIO=4&transport=websocket`)
    const said: string[] = []
    socket.addEventListener('message', ({ data }) => said.push(String(data)))
    await new Promise((resolve) => socket.addEventListener('open', resolve))
    socket.send(`40${JSON.stringify({ code, as: 'seat', token: aToken() })}`)
    await expect.poll(() => said.some((text) => text.startsWith('42["view"'))).toBe(true)
    socket.send(`427["say",{"id":"an-honest-id","message":${'['.repeat(30_000)}${']'.repeat(30_000)}}]`)
    await expect.poll(() => said.find((text) => text.startsWith('437'))).toBe('437[{"ok":false,"why":"too-large"}]')
    socket.close()
  })

  it('that asks and asks and never fetches an answer is let go: what waits for it takes memory', { timeout: 30_000 }, async () => {
    const door = `${server.address}/live/?EIO=4&transport=polling`
    const { sid } = JSON.parse((await (await fetch(door)).text()).slice(1)) as { sid: string }
    const ask = async (many: number) =>
      (await fetch(`${door}&sid=${sid}`, { method: 'POST', body: Array.from({ length: many }, () => '40/nowhere,').join('\u001e') })).status
    expect(await ask(190)).toBe(200)
    // As many as it may: twenty a second.
    await expect.poll(() => ask(9), { interval: 500, timeout: 8_000 }).toBe(400)
  })

  it('that tries many codes keeps nobody of its address out: neither the phones of a class, nor who has been in one', {
    timeout: 60_000,
  }, async () => {
    const server = await house()
    const opened = await openClass(server.address)
    const seat = await come(server.address, { code: opened.code, as: 'seat' })
    const told: unknown[] = []
    const guess = async () =>
      told.push(await come(server.address, { code: drawCode(randomInt), as: 'seat' }).catch((error) => error.message))
    const guessing = Promise.all(Array.from({ length: 160 }, guess))
    await expect.poll(() => told.length, { timeout: 10_000 }).toBeGreaterThan(110)
    const from = performance.now()
    const again = await come(server.address, { code: opened.code, as: 'seat', token: seat.token })
    const lead = await come(server.address, { code: opened.code, as: 'facilitator', token: opened.facilitator })
    expect(performance.now() - from).toBeLessThan(1_000)
    const phones = await Promise.all(Array.from({ length: 20 }, () => come(server.address, { code: opened.code, as: 'seat' })))
    expect(performance.now() - from).toBeLessThan(4_000)
    await guessing
    expect(told.filter((reason) => reason === 'slow-down').length).toBeGreaterThan(30)
    expect(told.every((reason) => reason === 'slow-down' || reason === 'unknown-class')).toBe(true)
    leave(seat, again, lead, ...phones)
    await server.close()
  })
})
