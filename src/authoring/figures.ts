import type { ChoiceId } from '../core/encounter/passage.ts'
import type { Facts } from '../core/encounter/signals.ts'
import type { Vignette } from '../script/vignette.ts'
import type { Opened } from './check.ts'
import type { Breach } from './claims/breach.ts'
import { breaches } from './claims/claims.ts'
import { knotsUnreached } from './knots.ts'
import { type Summary, summary } from './walk/ends.ts'
import { madeOf } from './walk/madeOf.ts'
import { deadDistractors, dominated, firstOption, movesNeverOffered } from './walk/options.ts'
import { bandsUnseen, breakers, choiceShares, endingsUnreached, lineShares } from './walk/reached.ts'
import { heardIn, type Walk } from './walk/walk.ts'
import { WAYS, type Way } from './walk/ways.ts'

// All that a walk says of a vignette, as data: for walk.txt, for machines, and for whoever shows it.

/** One ending in one variant. `share`: of its paths, or of the playings. `fewest`: choices that were found to lead there. */
export type EndingFigures = {
  readonly ending: string
  readonly share: number
  readonly paths: number
  readonly trust: { readonly least: number; readonly most: number }
  readonly fewest: number
}

/** One variant. `walkedPaths`: all where it is whole, else the different ones among the playings. `minutes` of reading and choosing. */
export type VariantFigures = {
  readonly facts: Facts
  readonly whole: boolean
  readonly paths: number
  readonly walkedPaths: number
  readonly steps: number
  readonly situations: number
  readonly merged: number
  readonly gaveUp: number
  readonly passages: number
  readonly choices: Summary
  readonly minutes: Summary
  readonly endings: readonly EndingFigures[]
  /** Of the playings by each way of working, the share that comes to each ending. */
  readonly ways: Readonly<Record<Way, Readonly<Record<string, number>>>>
  readonly faults: readonly { readonly route: readonly ChoiceId[]; readonly says: string }[]
}

export type Figures = {
  readonly madeOf: string
  readonly whole: boolean
  readonly variants: readonly VariantFigures[]
  readonly claims: readonly string[]
  readonly breaches: readonly Breach[]
  readonly endingsUnreached: readonly string[]
  readonly knotsUnreached: readonly string[]
  readonly movesNeverOffered: readonly string[]
  readonly bandsUnseen: readonly string[]
  readonly deadDistractors: readonly ChoiceId[]
  readonly dominated: ReturnType<typeof dominated>
  readonly firstOption: ReturnType<typeof firstOption>
  readonly breakers: readonly string[]
  readonly choices: ReturnType<typeof choiceShares>
  readonly lines: ReturnType<typeof lineShares>
}

/** Sums up a walk. */
export function figures(opened: Opened, vignette: Vignette, walks: readonly Walk[]): Figures {
  return {
    madeOf: madeOf(opened, vignette),
    whole: walks.every(({ walked }) => walked.whole),
    variants: walks.map(variantFigures),
    claims: (vignette.claims ?? []).map(({ says }) => says),
    breaches: breaches(walks, vignette),
    endingsUnreached: endingsUnreached(walks, vignette),
    knotsUnreached: knotsUnreached(heardIn(walks), opened.compiled.source),
    movesNeverOffered: movesNeverOffered(walks),
    bandsUnseen: bandsUnseen(walks),
    deadDistractors: deadDistractors(walks),
    dominated: dominated(walks),
    firstOption: firstOption(walks),
    breakers: breakers(opened, vignette),
    choices: choiceShares(walks, opened),
    lines: lineShares(walks),
  }
}

function variantFigures(walk: Walk): VariantFigures {
  const { walked, sample, going, paths, gaveUp } = walk
  const { trail, ends, whole, merged } = walked
  const counted = whole ? ends : sample.freeEnds
  const all = [...counted.values()]
  const ended = all.reduce((sum, end) => sum + end.paths, 0)
  const endings = [...ends].map(([ending, end]) => ({
    ending,
    share: (counted.get(ending)?.paths ?? 0) / Math.max(1, ended),
    paths: counted.get(ending)?.paths ?? 0,
    trust: end.trust,
    fewest: Math.min(...end.choices.keys()),
  }))
  return {
    facts: going.terms.facts,
    whole,
    paths,
    walkedPaths: whole ? paths : new Set(sample.playings.map(({ steps }) => steps.join())).size,
    steps: trail.steps,
    situations: trail.situations,
    merged,
    gaveUp,
    passages: new Set([going.start.passage, ...trail.passage.subarray(0, trail.steps)]).size,
    choices: summary(all.map((end) => end.choices)),
    minutes: inMinutes(summary(all.map((end) => end.seconds))),
    endings: endings.toSorted((a, b) => b.share - a.share || a.ending.localeCompare(b.ending)),
    ways: waysOf(walk),
    faults: walked.faults.map(({ situation, choice, says }) => ({ route: routeTo(walk, situation, choice), says })),
  }
}

const inMinutes = ({ number, min, median, max }: Summary): Summary => ({ number, min: min / 60, median: median / 60, max: max / 60 })

function waysOf({ sample }: Walk): VariantFigures['ways'] {
  const each = WAYS.map((way) => {
    const ended = sample.playings.filter((playing) => playing.way === way).map(({ ending = 'none' }) => ending)
    const shares = [...new Set(ended)]
      .toSorted()
      .map((ending) => [ending, ended.filter((one) => one === ending).length / ended.length] as const)
    return [way, Object.fromEntries(shares)] as const
  })
  return Object.fromEntries(each) as VariantFigures['ways']
}

function routeTo({ walked: { trail }, going }: Walk, situation: number, choice: number): readonly ChoiceId[] {
  const at = (place: number, number: number) => going.ink.at(trail.place[place] as number).choices[number]?.id
  const steps = trail.stepsTo(situation).map((step) => at(trail.from[step] as number, trail.choice[step] as number))
  return [...steps, at(situation, choice)].filter((id) => id !== undefined)
}
