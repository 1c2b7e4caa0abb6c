import type { ChoiceId, Passage, Stake } from '../../core/encounter/passage.ts'
import { withoutSigns } from '../../script/apart.ts'
import { act, offered } from '../../script/rule.ts'
import type { Opened } from '../check.ts'
import type { Standing } from '../walk/going.ts'
import { heardIn, type Walk } from '../walk/walk.ts'

/** Where a choice is written; the whole script where it cannot be told. */
export function spotOf({ path, compiled }: Opened): (id: ChoiceId) => { readonly file: string; readonly line: number } {
  const spots = new Map(offered(compiled.source).map((choice) => [act(choice)?.id, { file: choice.file, line: choice.line }]))
  return (id) => spots.get(id) ?? { file: path, line: 0 }
}

/** A passage in its own words, without the numbers that a walk gives them. */
export function inWords<Heard extends Pick<Passage, 'lines' | 'choices'>>(passage: Heard): Heard {
  const plain = <Said extends { readonly text: string }>(said: Said): Said => ({ ...said, text: withoutSigns(said.text) })
  return { ...passage, lines: passage.lines.map(plain), choices: passage.choices.map(plain) }
}

/** Every passage that was heard, in its own words. */
export const passagesIn = (walks: readonly Walk[]): readonly Passage[] => heardIn(walks).map(inWords)

/** How things stand at a situation of a walk. Of every path nothing but numbers is kept, so the choices that led there are taken again. */
export function standingAt({ going, sample, walked: { trail } }: Walk, situation: number): Standing {
  if (trail === sample.trail) return sample.standing(situation)
  return trail.stepsTo(situation).reduce<Standing>((at, step) => going.go(at, trail.choice[step] as number) as Standing, going.start)
}

/** A way from the first words to an ending, and how often something was at stake on it. */
export type Route = { readonly choices: readonly ChoiceId[]; readonly times: number }

/**
 * The way to an ending on which this dimension is at stake least often, of all ways that were walked. What was not walked may have one
 * that is poorer still.
 */
export function poorest({ going: { ink }, walked: { trail } }: Walk, stake: Stake): Route | undefined {
  const times = new Float64Array(trail.situations).fill(Number.POSITIVE_INFINITY)
  const via = new Int32Array(trail.situations).fill(-1)
  times[0] = 0
  let last = -1
  for (const at of trail.inOrder()) {
    const { ending, choices } = ink.at(trail.place[at] as number)
    if (ending !== undefined && (last < 0 || (times[at] as number) < (times[last] as number))) last = at
    for (let step = trail.stepFrom(at); step >= 0; step = trail.stepAfter(step)) {
      const to = trail.to[step] as number
      const then = (times[at] as number) + (choices[trail.choice[step] as number]?.act.stakes.includes(stake) ? 1 : 0)
      if (then >= (times[to] as number)) continue
      times[to] = then
      via[to] = step
    }
  }
  if (last < 0) return undefined
  const taken: ChoiceId[] = []
  for (let step = via[last] as number; step >= 0; step = via[trail.from[step] as number] as number)
    taken.unshift(ink.at(trail.place[trail.from[step] as number] as number).choices[trail.choice[step] as number]?.id ?? '')
  return { choices: taken, times: times[last] as number }
}
