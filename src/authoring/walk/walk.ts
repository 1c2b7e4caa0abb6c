import type { Terms } from '../../core/encounter/encounter.ts'
import type { Passage } from '../../core/encounter/passage.ts'
import { rules } from '../../core/relationship/rules.ts'
import { choiceIds } from '../../script/rule.ts'
import type { Vignette } from '../../script/vignette.ts'
import type { Opened } from '../check.ts'
import { variants } from '../hidden.ts'
import { type Walked, walkEvery } from './exact.ts'
import { Going, inkSteps } from './going.ts'
import type { InkSteps } from './inkSteps.ts'
import { Items } from './items.ts'
import { type Numbered, numbered, type Text, textsIn } from './lines.ts'
import { asWalked, playWays, Sample } from './sample.ts'
import { playEach, Search, type Wanted } from './seek.ts'
import { type Shares, sharesPlayed, sharesWalked } from './shares.ts'
import { WAYS } from './ways.ts'

// A vignette, walked in every variant: every path if that is not too far, else a sample, and a search for what the sample has missed.
// Whoever asks for the walk takes it step by step, shows how far it is, and may stop: nothing here knows of a clock or a screen.

/** How far a walk goes. */
export type Reach = {
  /** Steps until walking every path of a variant is given up. */
  readonly limit: number
  /** Playings by each way of working. */
  readonly playings: number
  /** Steps of the search in a variant. */
  readonly search: number
  /** Playings that the search leads through every choice, where not every path is walked. */
  readonly through: number
}

/** As far as `npm run walk` goes: some twenty seconds of a processor for each variant. `--limit` goes further. */
export const FAR: Reach = { limit: 1_000_000, playings: 300, search: 20_000, through: 20 }

/** As far as the tests of the stories go. */
export const NEAR: Reach = { limit: 20_000, playings: 25, search: 2_000, through: 2 }

/** As far as `check` goes, which nobody wants to wait for: everywhere in a small story, in a big one wherever there is a choice. */
export const GLANCE: Reach = { limit: 20_000, playings: 3, search: 100, through: 0 }

/** How far a walk is: what it does, and how much of it is done. `variant` counts from 0. */
export type Progress = {
  readonly doing: 'every path' | 'playings' | 'search'
  readonly variant: number
  readonly done: number
  readonly of: number
}

/** One variant, walked. `sample` is there in any case: what the ways of working come to is told of it. */
export type Walk = {
  readonly going: Going
  readonly texts: readonly Text[]
  readonly items: Items
  /** Every path where it is whole; else what the sample and the search have walked. */
  readonly walked: Walked
  readonly sample: Sample
  readonly shares: Shares
  /** How many paths there are in all: counted, or estimated from the playings by chance. */
  readonly paths: number
  /** Steps after which walking every path was given up; 0 where it was not. */
  readonly gaveUp: number
}

/** One variant on its way. */
type Begun = { readonly going: Going; readonly sample: Sample; readonly every: Walked }

/** Walks a vignette. @throws StoryFault where the story breaks off before its first choice */
export function* walkAll({ story, compiled }: Opened, vignette: Vignette, reach: Reach): Generator<Progress, readonly Walk[]> {
  const made = numbered(story)
  const each = variants(vignette.hidden).map((facts): Terms => ({ person: vignette.person, facts, rules }))
  const ink = inkSteps(made.story, each[0] as Terms)
  const begun: Begun[] = []
  for (const [variant, terms] of each.entries()) begun.push(yield* beginWalk(new Going(ink, terms), reach, variant))
  const missing = unheard(ink, made)
  for (const [variant, { sample, every }] of begun.entries()) {
    if (every.whole) continue
    yield* told('search', variant, reach.search, new Search(sample, made).look(missing, reach.search))
    yield* told('playings', variant, choiceIds(compiled.source).length, playEach(sample, reach.through))
  }
  return begun.map((one) => sumUp(one, made))
}

function* beginWalk(going: Going, reach: Reach, variant: number): Generator<Progress, Begun> {
  const sample = new Sample(going)
  yield* told('playings', variant, reach.playings * WAYS.length, playWays(sample, reach.playings))
  const every = yield* everyPath(sample, reach.limit, variant)
  return { going, sample, every }
}

/** Estimated paths, in steps of the limit, from which walking them all has hope only where paths meet often. Our judgement. */
const HOPELESS = 100

/** Walks every path, unless a first part shows that it would never come to an end. */
function* everyPath(sample: Sample, limit: number, variant: number): Generator<Progress, Walked> {
  const hopeless = estimated(sample) > HOPELESS * limit
  const walk = walkEvery(sample.going, { limit })
  let next = walk.next()
  while (!next.done) {
    const { trail, merged } = next.value
    if (hopeless && trail.steps > limit / 50 && merged < trail.steps / 2) return next.value
    yield { doing: 'every path', variant, done: trail.steps, of: limit }
    next = walk.next()
  }
  return next.value
}

function* told<Found>(doing: Progress['doing'], variant: number, of: number, walk: Generator<number, Found>): Generator<Progress, Found> {
  let next = walk.next()
  while (!next.done) {
    yield { doing, variant, done: Math.min(next.value, of), of }
    next = walk.next()
  }
  return next.value
}

function sumUp({ going, sample, every }: Begun, { texts }: Numbered): Walk {
  const items = new Items(going, texts.length)
  if (!every.whole) {
    const shares = sharesPlayed(sample, items)
    return { going, texts, items, walked: asWalked(sample), sample, shares, paths: estimated(sample), gaveUp: every.trail.steps }
  }
  const shares = sharesWalked(every, going, items)
  return { going, texts, items, walked: every, sample, shares, paths: shares.all, gaveUp: 0 }
}

/** Every passage that was heard, in any variant: they share Ink's steps. */
export const heardIn = (walks: readonly Walk[]): readonly Passage[] => walks[0]?.going.ink.passages ?? []

/** Takes a walk to its end at once. */
export function allOf<Found>(walk: Generator<unknown, Found>): Found {
  let next = walk.next()
  while (!next.done) next = walk.next()
  return next.value
}

/** Says each time which texts nobody has heard, those of choices among them: a choice is found with its words, an ending with its last line. */
function unheard({ passages }: InkSteps, { texts }: Numbered): () => Wanted {
  const left = new Map([...texts.entries()].flatMap(([number, { knot }]) => (knot === '' ? [] : [[number, knot] as const])))
  let looked = 0
  return () => {
    for (; looked < passages.length; looked++) for (const number of textsIn(passages[looked] as Passage)) left.delete(number)
    return left
  }
}

/**
 * How many paths a story has, from playings by chance: one that had three options, then four, stands for twelve. The mean of such numbers
 * is right in the long run (Knuth 1975); of some hundred playings it is right to a power of ten.
 */
function estimated({ playings, trail, going }: Sample): number {
  const byChance = playings.filter(({ way }) => way === 'random')
  const stands = byChance.map(({ steps }) =>
    steps.reduce((product, step) => product * going.ink.at(trail.place[trail.from[step] as number] as number).choices.length, 1),
  )
  return stands.reduce((sum, each) => sum + each, 0) / Math.max(1, byChance.length)
}
