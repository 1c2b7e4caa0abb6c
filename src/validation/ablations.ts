import { shuffled } from '../core/encounter/lots.ts'
import { type Catalogue, isMove, type Move, type MoveId, moves } from '../core/relationship/moves.ts'
import type { Rules } from '../core/relationship/rules.ts'
import type { Column, Table } from '../core/relationship/table.ts'

/** The model with one idea taken out, by its name. Without steeper losses, a step down has the points of a step up; room still shrinks gains alone. */
export const ablations: Readonly<Record<string, (whole: Rules) => Rules>> = {
  drift: (whole) => ({ ...whole, drift: 0 }),
  'losses steeper than gains': (whole) => ({ ...whole, table: changed(whole.table, (loss, gain) => ({ ...loss, base: gain.base })) }),
  novelty: (whole) => ({
    ...whole,
    table: changed(whole.table, (column) => ({ ...column, weights: column.weights.filter((name) => name !== 'novelty') })),
  }),
}

/** The catalogue with its effects dealt out anew among the moves: what a figure is then, it owes to chance. Flags stay where they are. */
export function dealtAnew(seed: number): Catalogue {
  const ids = Object.keys(moves).filter((id) => isMove(id))
  const gains = shuffled(
    ids.map((id) => moves[id].gains),
    seed,
    0,
  )
  const dealt: Record<MoveId, Move> = { ...moves }
  for (const [place, id] of ids.entries()) dealt[id] = { ...moves[id], gains: gains[place] ?? moves[id].gains }
  return dealt
}

/** Every column changed; beside each stands the gain of its dimension. */
function changed(table: Table, to: (column: Column, gain: Column) => Column): Table {
  return {
    trust: each(table.trust, to),
    rapport: each(table.rapport, to),
    clarity: each(table.clarity, to),
    selfDetermination: each(table.selfDetermination, to),
    strain: each(table.strain, to),
  }
}

const each = ({ gain, loss }: Table['trust'], to: (column: Column, gain: Column) => Column): Table['trust'] => ({
  gain: to(gain, gain),
  loss: to(loss, gain),
})
