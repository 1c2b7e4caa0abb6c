import type { PanelWords } from '../words/panels.ts'
import { fill } from '../words/words.ts'

/** What this browser keeps, and what can be done about it. */
export type Keeping = { readonly choices: number; readonly earlier: number; saveAll(): void; forgetAll(): void }

const earlier = (count: number, words: PanelWords) =>
  count === 0 ? words.keptNone : count === 1 ? words.keptOne : fill(words.keptMany, { count })

/** What is kept on this device: how much, and that it can be taken along or deleted. */
export const Kept = ({ words, keeping }: { readonly words: PanelWords; readonly keeping: Keeping }) => (
  <section class="kept">
    <h3>{words.keptHere}</h3>
    <p class="small">
      {fill(words.keptNow, { count: keeping.choices })} {earlier(keeping.earlier, words)}
    </p>
    <p class="actions">
      <button type="button" class="quiet" onClick={keeping.saveAll}>
        {words.saveFile}
      </button>
      <button type="button" class="quiet" onClick={() => confirm(words.deleteSure) && keeping.forgetAll()}>
        {words.deleteAll}
      </button>
    </p>
  </section>
)
