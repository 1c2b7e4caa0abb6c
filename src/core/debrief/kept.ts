import type { Moment } from '../encounter/encounter.ts'
import type { Happening } from '../relationship/happening.ts'
import type { Ledger, Promised } from '../relationship/promises.ts'
import type { Secret } from '../relationship/secrets.ts'
import { effectsOf, happeningsOf, net } from './told.ts'

/** What was promised, and what became of it. `madeAt`, `settledAt`: the choice at which; none where it lies outside this encounter. */
export type PromiseTold = Pick<Promised, 'id' | 'text' | 'size' | 'status' | 'successor'> & {
  readonly madeAt?: number
  readonly settledAt?: number
  /** What settling it did to trust; points. */
  readonly trust: number
}

/** What the person did not know, or should not have had to carry. An unexposed secret is here too: practice is judged, not luck. */
export type SecretTold = Pick<Secret, 'id' | 'move' | 'exposed'> & { readonly keptAt?: number; readonly outAt?: number }

/** The ledger with what happened to each promise, the oldest first. */
export function promisesOf(ledger: Ledger, moments: readonly Moment[]): readonly PromiseTold[] {
  return ledger.map(({ id, text, size, status, successor }) => {
    const madeAt = when(moments, (happening) => happening.kind === 'promise-made' && happening.id === id)
    const settledAt = when(moments, (happening) => SETTLED.includes(happening.kind) && 'id' in happening && happening.id === id)
    const effects = moments.flatMap(effectsOf).filter((effect) => effect.why.promise === id)
    return { id, text, size, status, ...(successor && { successor }), ...at({ madeAt, settledAt }), trust: net(effects, 'trust') }
  })
}

/** The secrets with what happened to each. */
export function secretsOf(secrets: readonly Secret[], moments: readonly Moment[]): readonly SecretTold[] {
  return secrets.map(({ id, move, exposed }) => {
    const keptAt = when(moments, (happening) => happening.kind === 'secret-kept' && happening.id === id)
    const outAt = when(moments, (happening) => happening.kind === 'secret-exposed' && happening.id === id)
    return { id, move, ...(exposed && { exposed }), ...at({ keptAt, outAt }) }
  })
}

const SETTLED: readonly Happening['kind'][] = ['promise-kept', 'promise-renegotiated', 'promise-late-owned', 'promise-broken']

/** The choice at which something happened; whole, from 0; -1 where it never did. */
const when = (moments: readonly Moment[], is: (happening: Happening) => boolean): number =>
  moments.findIndex((moment) => happeningsOf(moment).some(is))

/** The indices that were found. */
const at = <Name extends string>(found: Readonly<Record<Name, number>>): Partial<Record<Name, number>> =>
  Object.fromEntries(Object.entries<number>(found).filter(([, index]) => index >= 0)) as Partial<Record<Name, number>>
