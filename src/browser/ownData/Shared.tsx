import { OPTIONS, type Settings } from '../settings.ts'
import type { OwnDataWords } from '../words/ownData.ts'

type Props = {
  readonly words: OwnDataWords
  readonly keeps: Settings['keeps']
  readonly onKeeps: (keeps: Settings['keeps']) => void
}

/** Whether others use this browser, too: then nothing is kept. */
export const Shared = ({ words, keeps, onKeeps }: Props) => (
  <section data-shared={keeps}>
    <h2>{words.shared}</h2>
    <p class="lead" id="shared-says">
      {words.sharedSays} {keeps === 'tab' && words.sharedBring}
    </p>
    <fieldset class="models" aria-describedby="shared-says">
      <legend>{words.sharedLabel}</legend>
      {OPTIONS.keeps.map((value) => (
        <label key={value}>
          <input type="radio" name="keeps" value={value} checked={keeps === value} onChange={() => onKeeps(value)} />
          <span>{value === 'tab' ? words.sharedOn : words.sharedOff}</span>
        </label>
      ))}
    </fieldset>
  </section>
)
