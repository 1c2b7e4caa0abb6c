import { useState } from 'preact/hooks'
import type { SeatMessage } from '../../../core/classroom/messages.ts'
import type { SeatView } from '../../../core/classroom/seatView.ts'
import type { Answer } from '../../../core/classroom/wire.ts'
import type { Line } from '../line.ts'
import { foreseen } from './foreseen.ts'

/** `n`: under which number it was taken, once that is known. */
type Pending = { readonly message: SeatMessage; readonly n?: number }

type Saying = {
  /** What the seat sees, with what it has just said. */
  readonly seen: SeatView | undefined
  readonly say: (message: SeatMessage) => void
  /** Why the latest was not taken. */
  readonly refused: Extract<Answer, { readonly ok: false }>['why'] | undefined
}

/** Says things, shows them as said at once, and takes them back where they were not taken. */
export function useSaying(line: Line<SeatView>, view: SeatView | undefined): Saying {
  const [pending, setPending] = useState<readonly Pending[]>([])
  const [refused, setRefused] = useState<Saying['refused']>()
  const isAhead = ({ n }: Pending) => n === undefined || n > (view?.n ?? 0)
  return {
    seen: view && pending.filter(isAhead).reduce((seen, { message }) => foreseen(seen, message), view),
    refused,
    say(message) {
      setRefused(undefined)
      setPending((all) => [...all.filter(isAhead), { message }])
      const now = (change: (one: Pending) => readonly Pending[]) =>
        setPending((all) => all.flatMap((one) => (one.message === message ? change(one) : [one])))
      void line.say(message).then((answer) => {
        if (answer.ok) return now((one) => [{ ...one, n: answer.n }])
        setRefused(answer.why)
        now(() => [])
      })
    },
  }
}
