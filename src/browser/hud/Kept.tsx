import type { ComponentChildren } from 'preact'
import type { PanelWords } from '../words/panels.ts'
import { fill } from '../words/words.ts'

/** What this browser keeps. `data`: the address of the page where all of it stands; `offline`: what of the game itself is on this device. */
export type Keeping = { readonly choices: number; readonly earlier: number; readonly data: string; readonly offline?: ComponentChildren }

const earlier = (count: number, words: PanelWords) =>
  count === 0 ? words.keptNone : count === 1 ? words.keptOne : fill(words.keptMany, { count })

type Props = {
  readonly words: PanelWords
  readonly keeping: Keeping
  readonly shared: boolean
  /** The setting of a shared computer. */
  readonly children: ComponentChildren
}

/** What is kept on this device: how much, and where all of it can be seen; on a shared computer, that nothing is. */
export const Kept = ({ words, keeping, shared, children }: Props) => (
  <section class="kept">
    <h3>{words.keptHere}</h3>
    {children}
    <p class="small" role="status">
      {shared ? words.sharedSays : `${fill(words.keptNow, { count: keeping.choices })} ${earlier(keeping.earlier, words)}`}
    </p>
    {!shared && (
      <p class="actions">
        <a class="quiet" href={keeping.data}>
          {words.ownData}
        </a>
      </p>
    )}
    {keeping.offline}
  </section>
)
