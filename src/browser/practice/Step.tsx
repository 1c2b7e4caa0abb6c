import { LONGEST } from '../../core/reflection/reflection.ts'
import { curl } from '../words/curl.ts'
import type { ReflectionWords, StepId } from '../words/reflection.ts'
import { fill } from '../words/words.ts'

type Props = {
  readonly id: string
  readonly answer: string
  readonly onAnswer: (text: string) => void
  readonly words: ReflectionWords
  readonly person: string
}

/** One question, and room for as much or as little as one wants to write. */
export function Step({ id, answer, onAnswer, words, person }: Props) {
  const [title, asks] = words.steps[id as StepId]
  const name = (text: string) => curl(fill(text, { name: person }))
  const field = `step-${id.replace('.', '-')}`
  return (
    <section class="step">
      <h2>
        <label for={field}>{name(title)}</label>
      </h2>
      <p id={`${field}-asks`}>{name(asks)}</p>
      <textarea
        id={field}
        class="story"
        rows={3}
        maxLength={LONGEST}
        defaultValue={answer}
        aria-describedby={`${field}-asks`}
        onInput={({ currentTarget }) => onAnswer(currentTarget.value)}
      />
    </section>
  )
}
