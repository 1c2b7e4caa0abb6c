import { firstFacts } from '../../authoring/hidden.ts'
import { walkEvery } from '../../authoring/walk/exact.ts'
import { Going, inkSteps } from '../../authoring/walk/going.ts'
import { numbered } from '../../authoring/walk/lines.ts'
import { allOf } from '../../authoring/walk/walk.ts'
import { rules } from '../../core/relationship/rules.ts'
import type { Figure } from './figure.ts'
import type { Playable } from './tellings.ts'

/** Steps that are walked to be measured, after as many to warm up, in which Ink is asked. */
const STEPS = 300_000

/** What is asked of the walk: 50,000 passages a second on one core, so many milliseconds for each thousand. */
const ASKED = 20

/** Measures walking every path of the measured vignette, once Ink's steps are remembered. */
export function measureWalk({ vignette, story }: Playable): readonly Figure[] {
  const terms = { person: vignette.person, facts: firstFacts(vignette.hidden), rules }
  const going = new Going(inkSteps(numbered(story).story, terms), terms)
  const walk = () => allOf(walkEvery(going, { limit: STEPS }))
  walk()
  const before = process.cpuUsage()
  const { trail } = walk()
  const { user, system } = process.cpuUsage(before)
  const each = (user + system) / trail.steps
  const how = `${whole(1e6 / each)} a second of the processor; ${whole(trail.steps)} passages, ${whole(trail.situations)} situations`
  // In kilobytes of 1,024.
  const memory = (process.resourceUsage().maxRSS * 1024) / 1e6
  return [
    { name: 'walk: 1,000 passages', measured: each, unit: 'ms', atMost: ASKED, how },
    { name: 'walk: memory of the process', measured: memory, unit: 'MB', atMost: 1_500, how: 'resident, at most so far' },
  ]
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB')
