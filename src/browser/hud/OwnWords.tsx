import { useState } from 'preact/hooks'
import { MOST_SAID } from '../../core/encounter/ownWords.ts'
import type { OwnWordsWords } from '../words/ownWords.ts'
import { fill } from '../words/words.ts'
import '../styles/own-words.css'

type Props = {
  readonly words: OwnWordsWords
  /** What was written here before. */
  readonly text: string
  /** The options are there: what was written stands above them, and can be changed until one is chosen. */
  readonly shown: boolean | undefined
  /** A choice is taken, and waits for its answer. */
  readonly fixed: boolean
  readonly write: (text: string) => void
  readonly show: () => void
}

/** From so many characters left on, it is said how many. Our judgement. */
const FEW = 200

/** Where one writes what one would say, before the options appear and then above them. Nothing compares the two. */
export function OwnWords({ words, text, shown, fixed, write, show }: Props) {
  const [left, setLeft] = useState(MOST_SAID - text.length)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no focus; here it stands between passages, as on the list of options.
    <div
      class="own-words"
      id="own-words"
      role="group"
      aria-labelledby="own-words-label"
      tabIndex={-1}
      data-shown={shown}
      onFocus={intoField}
    >
      <label id="own-words-label" for="own-words-field">
        {shown ? words.yours : words.ask}
      </label>
      {!shown && (
        <p class="small" id="own-words-says">
          {words.says}
        </p>
      )}
      <textarea
        id="own-words-field"
        class="story"
        rows={shown ? 1 : 3}
        maxLength={MOST_SAID}
        defaultValue={text}
        readOnly={fixed}
        aria-describedby="own-words-says own-words-most"
        onKeyDown={(event) => onKey(event, show)}
        onInput={({ currentTarget: { value } }) => {
          write(value)
          setLeft(MOST_SAID - value.length)
        }}
      />
      <p class="small left" role="status">
        {left > FEW ? '' : left === 1 ? words.left.one : fill(words.left.many, { left })}
      </p>
      {!shown && (
        <p class="onwards">
          <button type="button" class="primary" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={show} data-show-options>
            {words.show}
          </button>
          <span class="small keys" aria-hidden="true">
            {words.keys}
          </span>
        </p>
      )}
      {/* Told to whoever hears the field described. On paper one sees how much is left as it runs out. */}
      <span class="unseen" id="own-words-most">
        {fill(words.most, { most: MOST_SAID.toLocaleString('en') })}
      </span>
    </div>
  )
}

/** Who has a keyboard writes on at once. Where fingers write, the keyboard on screen would cover the words that were just said. */
function intoField({ target, currentTarget }: FocusEvent) {
  if (target !== currentTarget || !matchMedia('(hover: hover)').matches) return
  ;(currentTarget as HTMLElement).querySelector('textarea')?.focus({ preventScroll: true })
}

/** A new passage finds the finger on Enter still: what is written does not begin with an empty line. */
function onKey(event: KeyboardEvent, show: () => void) {
  if (event.key !== 'Enter' || event.isComposing) return
  const { value } = event.currentTarget as HTMLTextAreaElement
  const asked = event.ctrlKey || event.metaKey
  if (asked || value === '') event.preventDefault()
  if (asked && !event.repeat) show()
}
