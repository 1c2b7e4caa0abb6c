import type { Debrief } from '../../core/debrief/debrief.ts'
import type { ChoiceId } from '../../core/encounter/passage.ts'
import type { MoveId } from '../../core/relationship/moves.ts'
import type { SecretMove } from '../../core/relationship/secrets.ts'
import { curl, quoted } from '../words/curl.ts'
import type { DebriefWords } from '../words/debrief.ts'
import { fill } from '../words/words.ts'

/** How the service user is spoken of: he, him, his, his. */
type Pronouns = Readonly<Record<'they' | 'them' | 'their' | 'theirs', string>>

/** All it takes to say something about one encounter. */
export type Voice = {
  readonly words: DebriefWords
  /** Fills a sentence: first with these values, then with the service user's name and pronouns. */
  readonly say: (sentence: string, values?: Readonly<Record<string, string | number>>) => string
  /** A promise of this encounter, in quotes. Throws a RangeError where there is none of that id. */
  readonly promise: (id: string) => string
  /** What was done where a secret was kept. Throws a RangeError where there is none of that id. */
  readonly secret: (id: string) => SecretMove
  /** The name that stands above what somebody says. */
  readonly who: (speaker: string) => string
  /** What a choice opens, and what it costs: in the story's words, else in those of its move. */
  readonly sides: (choice: { readonly choice: ChoiceId; readonly move: MoveId }) => { readonly opens: string; readonly costs: string }
}

/** What the story says of its choices. */
export type Sides = Readonly<Record<ChoiceId, { readonly opens?: string; readonly costs?: string }>>

/** The voice of one debrief. */
export function voiceOf(
  { promises, secrets }: Pick<Debrief, 'promises' | 'secrets'>,
  words: DebriefWords,
  name: string,
  pronouns: Pronouns,
  names: Readonly<Record<string, string>> = {},
  sides: Sides = {},
): Voice {
  const capitals = Object.entries(pronouns).map(([key, word]) => [capital(key), capital(word)])
  const person = { name, ...pronouns, ...Object.fromEntries(capitals) }
  const say: Voice['say'] = (sentence, values = {}) => fill(fill(sentence, values), person)
  return {
    words,
    say,
    promise: (id) => quoted(capital(known(promises, id, 'promise').text)),
    secret: (id) => known(secrets, id, 'secret').move,
    who: (speaker) => names[speaker] ?? speaker,
    sides: ({ choice, move }) => ({
      opens: curl(sides[choice]?.opens ?? say(words.reasons.opens[move])),
      costs: curl(sides[choice]?.costs ?? say(words.reasons.costs[move])),
    }),
  }
}

function known<One extends { readonly id: string }>(list: readonly One[], id: string, what: string): One {
  const found = list.find((one) => one.id === id)
  if (!found) throw new RangeError(`no ${what} "${id}" in this encounter; there are: ${list.map((one) => one.id).join(', ') || 'none'}`)
  return found
}

/** The sentence with its first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The form for one or the form for many, the number in words as far as there are words for it. */
export function counted(count: number, forms: { readonly one: string; readonly many: string }, { counts }: DebriefWords): string {
  return count === 1 ? forms.one : fill(forms.many, { count: counts[count] ?? count })
}
