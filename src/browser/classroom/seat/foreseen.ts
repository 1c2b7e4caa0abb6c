import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { SeatView } from '../../../core/classroom/seatView.ts'

/** The view as it will be once this is taken: what somebody presses shows at once, also while the room is sought again. */
export function foreseen(view: SeatView, message: SeatMessage): SeatView {
  switch (message.type) {
    case 'ready':
      return { ...view, ready: true }
    case 'stepped-out':
    case 'came-back':
      return { ...view, out: message.type === 'stepped-out' }
    // Whoever has left is told no more of the room.
    case 'left': {
      const { shown: _, ballot: __, triads: ___, team: ____, ...rest } = view
      return { ...rest, left: true }
    }
    case 'word':
    case 'note':
      return { ...view, [message.type]: message.text }
    case 'voted':
      return view.ballot?.round === message.round ? onBallot(view, message.ballot, { mine: message.choice }) : view
    case 'reason':
    case 'said':
      return onBallot(view, message.ballot, { [message.type]: message.text })
    case 'waits':
      return view.team ? { ...view, team: { ...view.team, waits: message.on } } : view
    case 'stopped':
    case 'goes-on':
      return inTriad(view, () => ({ stopped: message.type === 'stopped' }))
    case 'felt':
      return inTriad(view, ({ felt }) => felt && { felt: { ...felt, [message.what]: message.place } })
    case 'rather-watches':
      return inTriad(view, () => ({ watching: message.on }))
    case 'heard':
    case 'unheard':
    case 'seen':
    case 'noticed':
    case 'talked':
    case 'pulled':
      return inTriad(view, (triads) => inNotes(triads, noted(message)))
    // Whatever else there is comes with the class's answer.
    default:
      return view
  }
}

type Triads = NonNullable<SeatView['triads']>

function inTriad(view: SeatView, change: (triads: Triads) => Partial<Triads> | undefined): SeatView {
  return view.triads ? { ...view, triads: { ...view.triads, ...change(view.triads) } } : view
}

type Mine = NonNullable<Triads['noting']>['mine']

/** What one writes stands in one's own notes, and where all of it is read out. */
function inNotes({ noting, told }: Triads, change: (mine: Mine) => Partial<Mine>): Partial<Triads> | undefined {
  if (!noting) return undefined
  const mine = { ...noting.mine, ...change(noting.mine) }
  const stands = told?.some((one) => one.mine)
  return { noting: { ...noting, mine }, ...(told && { told: stands ? told.map((one) => (one.mine ? mine : one)) : [...told, mine] }) }
}

type Noted = Extract<SeatMessage, { readonly type: 'heard' | 'unheard' | 'seen' | 'noticed' | 'talked' | 'pulled' }>

function noted(message: Noted): (mine: Mine) => Partial<Mine> {
  switch (message.type) {
    case 'heard': {
      const { type: _, ...heard } = message
      return ({ quotes }) => ({ quotes: [...quotes, heard] })
    }
    case 'unheard':
      return ({ quotes }) => ({ quotes: quotes.slice(0, -1) })
    case 'seen': {
      const { type: _, ...now } = message
      return ({ seen }) => ({ seen: [...seen.filter(({ item }) => item !== now.item), now].toSorted((a, b) => a.item - b.item) })
    }
    case 'noticed':
      return () => ({ noticed: message.text })
    case 'talked':
      return () => ({ talked: message.share })
    case 'pulled': {
      const { type: _, ...pulled } = message
      return () => ({ pulled })
    }
  }
}

function onBallot(view: SeatView, number: number, change: Partial<NonNullable<SeatView['ballot']>>): SeatView {
  const { ballot } = view
  return ballot?.number === number ? { ...view, ballot: { ...ballot, ...change } } : view
}
