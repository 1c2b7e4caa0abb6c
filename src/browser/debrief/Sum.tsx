import { sumOf } from '../../core/debrief/sum.ts'
import { net } from '../../core/debrief/told.ts'
import type { Effect, Term } from '../../core/relationship/effect.ts'
import { signed, tone, trimmed } from './numbers.ts'
import { sayResult } from './sayResult.ts'
import { saySource } from './saySource.ts'
import { sayTerm } from './sayTerm.ts'
import type { Voice } from './voice.ts'
import './sums.css'

type Props = { readonly effect: Effect; readonly voice: Voice; readonly heading: string }

/** One change and what it is made of: each part with its meaning in words, a rule, then the result and what it meant. */
export function Sum({ effect, voice, heading }: Props) {
  const { terms, decimals } = sumOf(effect)
  return (
    <div class="sum">
      <p class="small">{heading}</p>
      <dl>
        {terms.map((term, index) => (
          <div key={index}>
            <dt>{part(term, decimals, index === 0)}</dt>
            <dd>{sayTerm(term, effect, voice)}</dd>
          </div>
        ))}
        <div class="result">
          <dt class={tone(effect)}>= {signed(effect.by)}</dt>
          <dd>{sayResult(effect, voice)}</dd>
        </div>
      </dl>
      <p class="small source">{saySource(effect, voice)}</p>
    </div>
  )
}

/** All that moved one dimension in one moment, in order; where that was more than one thing, what they come to together. */
export function Sums({ effects, on, voice }: { readonly effects: readonly Effect[]; readonly on: Effect['on']; readonly voice: Voice }) {
  const { words, say } = voice
  const named = (by: number) => `${say(words.dimensions[on])} ${signed(by)}`
  const rule = (effect: Effect) =>
    say(words.reasons.rules[effect.rule].what, effect.rule === 'move' ? { did: words.reasons.did[effect.why.move] } : {})
  const many = effects.length > 1
  return (
    <div class="sums">
      {effects.map((effect, index) => (
        <Sum
          key={index}
          effect={effect}
          voice={voice}
          heading={say(many ? words.whyRule : words.whySum, { what: named(effect.by), rule: rule(effect) })}
        />
      ))}
      {many && <p class="together">{say(words.together, { what: named(net(effects, on)) })}</p>}
    </div>
  )
}

/** A factor after its sign of multiplication, an addend after its own; the first part stands by itself. */
function part(term: Term, decimals: number, first: boolean): string {
  if ('factor' in term) return (first ? '' : '× ') + trimmed(term.factor, decimals)
  const { addend } = term
  return first ? trimmed(addend, decimals) : `${addend < 0 ? '−' : '+'} ${trimmed(Math.abs(addend), decimals)}`
}
