import { useEffect, useState } from 'preact/hooks'
import type { SeatView } from '../../../core/classroom/seatView.ts'
import type { Answer } from '../../../core/classroom/wire.ts'
import type { ClassroomWords } from '../../words/classroom.ts'
import type { Standing } from '../line.ts'

/** As brief an absence is nobody's concern, in milliseconds. Our judgement. */
const BRIEF = 1200

type Props = Pick<Standing<SeatView>, 'state' | 'unsent'> & {
  readonly refused: Extract<Answer, { readonly ok: false }>['why'] | undefined
  readonly words: ClassroomWords
}

/** What does not go as it should, in one calm line: the room is sought, something is still here, or something was not taken. */
export function Trouble({ state, unsent, refused, words }: Props) {
  const lost = useLasting(state === 'lost')
  const waiting = useLasting(state === 'here' && unsent > 0)
  return (
    <div role="status" class="trouble">
      {lost && <p class="small">{words.lost}</p>}
      {waiting && <p class="small">{words.unsent}</p>}
      {refused && <p class="notice">{sayRefused(refused, words)}</p>}
    </div>
  )
}

/** Whether something holds, and has held for a while. */
function useLasting(holds: boolean): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!holds) return setLasts(false)
    const timer = setTimeout(() => setLasts(true), BRIEF)
    return () => clearTimeout(timer)
  }, [holds])
  return holds && lasts
}

/** Refusals with words of their own; of every other: it came too late. */
const SAYS = { 'no-free-text': 'notFreeText', 'past-round': 'pastRound', 'too-many': 'tooMany' } as const

const sayRefused = (why: NonNullable<Props['refused']>, words: ClassroomWords): string =>
  words[Object.hasOwn(SAYS, why) ? SAYS[why as keyof typeof SAYS] : 'refused']
