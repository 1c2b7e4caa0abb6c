import { type Course, change } from './course.ts'
import { tenth } from './decimals.ts'
import type { Rules } from './rules.ts'

/**
 * Rapport moves part of the way to where it rests, upwards only while no rupture is open: time alone does not mend.
 *
 * @param part  of the way, 0 to 1
 */
export function driftBy(course: Course, part: number, rule: 'drift' | 'between', { rest }: Pick<Rules, 'rest'>): void {
  const { trust, rapport, rupture } = course.relationship
  const distance = rest.share * trust + rest.plus - rapport
  if (tenth(part * distance) === 0 || (rupture && distance > 0)) return
  change(course, 'rapport', { rule, why: {} }, [
    { kind: 'pull', factor: part },
    { kind: 'distance', factor: distance, of: trust },
  ])
}
