import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { SeatView } from '../../../core/classroom/seatView.ts'
import type { Told } from '../../../core/classroom/triadDebrief.ts'

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
      return onBallot(view, message.ballot, { mine: message.choice })
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
    case 'heard':
    case 'unheard':
    case 'seen':
    case 'noticed':
      return inTriad(view, ({ noting }) => noting && { noting: { ...noting, mine: { ...noting.mine, ...written(noting.mine, message) } } })
    // Whatever else there is comes with the class's answer.
    default:
      return view
  }
}

type Note = Extract<SeatMessage, { readonly type: 'heard' | 'unheard' | 'seen' | 'noticed' }>

/** What changes in one's own notes. */
function written({ quotes, seen }: Told, message: Note): Partial<Told> {
  switch (message.type) {
    case 'heard': {
      const { move, quote } = message
      return { quotes: [...quotes, { move, ...(quote !== undefined && { quote }) }] }
    }
    case 'unheard':
      return { quotes: quotes.slice(0, -1) }
    case 'seen': {
      const { type: _, ...item } = message
      return { seen: [...seen.filter((one) => one.item !== item.item), item].toSorted((one, other) => one.item - other.item) }
    }
    case 'noticed':
      return { noticed: message.text }
  }
}

type Triads = NonNullable<SeatView['triads']>

function inTriad(view: SeatView, change: (triads: Triads) => Partial<Triads> | undefined): SeatView {
  return view.triads ? { ...view, triads: { ...view.triads, ...change(view.triads) } } : view
}

function onBallot(view: SeatView, number: number, change: Partial<NonNullable<SeatView['ballot']>>): SeatView {
  const { ballot } = view
  return ballot?.number === number ? { ...view, ballot: { ...ballot, ...change } } : view
}
