import '../styles/debrief.css'
import { debriefWordsFor } from '../words/debrief.ts'

type Props = {
  readonly locale: string
  /** The word, or nothing where none was written. */
  readonly onGoOn: (word: string | undefined) => void
  readonly stepOut: string
  readonly onStepOut: () => void
  /** Where it is kept, if not on this device alone. */
  readonly says?: string | undefined
}

/** Before anything is said about it: one word, for oneself. It can be left empty. */
export function Reaction({ locale, onGoOn, stepOut, onStepOut, says }: Props) {
  const words = debriefWordsFor(locale)
  const goOn = (event: SubmitEvent) => {
    event.preventDefault()
    const word = new FormData(event.currentTarget as HTMLFormElement).get('word')
    onGoOn(String(word ?? '').trim() || undefined)
  }
  return (
    <form class="reaction" onSubmit={goOn} data-reaction>
      <h1>
        <label for="word">{words.howWasIt}</label>
      </h1>
      <input
        id="word"
        name="word"
        class="story"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        enterkeyhint="go"
        maxLength={80}
        ref={focus}
        aria-describedby="word-says"
      />
      <p class="small" id="word-says">
        {says ?? words.howWasItSays}
      </p>
      <p class="actions">
        <button type="submit" class="primary">
          {words.goOn}
        </button>
        <button type="button" class="quiet" onClick={onStepOut}>
          {stepOut}
        </button>
      </p>
    </form>
  )
}

const focus = (input: HTMLInputElement | null): void => input?.focus()
