import type { Refusal, SeatId } from './event.ts'
import type { Message, SeatMessage } from './messages.ts'
import { type Group, groupOf, MOST, type Notes, type Phase, type Role, type Triads } from './triad.ts'
import { answered, passed } from './triadPassing.ts'

// What each may do in a triad: only in their part, and only while it is played.

type Written = Extract<SeatMessage, { readonly type: 'heard' | 'unheard' | 'seen' | 'noticed' | 'talked' | 'pulled' }>
type Said = Written | Extract<SeatMessage, { readonly type: 'felt' | 'stopped' | 'goes-on' | 'swapped' | 'takes-part' }>
const WRITTEN: readonly Message['type'][] = ['heard', 'unheard', 'seen', 'noticed', 'talked', 'pulled']
const OWN: readonly Message['type'][] = [...WRITTEN, 'felt', 'stopped', 'goes-on', 'swapped', 'takes-part']
const isOwn = (message: Message): message is Said => OWN.includes(message.type)

/** What a seat does in its own triad; undefined where the message is of something else. */
export function inTheTriad(triads: Triads, seat: SeatId, at: number, message: Message): Triads | Refusal | undefined {
  const group = groupOf(triads, seat)
  if (message.type === 'rather-watches') return group ? inGroup(triads, group, watched(group, seat, message.on)) : 'not-now'
  if (!isOwn(message)) return undefined
  const { phase, cards } = triads
  const role = group?.parts[seat]
  if (!group || !role || !phase || !cards) return 'not-now'
  if (message.type === 'takes-part' && message.round !== triads.round) return 'past-round'
  if (message.type === 'seen' && message.item >= cards.checklist.length) return 'not-offered'
  const next = acted(group, { seat, role, at, phase }, message)
  return typeof next === 'string' ? next : inGroup(triads, group, next)
}

const inGroup = (triads: Triads, group: Group, next: Group): Triads => ({
  ...triads,
  groups: triads.groups.map((one) => (one === group ? next : one)),
})

/** Said before parts are dealt, so that nobody is given a part they cannot play. It holds until it is taken back. */
const watched = (group: Group, seat: SeatId, on: boolean): Group => ({
  ...group,
  watching: [...group.watching.filter((one) => one !== seat), ...(on ? [seat] : [])],
})

type Actor = { readonly seat: SeatId; readonly role: Role; readonly at: number; readonly phase: Phase }

function acted(group: Group, actor: Actor, message: Said): Group | Refusal {
  switch (message.type) {
    case 'stopped':
      return { ...group, stopped: true }
    case 'goes-on':
      return { ...group, stopped: false }
    case 'swapped':
      return passed(group, actor, message.to)
    case 'takes-part':
      return answered(group, actor, message.role, message.on)
    case 'felt':
      return felt(group, actor, message)
    default:
      return noted(group, actor, message)
  }
}

/** Feelings are moved in the scene, and while one speaks from them. */
function felt(group: Group, { seat, role, at, phase }: Actor, { what, place }: Extract<Said, { type: 'felt' }>): Group | Refusal {
  if (role !== 'service-user') return 'not-yours'
  if (phase !== 'scene' && phase !== 'worker' && phase !== 'service-user') return 'not-now'
  if (group.notes.felt.length >= MOST.felt) return 'too-many'
  return noting(group, { felt: [...group.notes.felt, { seat, at, what, place }] })
}

function noted(group: Group, { seat, role, at, phase }: Actor, message: Written): Group | Refusal {
  if (!watches(group, role)) return 'not-yours'
  if (!NOTING.includes(phase) || (role !== 'observer' && phase === 'scene')) return 'not-now'
  const { heard, seen, noticed } = group.notes
  const others = <Note extends { readonly seat: SeatId }>(list: readonly Note[]) => list.filter((one) => one.seat !== seat)
  switch (message.type) {
    case 'heard': {
      if (heard.length - others(heard).length >= MOST.heard) return 'too-many'
      const { move, quote } = message
      return noting(group, { heard: [...heard, { seat, at, move, ...(quote !== undefined && { quote }) }] })
    }
    case 'unheard': {
      const last = heard.findLastIndex((one) => one.seat === seat)
      return last < 0 ? 'not-now' : noting(group, { heard: heard.toSpliced(last, 1) })
    }
    case 'seen': {
      const { item, how, quote } = message
      const rest = seen.filter((one) => one.seat !== seat || one.item !== item)
      return noting(group, { seen: [...rest, { seat, item, how, ...(quote !== undefined && { quote }) }] })
    }
    case 'noticed':
      return noting(group, { noticed: [...others(noticed), { seat, text: message.text }] })
    case 'talked':
      return noting(group, { talked: [...others(group.notes.talked), { seat, share: message.share }] })
    case 'pulled': {
      const { to, text } = message
      return noting(group, { pulled: [...others(group.notes.pulled), { seat, to, ...(text !== undefined && { text }) }] })
    }
  }
}

/** Notes are made in the scene and until the quotes have been heard: then the lines stand. */
const NOTING: readonly Phase[] = ['scene', 'worker', 'service-user', 'de-role', 'observer']

/** The observer watches; where there is none, in a two, both write down afterwards what they heard. */
const watches = ({ members }: Group, role: Role): boolean => role === 'observer' || members.length === 2

const noting = (group: Group, notes: Partial<Notes>): Group => ({ ...group, notes: { ...group.notes, ...notes } })
