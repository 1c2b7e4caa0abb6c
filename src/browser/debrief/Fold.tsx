import { type ComponentChildren, createContext } from 'preact'
import { useContext, useState } from 'preact/hooks'

/** Whether all that can be opened is wanted at once, as on paper. */
export const Whole = createContext(false)

type Props = {
  readonly class?: string | undefined
  /** The row that is always seen. */
  readonly row: ComponentChildren
  /** What is inside: made when it is first opened. A debrief holds some thousands of sums, and few of them are asked for. */
  readonly inside: () => ComponentChildren
}

/** A disclosure. */
export function Fold({ class: name, row, inside }: Props) {
  const whole = useContext(Whole)
  const [made, setMade] = useState(false)
  const make = () => setMade(true)
  return (
    <details class={name} onToggle={make}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed. That comes before the toggle, so that the frame which opens it has what is inside. */}
      <summary onClick={make}>{row}</summary>
      {(whole || made) && inside()}
    </details>
  )
}
