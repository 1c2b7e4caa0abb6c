import { render } from 'preact'
import type { Store } from './play/save.ts'
import type { Vignette } from './play/vignette.ts'
import { attemptsOf } from './practice/attempts.ts'
import { LastTime } from './practice/LastTime.tsx'

/** Loaded after the first words, by who has an attempt of this vignette: tells of last time. */
export function returning({ vignette, store }: { readonly vignette: Vignette; readonly store: Store | undefined }): void {
  const last = attemptsOf(store, vignette.id).at(-1)
  if (last) tellOf(<LastTime {...{ last, vignette }} now={Date.now()} />)
}

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
