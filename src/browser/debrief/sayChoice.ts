import type { Debrief } from '../../core/debrief/debrief.ts'
import { net } from '../../core/debrief/told.ts'
import { DIMENSIONS } from '../../core/relationship/relationship.ts'
import { capital, type Voice } from './voice.ts'

/**
 * What to make of a choice where the story has no words of its own on it: what could be seen of the person, what it did, and why. It
 * speaks of what was done, never of who did it.
 */
export function sayChoice({ beats, last }: Debrief, index: number, { words, say }: Voice): string {
  const beat = beats[index]
  if (!beat) return ''
  const answer = beats[index + 1]?.heard ?? last
  const seen = answer.map(({ speaker, text, body }) => (speaker === '' ? text : body)).find(Boolean)
  const moved = DIMENSIONS.filter((on) => on !== 'strain').flatMap((on) => {
    const went = howFar(net(beat.effects, on))
    return went ? [`${say(words.dimensions[on])} ${words.analysis.went[went]}`] : []
  })
  const did = moved.length === 0 ? '' : `${capital(moved.map((part, at) => (at === 0 ? part : lower(part))).join(', '))}.`
  return [seen, did, say(words.reasons.why[beat.move])].filter(Boolean).join(' ')
}

/** Points from which a change is more than a little, and from which it is a sharp one. Our judgement. */
const [some, much] = [1.5, 6]

type Went = keyof Voice['words']['analysis']['went']

function howFar(by: number): Went | undefined {
  if (by === 0) return undefined
  const size = Math.abs(by) < some ? 'ALittle' : Math.abs(by) < much ? '' : 'Sharply'
  return `${by > 0 ? 'up' : 'down'}${size}` as Went
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
