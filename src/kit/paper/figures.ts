import { takes, WAYS } from '../../authoring/walk/ways.ts'
import { answer, contactsEnded, meet, type Terms } from '../../core/encounter/encounter.ts'
import { mix } from '../../core/encounter/lots.ts'
import type { Act, Choice, ChoiceId } from '../../core/encounter/passage.ts'
import { signals } from '../../core/encounter/signals.ts'
import type { MoveId } from '../../core/relationship/moves.ts'
import { DIMENSIONS, type Dimension } from '../../core/relationship/relationship.ts'
import type { Response } from '../../core/relationship/respond.ts'
import { START } from '../../script/scene.ts'
import type { Book } from './book.ts'
import { PaperReader, type Read } from './reader.ts'

// What the model makes of each choice, in whole numbers: the mean over many playings of the moments at which it was made. So what a pencil
// cannot follow (a technique that wears out, room that grows small, a limit that comes late) is in the number, as it usually is there.

/** Whole points, those that are not nought. */
export type Points = Readonly<Partial<Record<Dimension, number>>>

/** `calm`: usually. `torn`: while a rupture is open. */
export type Figures = { readonly calm: Points; readonly torn: Points }

/** Playings by each way of working. Twice as many change what the sheet comes to by less than one per cent of decisions. */
const EACH = 80

/** How often somebody does otherwise than is their way, as in the walk: every second time, so that rare choices are come by. */
const OTHERWISE = 2

/** A choice as far as its worth goes. */
type Figured = { readonly id: ChoiceId; readonly act: Omit<Act, 'stakes'> }

type Sums = { readonly calm: Sum; readonly torn: Sum }
type Sum = { readonly points: Record<Dimension, number>; count: number }
const sum = (): Sum => ({ points: { trust: 0, rapport: 0, clarity: 0, selfDetermination: 0, strain: 0 }, count: 0 })

/** Plays a book through with the model itself, and counts. */
export function figuresOf(book: Book, terms: Terms, each = EACH): (choice: Figured) => Figures {
  const sums = new Map<ChoiceId, Sums>()
  for (let seed = 0; seed < each * WAYS.length; seed++) play(book, terms, seed, sums)
  return (choice) => {
    const { calm, torn } = sums.get(choice.id) ?? { calm: sum(), torn: sum() }
    const usual = calm.count > 0 ? calm : torn.count > 0 ? torn : unmet(terms, choice)
    return apart(mean(usual), mean(torn.count > 0 ? torn : usual))
  }
}

/** Two numbers are worth reading only where they are two points apart or more. */
const apart = (calm: Points, torn: Points): Figures =>
  DIMENSIONS.some((on) => Math.abs((calm[on] ?? 0) - (torn[on] ?? 0)) > 1) ? { calm, torn } : { calm, torn: calm }

/** One playing, as `step` of core/encounter/encounter.ts has it, read from the book. */
function play(book: Book, terms: Terms, seed: number, sums: Map<ChoiceId, Sums>): void {
  const { facts } = terms
  const reader = new PaperReader(book)
  let relationship = meet(terms)
  let read = reader.begin({ now: signals(relationship, facts), ended: () => undefined })
  if (read.scene.distress !== undefined) relationship = { ...relationship, distress: read.scene.distress }
  for (let turn = 0; read.options.length > 0; turn++) {
    const choice = pick(
      read.options.map((option) => ({ ...option, act: { ...option.act, stakes: [] } })),
      seed,
      turn,
    )
    const of = sums.get(choice.id) ?? { calm: sum(), torn: sum() }
    sums.set(choice.id, of)
    const { scene } = read
    const response = answer(terms, relationship, { ...scene, place: '' }, choice)
    count(relationship.rupture ? of.torn : of.calm, response)
    const chosen = response.relationship
    const after = (next: Read) => {
      const passage = { scene: next.scene, lines: [], choices: [], ...(next.ending !== undefined && { ending: next.ending }) }
      return contactsEnded(terms, chosen, scene, passage).at(-1)?.relationship
    }
    const ended = (next: Read) => {
      const then = after(next)
      return then && signals(then, facts)
    }
    read = reader.choose(choice.id, { now: signals(chosen, facts), ended })
    relationship = after(read) ?? chosen
  }
}

function pick(choices: readonly Choice[], seed: number, turn: number): Choice {
  const way = WAYS[seed % WAYS.length] as (typeof WAYS)[number]
  const open = mix(seed, 2 * turn + 1) % OTHERWISE === 0 ? choices.map((_, place) => place) : takes(way, { choices })
  return choices[open[mix(seed, 2 * turn) % open.length] as number] as Choice
}

/** What a repair gives back is worked out on the sheet, from what was lost. */
function count(to: Sum, { effects }: Response): void {
  to.count++
  for (const effect of effects) if (effect.on !== 'scar' && effect.rule !== 'repair') to.points[effect.on] += effect.by
}

/** What a move does at the first meeting, as the first that is done. */
export const once = (terms: Terms, move: MoveId): Points => mean(first(terms, { move, topics: [], stakes: [] }))

/** A choice that no playing came by, as if it were the first. What it would settle has not been promised yet. */
const unmet = (terms: Terms, { act: { move, topics, adjust } }: Figured): Sum =>
  first(terms, { move, topics, stakes: [], ...(adjust && { adjust }) })

function first(terms: Terms, act: Act): Sum {
  const to = sum()
  count(to, answer(terms, meet(terms), START, { id: '', text: '', act }))
  return to
}

const mean = ({ points, count }: Sum): Points =>
  Object.fromEntries(DIMENSIONS.map((on) => [on, Math.round(points[on] / Math.max(1, count)) + 0] as const).filter(([, by]) => by !== 0))
