import type { Choice, Passage } from '../../core/encounter/passage.ts'
import type { Vignette } from '../../script/vignette.ts'
import { type Walked, walkEvery } from '../walk/exact.ts'
import type { Going } from '../walk/going.ts'
import type { Sample } from '../walk/sample.ts'
import type { Trail } from '../walk/trail.ts'
import { allOf, type Walk } from '../walk/walk.ts'
import { takes, type Way } from '../walk/ways.ts'
import type { Machine } from './routes.ts'

// What claims are held against: the situations walked in one variant, in order, and what can be said of a step.

/** One variant, as claims see it. `whole`: every path is there. */
export type Ground = {
  readonly going: Going
  readonly sample: Sample
  readonly trail: Trail
  readonly order: Uint32Array
  readonly whole: boolean
  readonly endings: Vignette['endings']
}

export const ground = ({ going, sample, walked }: Walk, { endings }: Vignette): Ground => on(going, sample, walked, endings)

const on = (going: Going, sample: Sample, { trail, whole }: Walked, endings: Ground['endings']): Ground => ({
  going,
  sample,
  trail,
  order: trail.inOrder(),
  whole,
  endings,
})

/** Steps of a walk of all paths that one way of working can take. Our judgement: such walks come to some thousands. */
const LIMIT = 300_000

/** Every path of somebody who works like this throughout: at each passage one of the options that are most like them. */
export function groundBy(way: Way, { going, sample, endings }: Ground): Ground {
  const allow = (passage: Passage) => takes(way, passage)
  return on(going, sample, allOf(walkEvery(going, { limit: LIMIT, allow })), endings)
}

export const passageAt = ({ going, trail }: Ground, situation: number): Passage => going.ink.at(trail.place[situation] as number)

/** The choice of a step. */
export const choiceOf = (ground: Ground, step: number): Choice =>
  passageAt(ground, ground.trail.from[step] as number).choices[ground.trail.choice[step] as number] as Choice

/** Whether a choice is what an author names: itself, or its move. */
export const isStep = ({ id, act }: Choice, named: string): boolean => (named.includes('/') ? id === named : act.move === named)

/** Whether an ending is what an author names: itself, one of the good ones, or one of the others. */
export const isEnding = ({ endings }: Ground, ending: string | undefined, named: string): boolean => {
  if (ending === undefined) return false
  if (named === 'good' || named === 'not good') return endings[ending]?.good === (named === 'good')
  return ending === named
}

/** Follows steps that are taken one after the other, with others between. The last state: all were taken. */
export function inTurn(ground: Ground, steps: readonly string[]): Machine {
  const { ink } = ground.going
  return {
    states: steps.length + 1,
    next: (state, place, choice) => {
      const awaited = steps[state]
      return awaited !== undefined && isStep(ink.at(place).choices[choice] as Choice, awaited) ? state + 1 : state
    },
  }
}

/** Leaves out paths with a choice that is refused. */
export const without = (ground: Ground, machine: Machine, refuse: (choice: Choice) => boolean): Machine => ({
  states: machine.states,
  next: (state, place, choice) => (refuse(ground.going.ink.at(place).choices[choice] as Choice) ? -1 : machine.next(state, place, choice)),
})
