import { randomBytes, randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import type { FacilitatorView } from '../../core/classroom/facilitatorView.ts'
import type { SeatView } from '../../core/classroom/seatView.ts'
import type { Answer, Sent } from '../../core/classroom/wire.ts'

/** One seat of the crowd: what it was last told was taken, and whether it is connected. */
export type Sitter = { readonly socket: Socket; view?: SeatView; taken?: string; backAfter?: number }

/** A class of the crowd. `seen`: when its facilitator saw which number, in milliseconds. */
export type Crowd = {
  readonly facilitator: Socket
  readonly sitters: readonly Sitter[]
  readonly seen: { readonly n: number; readonly at: number }[]
  view?: FacilitatorView
}

const CHOICES = ['doorstep/ask-meaning', 'doorstep/rigid-refusal']
const shown = {
  lines: Array.from({ length: 12 }, () => ({
    speaker: 'Desmond',
    text: 'For you. Go on. I made it for you, over the winter, from the old door.',
  })),
  choices: CHOICES.map((id) => ({ id, text: `What one may say here, of the kind that is ${id}` })),
}
const lesson = { vignette: 'gift-offer', locale: 'en-GB', title: 'Measured', seed: 1, facts: {}, plan: 'open', names: false }

export const join = (address: string, auth: Readonly<Record<string, string>>): Socket =>
  io(address, { path: '/live/', auth, forceNew: true, transports: ['websocket'], reconnectionDelay: 200, reconnectionDelayMax: 1_000 })

export const connected = (socket: Socket): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })

/** Said until it is answered, under one id; at once again where the connection was lost and is back: as a page does. */
export async function say(socket: Socket, message: unknown, id: string = randomUUID()): Promise<Answer> {
  for (;;) {
    const asked: Promise<Answer | undefined> = socket
      .timeout(10_000)
      .emitWithAck('say', { id, message })
      .catch(() => undefined)
    const back = new Promise<undefined>((resolve) => socket.once('disconnect', () => socket.once('connect', () => resolve(undefined))))
    const answer = await Promise.race([asked, back])
    if (answer && (answer.ok || (answer.why !== 'not-kept' && answer.why !== 'slow-down'))) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export async function openClass(address: string): Promise<{ readonly code: string; readonly facilitator: string }> {
  const answer = await fetch(`${address}/api/classes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(lesson),
  })
  if (!answer.ok) throw new Error(`a class could not be opened: ${answer.status}`)
  return (await answer.json()) as { code: string; facilitator: string }
}

/** A seat with a token of its own. */
export function sit(address: string, code: string): Sitter {
  const socket = join(address, { code, as: 'seat', token: randomBytes(16).toString('hex') })
  const sitter: Sitter = { socket }
  socket.on('view', ({ view }: Sent) => {
    sitter.view = view as SeatView
  })
  return sitter
}

/** @param addresses  seats are spread over these, in turn; the class is led at the first */
export async function gather(addresses: readonly [string, ...string[]], many: number): Promise<Crowd> {
  const [first] = addresses
  const { code, facilitator: token } = await openClass(first)
  const facilitator = join(first, { code, as: 'facilitator', token })
  const seen: Crowd['seen'][number][] = []
  const sitters = Array.from({ length: many }, (_, index) => sit(addresses[index % addresses.length] as string, code))
  const crowd: Crowd = { facilitator, sitters, seen }
  facilitator.on('view', ({ view }: Sent) => {
    crowd.view = view as FacilitatorView
    seen.push({ n: view.n, at: performance.now() })
  })
  await Promise.all([facilitator, ...sitters.map(({ socket }) => socket)].map(connected))
  await say(facilitator, { type: 'showed', path: [], shown })
  await say(facilitator, { type: 'vote-opened' })
  return crowd
}

/** One vote. @returns when it was cast and the number it was taken under */
export async function vote(sitter: Sitter, index: number): Promise<{ readonly at: number; readonly n: number } | undefined> {
  const choice = CHOICES[index % CHOICES.length] as string
  const at = performance.now()
  const answer = await say(sitter.socket, { type: 'voted', ballot: 0, round: 1, choice })
  if (!answer.ok) return undefined
  sitter.taken = choice
  return { at, n: answer.n }
}

export function leave({ facilitator, sitters }: Crowd) {
  for (const socket of [facilitator, ...sitters.map(({ socket }) => socket)]) socket.disconnect()
}
