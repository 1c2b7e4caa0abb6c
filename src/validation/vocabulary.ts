import { vector } from '../core/relationship/moves/move.ts'
import { type Move, moves } from '../core/relationship/moves.ts'
import type { Rules } from '../core/relationship/rules.ts'
import { type Adapter, adapters } from './adapters.ts'

/** The codes that may stand in a file, and the catalogue in which each of them is a move. */
export type Vocabulary = { readonly codes: ReadonlySet<string>; readonly moves: Rules['moves'] }

/**
 * The codes of one adapter; without a name, every known code and the catalogue's own moves as they are.
 *
 * @param catalogue  the moves that the codes are made of
 * @throws RangeError if no adapter has that name
 */
export function vocabulary(name?: string, catalogue: Rules['moves'] = moves): Vocabulary {
  if (name !== undefined && !Object.hasOwn(adapters, name))
    throw new RangeError(`there is no adapter "${name}"; known: ${Object.keys(adapters).join(', ')}`)
  const all: Adapter = Object.assign({}, ...Object.values(adapters))
  const codes = name === undefined ? [...Object.keys(all), ...Object.keys(catalogue)] : Object.keys(adapters[name] ?? {})
  const known: Record<string, Move> = { ...catalogue }
  const move = (code: string): Move => (known[code] ??= lumped((all[code] ?? []).map(move)))
  for (const code of codes) move(code)
  return { codes: new Set(codes), moves: { ...catalogue, ...known } }
}

/**
 * A code that may stand for any of these moves: the mean of their vectors. A flag, a position or a facet counts where all have it.
 * What a single move of the catalogue has by its name, such as counting once in a contact, does not carry over.
 */
export function lumped(children: readonly Move[]): Move {
  const mean = (part: keyof Move['gains']) => children.reduce((sum, { gains }) => sum + gains[part], 0) / Math.max(1, children.length)
  const common = <Part extends keyof Move>(part: Part): Move[Part] | undefined => {
    const [first, ...others] = children.map((child) => child[part])
    return others.every((other) => other === first) ? first : undefined
  }
  return {
    gains: vector(mean('trust'), mean('rapport'), mean('clarity'), mean('selfDetermination'), mean('strain')),
    position: common('position') ?? 'none',
    facet: common('facet') ?? 'none',
    group: common('group') ?? 'engage',
    helpful: children.every(({ helpful }) => helpful),
    ...Object.fromEntries(flags.flatMap((flag) => (common(flag) ? [[flag, true]] : []))),
    biestek: [],
    cswe: [],
    pcf: [],
    miti: [],
  }
}

const flags = ['info', 'warm', 'boundary', 'contract', 'accommodate', 'directive', 'shaming', 'gift'] as const
