import { useState } from 'preact/hooks'
import { LONGEST } from '../../../core/classroom/longest.ts'
import { PLANS } from '../../../core/classroom/plan.ts'
import type { ClassroomWords } from '../../words/classroom.ts'
import { fill } from '../../words/words.ts'
import { Elsewhere } from './Elsewhere.tsx'
import type { Part } from './part.ts'
import { Reading } from './Reading.tsx'

type Props = Part & { readonly note: string | undefined; readonly shelf: string }

/** Before somebody is in: what holds here, what it is about, what is kept; and a nickname, where the class has them. */
export function Rules({ view, words, say, heading, note, shelf }: Props) {
  const [name, setName] = useState('')
  const minutes = PLANS[view.plan].reduce((sum, step) => sum + step.minutes, 0)
  const come = (event: Event) => {
    event.preventDefault()
    const given = name.trim()
    say({ type: 'ready', ...(view.names && given && { name: given }) })
  }
  return (
    <form class="rules" onSubmit={come} data-rules>
      <h1 {...heading}>{words.rulesTitle}</h1>
      <p class="small">{[view.title, sayLength(minutes, words)].filter(Boolean).join(' · ')}</p>
      <ul>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {note && (
        <>
          <p>
            <strong>{words.contentNote}.</strong> {note} {words.another}
          </p>
          <Elsewhere {...{ words, shelf }} />
        </>
      )}
      <p>
        <strong>{words.keptTitle}.</strong> {words.kept}
      </p>
      {view.names && (
        <div class="field">
          <label for="nickname">{words.nickname}</label>
          <input
            id="nickname"
            type="text"
            maxLength={LONGEST.name}
            autocomplete="off"
            value={name}
            aria-describedby="nickname-says"
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <p class="small" id="nickname-says">
            {words.nicknameSays}
          </p>
        </div>
      )}
      <Reading words={words} />
      <div class="foot">
        <button type="submit" class="primary" data-in>
          {words.in}
        </button>
      </div>
    </form>
  )
}

/** How long it takes: minutes, and a day in hours. */
function sayLength(minutes: number, words: ClassroomWords): string {
  if (minutes === 0) return ''
  const [hours, half] = [Math.floor(minutes / 60), minutes % 60 >= 30 ? '½' : '']
  return minutes < 120 ? fill(words.minutes, { minutes }) : fill(words.hours, { hours: `${hours}${half}` })
}
