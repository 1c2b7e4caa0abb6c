import { useState } from 'preact/hooks'
import type { PanelWords } from '../words/panels.ts'
import { Dialog } from './Dialog.tsx'

type Props = { readonly words: PanelWords; readonly left: () => void }

/**
 * A quiet minute: a breath one can follow, or not, and three things to look for in one's own room. It asks for nothing, counts nothing
 * and can be left at any time. Six breaths of ten seconds, by the style sheet; where nothing may move, the words alone say how.
 */
export function Minute({ words, left }: Props) {
  const [over, setOver] = useState(false)
  return (
    <Dialog name="minute" title={words.minute} closed={left}>
      <p>{words.minuteSays}</p>
      <div class="breath" aria-hidden="true" data-breath onAnimationEnd={() => setOver(true)}>
        <svg viewBox="-60 -60 120 120" aria-hidden="true">
          <path class="saucer" d="M-57 2C-58-32-31-57 1-57 34-58 58-31 57 1 57 33 32 57-1 57-33 57-56 34-57 2z" />
          <circle class="tea" r="40" />
          <path class="cup" d="M-41 1C-41-23-24-41 1-41 24-42 41-23 41 1 41 25 23 41 0 41-24 41-41 24-41 1z" />
        </svg>
        <p class="story in">{words.breatheIn}</p>
        <p class="story out">{words.breatheOut}</p>
      </div>
      <p class="counted">{words.breathCounted}</p>
      <ul class="ground">
        {words.grounding.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="small" role="status">
        {over ? words.minuteOver : ''}
      </p>
      <form method="dialog" class="actions">
        <button type="submit" class="primary">
          {words.minuteEnough}
        </button>
      </form>
    </Dialog>
  )
}
