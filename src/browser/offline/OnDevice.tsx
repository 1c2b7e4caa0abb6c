import { useEffect, useState } from 'preact/hooks'
import { offlineWordsFor } from '../words/offline.ts'
import { fill } from '../words/words.ts'
import { ask, canKeep, remove, type Standing, standing, type Weight, weigh } from './device.ts'

/** How often it is looked at while files are coming, in milliseconds. */
const LOOKS = 700

type Props = { readonly root: string; readonly locale: string; readonly heading: 'h2' | 'h3' }

/** What of the game works without a network, and the way to have it so, or not. Nothing where this browser cannot keep it. */
export function OnDevice({ root, locale, heading: Heading }: Props) {
  const [weight, setWeight] = useState<Weight>()
  const [now, setNow] = useState<Standing>()
  const words = offlineWordsFor(locale)
  useEffect(() => {
    if (canKeep()) void weigh(root).then(setWeight)
  }, [root])
  useEffect(() => {
    if (!weight) return
    const look = () => void standing(root, weight).then(setNow, () => undefined)
    look()
    const timer = setInterval(look, LOOKS)
    return () => clearInterval(timer)
  }, [root, weight])
  if (!weight || !now) return null
  const press = () => void (now.is === 'none' ? ask(root) : remove(root))
  return (
    <section class="on-device" data-on={now.is}>
      <Heading>{words.offline}</Heading>
      <p class="small" role="status">
        {words[now.is]} {now.is === 'none' && fill(words.weighs, { mb: (weight.bytes / 1e6).toFixed(1) })}
        {now.is === 'whole' && now.promised && words.promised}
      </p>
      {now.is === 'coming' && (
        <p class="small">
          <progress value={now.done} max={now.all} aria-label={words.coming} /> {fill(words.comingSays, now)}
        </p>
      )}
      <p class="actions">
        <button type="button" class="quiet" onClick={press}>
          {now.is === 'none' ? words.keep : words.remove}
        </button>
      </p>
    </section>
  )
}
