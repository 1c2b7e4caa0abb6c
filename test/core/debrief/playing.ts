import { begin, type Encounter, step } from '../../../src/core/encounter/encounter.ts'
import type { Act, Choice, Passage, Scene, Script } from '../../../src/core/encounter/passage.ts'
import type { MoveId } from '../../../src/core/relationship/moves.ts'
import type { Preset } from '../../../src/core/relationship/relationship.ts'
import { rules } from '../../../src/core/relationship/rules.ts'
import { desmond } from '../relationship/people.ts'

/** One choice of a telling: what it says, what it is, in which contact it is made, and what else was offered, about the same thing. */
export type Said = Partial<Act> &
  Pick<Act, 'move'> & {
    readonly says?: string
    readonly in?: number
    readonly scene?: Partial<Scene>
    readonly lines?: Passage['lines']
    readonly instead?: readonly (MoveId | (Partial<Act> & Pick<Act, 'move'>))[]
  }

/** Six months in: Desmond as the gift finds him. */
export const midway: Preset = { trust: 60, rapport: 60, clarity: 45, selfDetermination: 50 }

/** Plays these choices one after the other on the real model, each the first that its passage offers; then an ending. */
export function played(said: readonly Said[], profile = desmond, preset = midway, ending: string | null = 'quiet-drawer'): Encounter {
  const passages: readonly Passage[] = said.map(({ says = 'Go on.', in: contact = 0, scene, lines = [], instead = [], ...act }, index) => {
    const choice: Choice = { id: `place/${index}`, text: says, act: { topics: [], stakes: [], ...act } }
    const { topics, stakes } = choice.act
    const others = instead.map((other, nth): Choice => {
      const own = typeof other === 'string' ? { move: other } : other
      return { id: `place/${index}-${nth}-${own.move}`, text: `Or ${own.move}.`, act: { topics, stakes, ...own } }
    })
    return { scene: { ...room, contact, ...scene }, lines, choices: [choice, ...others] }
  })
  const last: Passage = { scene: passages.at(-1)?.scene ?? room, lines: [], choices: [], ...(ending && { ending }) }
  let told = 0
  const at = () => passages[told] ?? last
  const script: Script = { first: at(), follow: () => passages[++told] ?? last, again: at, aside: (read) => read() }
  const terms = { person: { id: 'desmond', profile, preset }, facts: {}, rules }
  return passages.reduce((encounter, { choices }) => step(encounter, (choices[0] as Choice).id, script), begin(terms, script.first))
}

const room: Scene = { place: 'kitchen', contact: 0, setting: 'desmond-kitchen', light: 'day', channel: 'room' }

/** The gift, refused by the rule, and mended; then a call that was promised and never made. */
export const refusal: readonly Said[] = [
  { move: 'check-access', says: 'Is this the right side for you, or shall I swap?' },
  { move: 'rigid-refusal', topics: ['gift'], says: "I'm sorry, we're not allowed gifts." },
  { move: 'name-process', says: 'I think I hurt you just then.' },
  { move: 'invite-complaint', says: "Tell me what I got wrong. I'd rather hear it." },
  { move: 'renegotiate', says: 'Can we go back to the box?' },
  {
    move: 'promise-realistic',
    says: "I'll find out, and ring.",
    promise: { id: 'ring', text: "I'll ring on Monday about the workshop.", size: 2, due: 0 },
  },
  { move: 'open-question', says: 'How was your Monday?', in: 1 },
]
