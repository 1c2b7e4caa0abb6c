import { debriefWordsFor } from '../../browser/words/debrief.ts'
import { fill } from '../../browser/words/words.ts'
import { effectsOf, happeningsOf } from '../../core/debrief/told.ts'
import type { Encounter, Moment } from '../../core/encounter/encounter.ts'
import type { Effect } from '../../core/relationship/effect.ts'
import type { Happening } from '../../core/relationship/happening.ts'
import type { Vignette } from '../../script/vignette.ts'
import { wrapped } from './tell.ts'

/** How the person is called and spoken of. */
export type Spoken = { readonly name: string } & Vignette['locales'][string]['pronouns']

/** What the last choice did, in the words of the debrief: its move, each change with its reason, and what happened besides. */
export function sayWhy(encounter: Encounter, spoken: Spoken, locale: string): string {
  const moment = encounter.moments.at(-1)
  if (!moment) return 'Nothing has been chosen yet.'
  const words = debriefWordsFor(locale)
  const their = capitals(spoken)
  const say = (sentence: string, values: Readonly<Record<string, string>> = {}) => fill(fill(sentence, values), their)
  const { choice } = moment
  const stakes = choice.act.stakes.length > 0 ? `; at stake: ${choice.act.stakes.join(' ')}` : ''
  const changes = effectsOf(moment).filter(({ by }) => by !== 0)
  return [
    `  ${choice.id}${stakes}`,
    ...changes.map((effect) =>
      wrapped(
        `${first(say(words.dimensions[effect.on]))} ${signed(effect.by)} (${effect.from} to ${effect.to}): ${reason(effect, words, say)}`,
        '    ',
      ),
    ),
    ...(changes.length === 0 ? [`    ${words.noChange}`] : []),
    ...happeningsOf(moment).map((happening) => wrapped(happened(happening, moment, encounter, words, say), '    ')),
  ].join('\n')
}

type Words = ReturnType<typeof debriefWordsFor>
type Say = (sentence: string, values?: Readonly<Record<string, string>>) => string

const first = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const signed = (by: number): string => `${by < 0 ? '−' : '+'}${Math.abs(by)}`

function reason({ rule, why, terms }: Effect, { reasons }: Words, say: Say): string {
  const did = why.move ? say(reasons.did[why.move]) : ''
  const also = terms.filter((term) => 'factor' in term && term.factor !== 1 && !['base', 'move', 'promise', 'secret'].includes(term.kind))
  const factors = also.map((term) => `${term.kind}${'factor' in term ? ` × ${Math.round(term.factor * 100) / 100}` : ''}`)
  return [say(reasons.rules[rule].what, { did }), ...factors, ...(why.adjusted ?? [])].join('; ')
}

/** One thing that happened and is no number. */
function happened(happening: Happening, { choice }: Moment, { relationship }: Encounter, words: Words, say: Say): string {
  const { reasons } = words
  const promise = 'id' in happening ? (relationship.ledger.find(({ id }) => id === happening.id)?.text ?? happening.id) : ''
  const secret = 'id' in happening ? relationship.secrets.find(({ id }) => id === happening.id)?.move : undefined
  const values: Readonly<Record<string, string>> = {
    promise,
    secret: secret ? words.secrets[secret] : '',
    rupture: 'rupture' in happening ? words.rupture[happening.rupture] : '',
    repair: 'step' in happening ? words.repair[happening.step] : '',
    topic: 'topic' in happening ? words.topics[happening.topic] : '',
    did: reasons.did[happening.kind === 'retagged' ? happening.to : choice.act.move],
    context: happening.kind === 'context' ? reasons.contexts[happening.name] : '',
    why: 'why' in happening ? happening.why : '',
  }
  return say(happening.kind === 'exception-made' ? reasons.exceptions[happening.cause] : reasons.happenings[happening.kind], values)
}

/** `{They}` at the head of a sentence. */
const capitals = (spoken: Spoken): Readonly<Record<string, string>> => ({
  ...spoken,
  ...Object.fromEntries(Object.entries(spoken).map(([key, word]) => [first(key), first(word)])),
})
