import type { Debrief } from '../../core/debrief/debrief.ts'
import { isLoss } from './numbers.ts'
import { shortQuote } from './shortQuote.ts'
import type { Voice } from './voice.ts'

/** What one can do from here. */
export type Ways = {
  /** Keeps the first `index` choices, and plays on from there. */
  readonly onPlayFrom: (index: number) => void
  readonly onSave: () => void
  /** Leads to writing about it; not there where nothing is kept of it. */
  readonly onWrite?: (() => void) | undefined
  /** What was asked for here and has not come, in words. */
  readonly notice?: string
  readonly onStartAgain: () => void
  readonly onShelf: () => void
  /** What that is called where there is no shelf to go back to. */
  readonly leave?: string | undefined
}

/** The way on: one filled button, back to the first turning point that cost something; the others are quiet. */
export function Onward({
  debrief: { beats, turningPoints },
  voice: { words, say },
  ways,
}: {
  readonly debrief: Debrief
  readonly voice: Voice
  readonly ways: Ways
}) {
  const back = beats[turningPoints.find(({ turn }) => isLoss(turn))?.index ?? -1]
  const quote = back && shortQuote(back)
  const [filled, onFilled] = back
    ? [say(words.goBackTo, { quote: quote ?? '' }), () => ways.onPlayFrom(back.index)]
    : [words.playAnother, ways.onStartAgain]
  const Way = ({ label, act, opens }: { readonly label: string; readonly act: () => void; readonly opens?: string }) => (
    <button type="button" class="quiet" data-opens={opens} onClick={act}>
      {label}
    </button>
  )
  return (
    <>
      <div class="actions ways">
        <button type="button" class="primary" data-try-again={back?.index} onClick={onFilled}>
          {filled}
        </button>
        {ways.onWrite && <Way label={words.write} act={ways.onWrite} opens="log" />}
        <Way label={words.print} act={() => print()} />
        <Way label={words.save} act={ways.onSave} />
        {back && <Way label={words.startAgain} act={ways.onStartAgain} />}
        <Way label={ways.leave ?? words.shelf} act={ways.onShelf} />
      </div>
      <p class="small" role="status">
        {ways.notice}
      </p>
    </>
  )
}
