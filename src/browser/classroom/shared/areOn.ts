import type { Common } from '../../../core/classroom/everybody.ts'

/**
 * Whether the class plays in threes now: at that step of its running sheet, and at any other where the threes were formed or went on since
 * it came there. Threes that nobody ended do not stand in the way of what comes after them.
 */
export const areOn = ({ phaseAt }: { readonly phaseAt: number }, { doing, stepAt }: Pick<Common, 'doing' | 'stepAt'>): boolean =>
  doing.kind === 'triads' || phaseAt >= stepAt
