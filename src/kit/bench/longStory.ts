import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MoveId, moves } from '../../core/relationship/moves.ts'
import { compile } from '../../script/compile.ts'
import type { CompiledStory, Late } from '../../script/ink.ts'
import { format } from '../../script/problem.ts'

/** A story longer than any that is told: for measuring what grows with its length. */
export type LongStory = { readonly story: CompiledStory; readonly late: Late }

/** Moves that leave no promise and no secret behind, so that any of them can follow any other. */
const plain = (Object.keys(moves) as MoveId[]).filter((id) => moves[id].ledger === undefined && !moves[id].scar && id !== 'collude')

/** Others said at each place. */
const CHOICES = 4

/** So many choices one after the other, four at each place, with what the debrief reads: stakes, thoughts and cues. */
export function longStory(choices: number): LongStory {
  const place = (nth: number) => `
=== place_${nth} ===
DESMOND: That is the ${nth}th thing I have said, and I could say it again. # face: level # body: He moves the cup a little. # inner: Still here. # stakes: C T B S
${Array.from({ length: CHOICES }, (_, other) => choice(nth, other)).join('\n')}`
  const choice = (nth: number, other: number) =>
    `+ [Words of the ${nth}th place, said the ${other}th way. # move: ${plain[(nth * 7 + other) % plain.length]} # as: way-${other} # topic: gift] -> place_${nth + 1}`
  const source = `INCLUDE ../relationship.ink
-> place_0
${Array.from({ length: choices }, (_, nth) => place(nth)).join('\n')}
=== place_${choices} ===
The kettle is off. # ending: quiet-drawer
-> END
`.replace('=== place_0 ===', '=== place_0 ===\n# contact: 0 # setting: desmond-kitchen # light: day')
  const { json, layers, problems } = compile({
    path: join('stories', 'long', 'long.en-GB.ink'),
    source,
    read: (path) => readFileSync(path, 'utf8'),
  })
  if (!json) throw new Error(problems.map(format).join('\n'))
  return { story: JSON.parse(json), late: { texts: {}, layers: JSON.parse(layers) } }
}
