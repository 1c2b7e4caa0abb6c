import { type ComponentChildren, createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'

/** How much of what can be opened is wanted at once: nothing, what belongs on paper, or all of it. */
export const Whole = createContext<'nothing' | 'paper' | 'all'>('nothing')

type Props = {
  readonly class?: string | undefined
  /** The row that is always seen. */
  readonly row: ComponentChildren
  /** What is inside: made when it is first opened. A debrief holds some thousands of sums, and few of them are asked for. */
  readonly inside: () => ComponentChildren
  /** Too long for paper, unless somebody has opened it. */
  readonly long?: boolean
}

/** A disclosure. */
export function Fold({ class: name, row, inside, long }: Props) {
  const whole = useContext(Whole)
  const [made, setMade] = useState(false)
  const make = () => setMade(true)
  return (
    <details class={name} onToggle={make} data-long={long}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed. That comes before the toggle, so that the frame which opens it has what is inside. */}
      <summary onClick={make}>{row}</summary>
      {(made || whole === 'all' || (whole === 'paper' && !long)) && inside()}
    </details>
  )
}
