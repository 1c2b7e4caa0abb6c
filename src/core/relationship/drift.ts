import { type Course, change } from './course.ts'
import { tenth } from './decimals.ts'

/**
 * Rapport moves part of the way to trust, upwards only while no rupture is open: time alone does not mend.
 * That rapport rests where trust is, is our judgement: rapport is weather, trust is climate.
 *
 * @param part  of the way, 0 to 1
 */
export function driftBy(course: Course, part: number, rule: 'drift' | 'between'): void {
  const { trust, rapport, rupture } = course.relationship
  if (tenth(part * (trust - rapport)) === 0 || (rupture && trust > rapport)) return
  change(course, 'rapport', { rule, why: {} }, [
    { kind: 'pull', factor: part },
    { kind: 'distance', factor: trust - rapport, of: trust },
  ])
}
