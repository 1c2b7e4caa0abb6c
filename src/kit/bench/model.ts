import { Bench } from 'tinybench'
import { choose } from '../../core/encounter/encounter.ts'
import { type Log, MODEL } from '../../core/encounter/log.ts'
import { replay } from '../../core/encounter/replay.ts'
import { whatIf } from '../../core/encounter/whatif.ts'
import { rules } from '../../core/relationship/rules.ts'
import { openInk } from '../../script/ink.ts'
import type { Figure } from './figure.ts'
import { longStory } from './longStory.ts'
import { type Playable, type Played, play } from './tellings.ts'

/** How long each is measured, in milliseconds, after as long a warm-up. */
const TIME = 800
/** Choices of a telling that is longer than any there is. */
const LONG = 60

/** Measures the model and replay in Node, without a page. */
export async function measureModel(found: Playable): Promise<readonly Figure[]> {
  const [sixty, forty] = [play(60, found), play(40, found)]
  const longest = play(400, found).toSorted((a, b) => b.log.entries.length - a.log.entries.length)[0] as Played
  const again = (plays: readonly Played[]) => () => {
    for (const { log, terms } of plays) replay(log, found.openScript, terms)
  }
  const bench = new Bench({ time: TIME, warmupTime: TIME })
  bench
    .add('model', eachStep(sixty))
    .add('replay', again(sixty))
    .add('rewind', again(forty))
    .add('what if', eachSwap(longest, found))
    .add('what if, long', eachSwapOfLong(found))
  await bench.run()
  const ms = (name: string) => {
    const result = bench.getTask(name)?.result
    if (!result || !('latency' in result)) throw new Error(`${name} was not measured: ${result && 'error' in result ? result.error : ''}`)
    return result.latency.p50
  }
  const tellings = (plays: readonly Played[]) => `${plays.length} tellings one after another`
  return [
    { name: 'model: one step', measured: ms('model') * 1000, unit: 'µs', atMost: 10, how: 'median over the choices of 60 turns' },
    { name: 'replay of 60 choices', measured: ms('replay'), unit: 'ms', atMost: 20, how: tellings(sixty) },
    { name: 'rewind to the last of 40', measured: ms('rewind'), unit: 'ms', atMost: 16.7, how: `replay of ${tellings(forty)}` },
    { name: 'what if', measured: ms('what if'), unit: 'ms', how: `any choice of ${longest.log.entries.length} swapped` },
    { name: 'what if, long', measured: ms('what if, long'), unit: 'ms', atMost: 50, how: 'any choice of 60 swapped, the others kept' },
  ]
}

/** The model's part of a choice, for each choice of these tellings in turn. */
function eachStep(plays: readonly Played[]): () => void {
  const turns = plays.flatMap(({ log, before }) => before.map((stood, turn) => ({ stood, id: log.entries[turn] })))
  let next = 0
  return () => {
    const { stood, id } = turns[next++ % turns.length] as (typeof turns)[number]
    if (id?.type === 'chose') choose(stood, id.choice)
  }
}

/** Each choice of a telling swapped for each other one that was offered there, in turn. */
function eachSwap({ log, terms, before }: Played, { openScript }: Playable): () => void {
  const swaps = before.flatMap(({ passage }, at) => passage.choices.map(({ id }) => ({ at, id })))
  let next = 0
  return () => {
    const { at, id } = swaps[next++ % swaps.length] as (typeof swaps)[number]
    whatIf(log, at, id, openScript, terms)
  }
}

/** Each choice of a long telling swapped in turn; every later one is still there. */
function eachSwapOfLong({ vignette: { person } }: Playable): () => void {
  const { story, late } = longStory(LONG)
  const openScript = openInk(story, late.layers)
  const entries = Array.from({ length: LONG }, (_, at) => ({ type: 'chose', choice: `place-${at}/way-0`, at }) as const)
  const log: Log = { vignette: 'long', script: '', model: MODEL, locale: '', seed: 1, facts: {}, entries }
  let next = 0
  return () => {
    const at = next++ % LONG
    whatIf(log, at, `place-${at}/way-${1 + (next % 3)}`, openScript, { person, facts: {}, rules })
  }
}
