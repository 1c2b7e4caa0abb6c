import { useEffect, useState } from 'preact/hooks'
import type { Part } from './classroom/seat/part.ts'
import { Triad } from './classroom/triads/Triad.tsx'
import { settings } from './settings.ts'
import { FRAME } from './stage/geometry.ts'
import type { Pictures } from './stage/layers.ts'
import { type Portrait, portrait } from './stage/portrait.ts'

/** A phone while the class plays in threes. Fetched when it comes to that. `root`: from the page to the assets. */
export const inThrees =
  (root: string) =>
  ({ view, say, heading }: Part) => {
    const person = view.triads?.person?.id
    const face = person !== undefined && settings.getState().pictures !== 'off' && <Face {...{ person, root }} />
    return <Triad {...{ view, say, heading, face }} />
  }

/** Whom one plays. Nothing waits for it, and the card is whole without it. */
function Face({ person, root }: { readonly person: string; readonly root: string }) {
  const [seen, setSeen] = useState<Portrait>()
  useEffect(() => {
    fetch(`${root}index.json`)
      .then((answer) => answer.json())
      .then(
        (pictures: Pictures) => setSeen(portrait(pictures, person)),
        () => undefined,
      )
  }, [person])
  if (!seen) return null
  const [x, y, side] = seen.at
  const percent = (units: number) => `${(100 * units) / side}%`
  const style = {
    position: 'absolute',
    maxWidth: 'none',
    width: percent(FRAME.width),
    left: percent(FRAME.x - x),
    top: percent(FRAME.y - y),
  } as const
  return (
    <span class="portrait">
      {seen.files.map((file) => (
        <img key={file} src={root + file} alt="" style={style} />
      ))}
    </span>
  )
}
