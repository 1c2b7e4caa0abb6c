import type { Settings } from '../settings.ts'
import { fill, type Words } from '../words/words.ts'

type Name = 'volume' | 'volumeOfPlace' | 'volumeOfThings'
type Props = {
  readonly words: Words
  readonly settings: Settings
  readonly noSound: boolean | undefined
  readonly change: (name: Name, value: number) => void
}

/** How loud it is: each slider holds at once, and says its value in words. Where there can be no sound, that is said instead. */
export function Volumes({ words, settings, noSound, change }: Props) {
  if (noSound)
    return (
      <p class="small volumes" role="status">
        {words.noSound}
      </p>
    )
  const says = (value: number) => (value === 0 ? words.volumeNone : value === 100 ? words.volumeFull : fill(words.volumeSays, { value }))
  const slider = (name: Name) => (
    <label>
      <span>{words[name]}</span>
      <span class="small" aria-hidden="true">
        {says(settings[name])}
      </span>
      <input
        type="range"
        name={name}
        min="0"
        max="100"
        step="5"
        value={settings[name]}
        aria-valuetext={says(settings[name])}
        onInput={({ currentTarget }) => change(name, currentTarget.valueAsNumber)}
      />
    </label>
  )
  return (
    <div class="volumes">
      {slider('volume')}
      {slider('volumeOfPlace')}
      {slider('volumeOfThings')}
    </div>
  )
}
