import type { Decision } from '../../core/debrief/decisions.ts'
import { curl } from '../words/curl.ts'
import { signed, trimmed } from './numbers.ts'
import type { Voice } from './voice.ts'

/** How a quality came about, in one or two sentences; every number in it can be worked out again from the others. */
export function sayQuality({ quality, how }: Decision, { words: { rubric, statuses }, say, promise }: Voice): string {
  if (how.kind === 'rated') return say(rubric.rated, { quality: trimmed(quality, 2), why: curl(how.why) })
  if (how.kind === 'promise') return say(rubric.promised, { promise: promise(how.id), status: statuses[how.status] })
  const { step, lowest, highest, size, place, cap } = how
  const measured = say(rubric.measured, {
    step: steps(step),
    size: trimmed(size, 2),
    lowest: steps(lowest),
    highest: steps(highest),
    place: trimmed(place, 2),
  })
  return cap ? `${measured} ${say(rubric.atMost, { most: cap.most, why: rubric.capped[cap.why] })}` : measured
}

/** Steps of the catalogue: whole or half, with a sign. */
const steps = (value: number): string => (value === 0 ? '0' : signed(value).replace('.0', ''))
