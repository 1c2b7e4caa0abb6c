import type { Shown } from '../../../core/classroom/shown.ts'
import type { TriadFile } from '../../../core/classroom/triadMessages.ts'
import type { Cue } from '../../../core/encounter/cue.ts'
import type { Encounter } from '../../../core/encounter/encounter.ts'
import type { Guide, Likely } from '../../../core/encounter/guide.ts'
import { shuffled } from '../../../core/encounter/lots.ts'
import type { Choice, ChoiceId, OpenScript, Passage } from '../../../core/encounter/passage.ts'
import { follow, type Replay } from '../../../core/encounter/replay.ts'
import type { Vignette } from '../../../core/encounter/vignette.ts'
import { rules } from '../../../core/relationship/rules.ts'
import { COSTS, OPENS } from '../../words/roads.ts'
import { fill } from '../../words/words.ts'
import { linesOf, shownOf as shownToAll } from '../shown.ts'

/** What a story opens and costs by its choices, where it says so better than the moves' own words. */
type Sides = Readonly<Record<ChoiceId, { readonly opens?: string; readonly costs?: string }>>

/** A vignette as a facilitator's page knows it. `says`: a picture in words. */
export type Story = {
  readonly vignette: Vignette
  readonly guide: Guide
  readonly sides: Sides
  readonly theirSide: Readonly<Record<string, readonly string[]>>
  readonly open: OpenScript
  readonly says: (cue: Cue) => string
  /** What three hold who play it without a screen, where there are cards. */
  readonly threes: TriadFile | undefined
}

/** What a class was opened with, as far as the story hangs on it. */
export type Told = { readonly seed: number; readonly facts: Readonly<Record<string, string | number>> }

/** Plays these choices from the first word on. */
export const playTo = ({ vignette, open }: Story, { seed, facts }: Told, path: readonly ChoiceId[]): Replay =>
  follow(path, open, seed, { person: vignette.person, facts, rules })

/** The decision of the facilitator's page that stands here. */
export const likelyAt = ({ guide }: Story, { scene }: Passage): Likely | undefined =>
  guide.decisions.find(({ places }) => places.includes(scene.place))

/** Whether the author marked it as worth putting to a room. */
export const isHard = (story: Story, { passage }: Encounter): boolean =>
  passage.choices.length > 1 && Boolean(passage.scene.hard || passage.scene.dilemma || likelyAt(story, passage))

/** The choices of a passage in the order that everybody sees. */
export const inOrder = ({ passage, moments }: Encounter, { seed }: Told): readonly Choice[] =>
  shuffled(passage.choices, seed, moments.length)

/** What an option is, in practice terms; what it protects, in the facilitator's page's words, else what it opens and costs, in the story's or its move's. */
export type Stands = { readonly move: string } & ({ readonly says: string } | { readonly opens: string; readonly costs: string })

export function protects(story: Story, passage: Passage, { id, act }: Choice): Stands {
  const { vignette, sides } = story
  const own = likelyAt(story, passage)?.options.find(({ choice }) => choice === id)?.says
  const person = { name: vignette.names[vignette.person.id] ?? '', ...vignette.pronouns }
  const move = act.move.replaceAll('-', ' ')
  if (own !== undefined) return { move, says: own }
  const [opens, costs] = [sides[id]?.opens ?? OPENS[act.move], sides[id]?.costs ?? COSTS[act.move]]
  return { move, opens: fill(opens, person), costs: fill(costs, person) }
}

/** What the room sees of where the story now is, and what is decided there; beside it, if wanted, the answer on another road. */
export function shownOf(story: Story, encounter: Encounter, { seed }: Told, you: string, other?: Encounter): Shown {
  const { vignette, says } = story
  const title = likelyAt(story, encounter.passage)?.title
  const beside = other?.moments.at(-1)?.choice
  return {
    ...shownToAll({ vignette, says, you }, encounter, seed),
    ...(title !== undefined && { title }),
    ...(other && beside && { beside: { choice: beside.text, lines: linesOf(vignette, other.passage, undefined, you) } }),
  }
}
