import { useEffect, useRef, useState } from 'preact/hooks'
import { offlineWordsFor } from '../words/offline.ts'
import { fill } from '../words/words.ts'
import { ask, canKeep, remove, type Standing, standing, type Weight, weigh } from './device.ts'

/** How often it is looked at until all of it is here, in milliseconds. */
const LOOKS = 700

type Props = { readonly root: string; readonly locale: string; readonly heading: 'h2' | 'h3' }

/** What of the game works without a network, and the way to have it so, or not. Nothing where this browser cannot keep it. */
export function OnDevice({ root, locale, heading: Heading }: Props) {
  const [now, setNow] = useState<Standing>()
  const [presses, setPresses] = useState(0)
  const [refused, setRefused] = useState(false)
  const [noRoom, setNoRoom] = useState(false)
  const first = useRef<HTMLButtonElement | null>(null)
  const earlier = useRef<Standing['is'] | undefined>(undefined)
  const words = offlineWordsFor(locale)
  const isComing = now?.is === 'coming'
  useEffect(() => {
    if (!canKeep()) return
    let weight: Promise<Weight | undefined> | undefined
    const weighed = () => {
      weight ??= weigh(root)
      return weight
    }
    const tell = (found: Standing | undefined) => {
      // What was coming and is gone again, though nobody pressed, found no room: nothing else takes it away.
      if (found?.is === 'none' && earlier.current === 'coming') setNoRoom(true)
      earlier.current = found?.is
      setNow(found)
    }
    const look = () => void standing(root, weighed).then(tell, () => undefined)
    look()
    if (!isComing) return
    const timer = setInterval(look, LOOKS)
    return () => clearInterval(timer)
  }, [root, isComing, presses])
  if (!now) return null
  const press = async (done: Promise<boolean>) => {
    earlier.current = undefined
    setNoRoom(false)
    setRefused(!(await done.catch(() => false)))
    setPresses(presses + 1)
  }
  const bringing = now.is === 'none' || now.is === 'partly'
  return (
    <section class="on-device" data-on={now.is}>
      <Heading>{words.offline}</Heading>
      <p class="small" role="status">
        {words[now.is]} {now.is === 'none' && fill(words.weighs, { mb: (now.bytes / 1e6).toFixed(1) })}
        {now.is === 'whole' && now.promised && words.promised} {noRoom && words.noRoom} {refused && words.refused}
      </p>
      {(now.is === 'coming' || now.is === 'partly') && (
        <p class="small">
          <progress value={now.done} max={now.all} aria-label={words.offline} /> {fill(words.comingSays, now)}
        </p>
      )}
      {now.is === 'whole' && <p class="small">{words.needsNetwork}</p>}
      <p class="actions">
        <button type="button" class="quiet" ref={first} onClick={() => void press(bringing ? ask(root) : remove(root))}>
          {now.is === 'none' ? words.keep : now.is === 'partly' ? words.goOn : words.remove}
        </button>
        {now.is === 'partly' && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              // This one goes with what it removes.
              first.current?.focus()
              void press(remove(root))
            }}
          >
            {words.remove}
          </button>
        )}
      </p>
    </section>
  )
}
