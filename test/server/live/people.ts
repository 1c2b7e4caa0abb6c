import { randomBytes, randomUUID } from 'node:crypto'
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'
import { expect } from 'vitest'
import type { FacilitatorView } from '../../../src/core/classroom/facilitatorView.ts'
import type { ScreenView } from '../../../src/core/classroom/screenView.ts'
import type { SeatView } from '../../../src/core/classroom/seatView.ts'
import type { Answer, Hello, Sent } from '../../../src/core/classroom/wire.ts'

// People in a class, as their pages are: on the real client, over a real socket.

export type Views = { readonly facilitator: FacilitatorView; readonly screen: ScreenView; readonly seat: SeatView }
export type As = Hello['as']

export type Person<Part extends As = As> = {
  readonly socket: Socket
  readonly token: string
  /** All views that came, the latest last. */
  readonly views: Views[Part][]
  view(): Views[Part]
  /** Resolves once the view is so. */
  sees(is: (view: Views[Part]) => boolean): Promise<Views[Part]>
  say(message: unknown, id?: string): Promise<Answer>
  leave(): void
}

export const aToken = () => randomBytes(16).toString('hex')

/** @returns once somebody is in, or rejects with the reason why not */
export async function come<Part extends As>(
  address: string,
  hello: { readonly code: string; readonly as: Part; readonly token?: string; readonly name?: string },
  options: Partial<ManagerOptions & SocketOptions> = {},
): Promise<Person<Part>> {
  const token = hello.token ?? aToken()
  const socket = io(address, {
    path: '/live/',
    forceNew: true,
    transports: ['websocket'],
    auth: { ...hello, token },
    reconnectionDelay: 100,
    reconnectionDelayMax: 500,
    ...options,
  })
  const views: Views[Part][] = []
  socket.on('view', ({ view }: Sent) => views.push(view as Views[Part]))
  await new Promise<void>((resolve, reject) => {
    const failed = (error: Error) => {
      socket.disconnect()
      reject(error)
    }
    socket.once('connect', () => {
      socket.off('connect_error', failed)
      resolve()
    })
    socket.once('connect_error', failed)
  })
  const view = () => views.at(-1) as Views[Part]
  const person: Person<Part> = {
    socket,
    token,
    views,
    view,
    async sees(is) {
      await expect.poll(() => views.length > 0 && is(view()), { timeout: 8_000, interval: 10 }).toBe(true)
      return view()
    },
    say: (message, id = randomUUID()) => socket.timeout(8_000).emitWithAck('say', { id, message }),
    leave: () => void socket.disconnect(),
  }
  await person.sees(() => true)
  return person
}

export const lesson = {
  vignette: 'gift-offer',
  locale: 'en-GB',
  title: 'The box on the step',
  seed: 7,
  facts: { carved: 'for-her' },
  plan: 'fifty',
  names: true,
}

export type Opened = { readonly code: string; readonly facilitator: string; readonly screen: string }

export const ask = (address: string, body: unknown = lesson, headers: Record<string, string> = {}) =>
  fetch(`${address}/api/classes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

export const openClass = async (address: string, with_: object = {}): Promise<Opened> =>
  (await (await ask(address, { ...lesson, ...with_ })).json()) as Opened

export const atTheDoor = {
  type: 'showed',
  path: [],
  shown: {
    lines: [{ speaker: 'Desmond', text: 'For you. Go on.' }],
    choices: [
      { id: 'doorstep/ask-meaning', text: 'What would it mean to you if I took it?' },
      { id: 'doorstep/rigid-refusal', text: "I'm sorry, we're not allowed gifts." },
    ],
  },
} as const

/** A class with its facilitator and some seats, voting at the door. */
export async function voting(address: string, many: number) {
  const opened = await openClass(address)
  const facilitator = await come(address, { code: opened.code, as: 'facilitator', token: opened.facilitator })
  const seats = await Promise.all(Array.from({ length: many }, () => come(address, { code: opened.code, as: 'seat' })))
  await facilitator.say(atTheDoor)
  await facilitator.say({ type: 'vote-opened' })
  await Promise.all(seats.map((seat) => seat.sees(({ ballot }) => ballot?.stage === 'open')))
  return { opened, facilitator, seats }
}

export const forMeaning = { type: 'voted', ballot: 0, round: 1, choice: 'doorstep/ask-meaning' } as const
export const forRefusing = { type: 'voted', ballot: 0, round: 1, choice: 'doorstep/rigid-refusal' } as const
