import fc from 'fast-check'
import type { Session, Turn } from '../../src/validation/session.ts'
import { vocabulary } from '../../src/validation/vocabulary.ts'

// Sessions made for tests. The real ones stay outside the project.

/** One worker's turn for each code or list of codes, with an answer after it. */
export const session = (id: string, ...said: readonly (string | readonly string[])[]): Session => ({
  session: id,
  turns: said.flatMap((moves): Turn[] => [
    { speaker: 'worker', moves: [moves].flat() },
    { speaker: 'serviceUser', talk: 'neutral' },
  ]),
})

/** As a line of a file. */
export const line = (one: unknown): string => `${JSON.stringify(one)}\n`

const anyTurn: fc.Arbitrary<Turn> = fc.oneof(
  fc.array(fc.constantFrom(...vocabulary().codes), { maxLength: 3 }).map((moves) => ({ speaker: 'worker' as const, moves })),
  fc
    .constantFrom('change' as const, 'neutral' as const, 'sustain' as const, null)
    .map((talk) => ({ speaker: 'serviceUser' as const, talk })),
)

/** Any conversation in any known codes. */
export const anySession: fc.Arbitrary<Session> = fc
  .array(anyTurn, { minLength: 1, maxLength: 30 })
  .map((turns) => ({ session: 'any', turns }))
