import { render } from 'preact'
import type { Play } from './play/play.ts'
import { type Store, stored } from './play/save.ts'
import type { Vignette } from './play/vignette.ts'
import { attemptsOf } from './practice/attempts.ts'
import { wasHere } from './practice/here.ts'
import { LastTime } from './practice/LastTime.tsx'

type Means = { readonly play: Play; readonly vignette: Vignette; readonly store: Store | undefined }

/** Loaded after the first words: tells who comes back of last time, and remembers that they were here. */
export function returning({ play, vignette, store }: Means): void {
  const last = attemptsOf(store, vignette.id).at(-1)
  if (last) tellOf(<LastTime {...{ last, vignette }} now={Date.now()} />)
  const note = () => {
    const { log } = play.store.getState()
    // Where nothing is kept of this meeting, the person has deleted it: then neither is it remembered that there was one.
    if (log.entries.length > 0 && stored(store, vignette.id)) wasHere(store, log, Date.now())
  }
  note()
  play.store.subscribe(({ log }, before) => {
    if (log !== before.log && (before.log.entries.length === 0 || log.facts !== before.log.facts)) setTimeout(note, AFTER)
  })
  addEventListener('pagehide', note)
}

/** The log is kept after the paint; this comes after that. Milliseconds, our judgement. */
const AFTER = 500

/** So soon after the page opened nobody has read far: milliseconds. Our judgement, as for the fonts. */
const AT_ONCE = 1000

/** Before what one knows of the person; where that is being read already, after it, so that nothing moves under the reader's eyes. */
function tellOf(what: preact.JSX.Element) {
  const place = document.createElement('div')
  const briefing = document.querySelector('.prebrief .briefing')
  if (performance.now() < AT_ONCE) briefing?.before(place)
  else briefing?.after(place)
  render(what, place)
}
