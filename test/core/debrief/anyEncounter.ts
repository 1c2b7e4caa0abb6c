import fc from 'fast-check'
import type { Encounter } from '../../../src/core/encounter/encounter.ts'
import type { Stake } from '../../../src/core/encounter/passage.ts'
import { type MoveId, moves } from '../../../src/core/relationship/moves.ts'
import type { Profile } from '../../../src/core/relationship/profile.ts'
import { TOPICS } from '../../../src/core/relationship/relationship.ts'
import { desmond } from '../relationship/people.ts'
import { midway, played, type Said } from './playing.ts'

// Any encounter the model can play: any person, any moves, promises made, kept, moved and let go, secrets kept and out.

const tenths = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10)
const percent = fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10)

const person: fc.Arbitrary<Profile> = fc.record({
  guardedness: tenths,
  history: fc.constant(0),
  closeness: fc.constantFrom('distance', 'flexible', 'seeks-closeness'),
  reciprocity: tenths,
  reactance: tenths,
  stigma: tenths,
  needs: fc.constantFrom([], ['hearing']),
  distress: tenths,
})

const preset = fc.record({ trust: percent, rapport: percent, clarity: percent, selfDetermination: percent, strain: percent })

const turn = fc.record({
  move: fc.constantFrom(...(Object.keys(moves) as MoveId[])),
  topic: fc.constantFrom(...TOPICS),
  size: fc.constantFrom(1, 2, 3),
  remote: fc.boolean(),
  promises: fc.boolean(),
  settles: fc.boolean(),
  opens: fc.boolean(),
  stakes: fc.subarray<Stake>(['C', 'T', 'B', 'S', 'A', 'R', 'U']),
  instead: fc.array(fc.constantFrom(...(Object.keys(moves) as MoveId[])), { maxLength: 4 }),
})
type Turn = Pick<Said, 'move' | 'instead'> & {
  readonly topic: (typeof TOPICS)[number]
  readonly size: number
  readonly stakes: readonly Stake[]
} & Readonly<Record<'remote' | 'promises' | 'settles' | 'opens', boolean>>

/** Turns wishes into choices the model accepts: only an open promise is settled, only a hidden secret comes out. */
function possible(turns: readonly Turn[]): readonly Said[] {
  const [open, hidden]: [string[], string[]] = [[], []]
  let contact = 0
  return turns.map(({ move, topic, size, remote, promises, settles, opens, stakes, instead = [] }, index): Said => {
    if (opens) contact += 1
    if (opens) open.length = 0
    const keeps = settles && move !== 'renegotiate' ? open.shift() : undefined
    const renegotiates = settles && move === 'renegotiate' ? open.shift() : undefined
    const expose = settles ? hidden.shift() : undefined
    const makes = (promises && move !== 'over-promise') || renegotiates !== undefined
    if (makes) open.push(`promise-${index}`)
    const keepsSecret = move === 'breach' || move === 'conceal' || move === 'collude'
    if (keepsSecret) hidden.push(`secret-${index}`)
    return {
      move,
      topics: [topic],
      stakes,
      instead,
      says: `Words ${index}, and more of them.`,
      in: contact,
      scene: remote ? { channel: 'phone' } : {},
      ...(keeps && { keeps }),
      ...(renegotiates && { renegotiates }),
      ...(makes && { promise: { id: `promise-${index}`, text: `I will do ${index}.`, size: size as 1 | 2 | 3, due: 0 } }),
      ...(keepsSecret && { secret: `secret-${index}` }),
      ...(expose && { expose }),
    }
  })
}

export const anyEncounter: fc.Arbitrary<Encounter> = fc
  .tuple(fc.array(turn, { minLength: 1, maxLength: 24 }), fc.option(person, { nil: desmond }), fc.option(preset, { nil: midway }))
  .map(([turns, profile, start]) => played(possible(turns), profile, start))
