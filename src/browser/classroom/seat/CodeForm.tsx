import { useState } from 'preact/hooks'
import { inThrees, readCode } from '../../../core/classroom/code.ts'
import type { ClassroomWords } from '../../words/classroom.ts'
import { fill } from '../../words/words.ts'
import { seatHash } from '../address.ts'
import type { Standing } from '../line.ts'

type Why = Standing<never>['why']

type Props = {
  readonly words: ClassroomWords
  /** Why nobody was let in before. */
  readonly why: Why
  /** Classes in which this browser has a seat. */
  readonly kept: readonly string[]
  readonly onCode: (code: string) => void
}

/** Asks for the six letters: one field, in which small letters, spaces and dashes do no harm. */
export function CodeForm({ words, why, kept, onCode }: Props) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const says = wrong ? words.noCode : why && barredSays(why, words)
  const go = (event: Event) => {
    event.preventDefault()
    const code = readCode(text)
    setWrong(code === undefined)
    if (code !== undefined) onCode(code)
    else document.getElementById('code')?.focus()
  }
  return (
    <main class="seat door" data-asked="code">
      <h1 tabIndex={-1}>{words.joinTitle}</h1>
      <p>{words.joinLead}</p>
      <form class="field" onSubmit={go}>
        <label for="code">{words.code}</label>
        <input
          id="code"
          type="text"
          class="code"
          value={text}
          maxLength={20}
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck={false}
          enterkeyhint="go"
          aria-invalid={says !== undefined}
          aria-describedby="code-says"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p id="code-says" role="alert" class={says ? 'notice' : ''}>
          {says}
        </p>
        <button type="submit" class="primary">
          {words.join}
        </button>
      </form>
      {kept.map((code) => (
        <p key={code}>
          <a class="quiet" href={seatHash(code)}>
            {fill(words.backTo, { code: inThrees(code) })}
          </a>
        </p>
      ))}
    </main>
  )
}

const barredSays = (why: NonNullable<Why>, { barred }: ClassroomWords): string =>
  (barred as Readonly<Record<string, string>>)[why] ?? barred.other
