import { useRef, useState } from 'preact/hooks'
import type { Voice } from './voice.ts'
import './closing.css'

/**
 * Stepping out of the part: who one was, who one is again, and one thing to leave behind. It is said, not written down: the one line
 * there is to write on is kept nowhere, and goes when it is left.
 */
export function Closing({ voice: { words, say } }: { readonly voice: Voice }) {
  const { closing } = words
  const [left, setLeft] = useState(false)
  const line = useRef<HTMLInputElement>(null)
  const leave = (event: Event) => {
    event.preventDefault()
    if (!line.current?.value.trim()) return line.current?.focus()
    line.current.value = ''
    setLeft(true)
  }
  return (
    <section class="closing" data-closing>
      <h2>{closing.heading}</h2>
      <p class="lead">{say(closing.was)}</p>
      <ol>
        {closing.steps.map((step) => (
          <li key={step} class="story">
            {say(step)}
          </li>
        ))}
      </ol>
      <form onSubmit={leave}>
        <label for="leave" class="story">
          {closing.leave}
        </label>
        <div>
          <input id="leave" class="story" type="text" maxLength={200} autocomplete="off" aria-describedby="leave-says" ref={line} />
          <button type="submit" class="quiet">
            {closing.leaveIt}
          </button>
        </div>
        <p class="small" id="leave-says">
          {closing.leaveSays}
        </p>
        <p class="small" role="status">
          {left ? closing.left : ''}
        </p>
      </form>
    </section>
  )
}
