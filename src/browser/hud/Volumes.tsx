import type { Settings } from '../settings.ts'
import type { PanelWords } from '../words/panels.ts'
import { fill } from '../words/words.ts'

type Name = 'volume' | 'volumeOfPlace' | 'volumeOfThings'
type Props = {
  readonly words: PanelWords
  readonly settings: Settings
  readonly change: (name: Name, value: number) => void
}

/** How loud it is: each slider holds at once, and says its value in words. */
export function Volumes({ words, settings, change }: Props) {
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
    <fieldset class="volumes">
      <legend class="unseen">{words.howLoud}</legend>
      {slider('volume')}
      {slider('volumeOfPlace')}
      {slider('volumeOfThings')}
    </fieldset>
  )
}
