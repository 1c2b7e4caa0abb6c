import type { ComponentChildren } from 'preact'
import { debrief } from '../core/debrief/debrief.ts'
import { band } from '../core/relationship/relationship.ts'
import { type AllWays, Debrief } from './debrief/Debrief.tsx'
import { Reaction } from './debrief/Reaction.tsx'
import type { State } from './play/play.ts'
import type { Vignette } from './play/vignette.ts'
import type { LookingBack } from './view.ts'
import type { Words } from './words/words.ts'

type Props = {
  readonly lookingBack: LookingBack
  readonly state: State
  readonly vignette: Vignette
  readonly words: Words
  readonly picture: ComponentChildren
  readonly ways: AllWays
  readonly react: (word: string | undefined) => void
}

/** Looking back: first the person's own word for it, then what happened and why. */
export function LookBack({ lookingBack: { page, reacted }, state: { encounter }, vignette, words, picture, ways, react }: Props) {
  if (!reacted) return <Reaction locale={vignette.locale} onGoOn={react} />
  const { theirSide, choices } = page
  const side = theirSide[encounter.passage.ending ?? ''] ?? theirSide[band(encounter.relationship.trust)] ?? []
  const feedback = Object.fromEntries(Object.entries(choices).map(([id, paragraphs]) => [id, paragraphs.join('\n\n')]))
  return <Debrief debrief={debrief(encounter)} {...{ vignette, words, feedback, picture }} theirSide={side} {...ways} />
}
