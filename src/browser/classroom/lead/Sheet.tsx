import { PLANS } from '../../../core/classroom/plan.ts'
import { curl } from '../../words/curl.ts'
import { fill } from '../../words/words.ts'
import type { InRoom } from './useRoom.ts'

/** Where we are: the running sheet. Its times are there to be looked at, and press nobody. */
export function Sheet({ means: { words }, view, steer, did, now }: InRoom & { readonly now: number }) {
  const { plan, step, stepAt, earlier, ballot } = view
  const steps = words.steps as Readonly<Record<string, string>>
  const minutes = Math.floor((now - stepAt) / 60_000)
  const decisions = [...earlier, ...(ballot ? [ballot] : [])]
  return (
    <nav class="run" aria-label={words.where}>
      <h2>{words.open.plans[plan]}</h2>
      <ol>
        {PLANS[plan].map(({ name, kind, from, minutes: long }, index) => {
          const says = steps[name] ?? name
          return (
            <li key={name} class={index < step ? 'done' : index === step ? 'now' : ''} {...(index === step && { 'aria-current': 'step' })}>
              <button
                type="button"
                data-step={index}
                aria-disabled={index === step}
                aria-label={index === step ? says : fill(words.toStep, { step: says })}
                onClick={() => index !== step && did(steer.step(index))}
              >
                {says}
              </button>
              {long > 0 && <small>{fill(words.minutes, { from, to: from + long })}</small>}
              {index === step && minutes > 0 && <small>{fill(words.here, { minutes })}</small>}
              {kind === 'play' && index === step && decisions.length > 0 && (
                <ul>
                  {decisions.map(({ number, title }) => (
                    <li key={number}>{title ? curl(title) : fill(words.debrief.decision, { number: number + 1 })}</li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
