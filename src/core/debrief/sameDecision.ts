import type { Encounter, Moment } from '../encounter/encounter.ts'

/**
 * For each choice of one playing the choice of another that was made at the same decision: in the same place, with what the first one took
 * on offer. A place one comes to twice is met in its order, and no choice is set beside two.
 *
 * @returns indices of the other playing's choices, undefined where it never stood there
 */
export function sameDecisions(run: Pick<Encounter, 'moments'>, own: Pick<Encounter, 'moments'>): readonly (number | undefined)[] {
  const taken = new Set<number>()
  return run.moments.map((moment) => {
    const found = own.moments.findIndex((one, index) => !taken.has(index) && stoodThere(one, moment))
    if (found < 0) return undefined
    taken.add(found)
    return found
  })
}

const stoodThere = ({ passage }: Moment, { passage: { scene }, choice }: Moment): boolean =>
  passage.scene.place === scene.place && passage.choices.some(({ id }) => id === choice.id)
