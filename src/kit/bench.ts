import { cpus, loadavg } from 'node:os'
import { serveBare } from './bench/barePage.ts'
import { measureCheck } from './bench/check.ts'
import { measureChoices } from './bench/choices.ts'
import { inChromium } from './bench/chromium.ts'
import { measureDebrief } from './bench/debrief.ts'
import type { Figure } from './bench/figure.ts'
import { type Asked, measureFirstLoad } from './bench/firstLoad.ts'
import { measureHeap } from './bench/heap.ts'
import { measureLive } from './bench/live.ts'
import { measureModel } from './bench/model.ts'
import { told } from './bench/progress.ts'
import { serveGame } from './bench/site.ts'
import { measureStage } from './bench/stage.ts'
import { measureStudio } from './bench/studio.ts'
import { table } from './bench/table.ts'
import { measureTargets } from './bench/targets.ts'
import { type Playable, playable } from './bench/tellings.ts'
import { measureWalk } from './bench/walk.ts'

const PARTS = ['model', 'walk', 'check', 'page', 'studio', 'targets', 'live']
/** For how long a crowd votes, in seconds, where nothing else is said. */
const SECONDS = 120

/**
 * Measures how fast the game is, in Node and in a real browser, and prints it beside what is asked for. It judges nothing: figures
 * depend on the machine and on what else runs there.
 *
 * @param words  of the command line: `model`, `walk`, `check`, `page`, `studio`, `targets` or `live` measures only that (`live`, which
 *               takes eight minutes, only where it is named; `--seconds=20` makes it shorter); `--json` prints figures for machines
 */
export async function bench(words: readonly string[]): Promise<void> {
  const before = loadavg()[0] ?? 0
  const only = (part: string) => words.includes(part) || !PARTS.some((each) => words.includes(each))
  const measured = playable()
  const model = only('model') ? await told('model', () => measureModel(measured)) : []
  const walk = only('walk') ? await told('walk', () => measureWalk(measured)) : []
  const check = only('check') ? await told('check', measureCheck) : []
  const { figures, asked } = only('page') ? await inBrowser(measured) : { figures: [], asked: [] }
  const studio = only('studio') ? await onTheSite('studio', (game) => inChromium((browser) => measureStudio(browser, game))) : []
  const targets = only('targets') ? await onTheSite('targets', measureTargets) : []
  const live = words.includes('live') ? await told('live', () => measureLive(secondsOf(words))) : []
  const all = [...model, ...walk, ...check, ...figures, ...studio, ...targets, ...live]
  const machine = { processors: cpus().length, kind: cpus()[0]?.model ?? '', node: process.version, load: [before, loadavg()[0] ?? 0] }
  if (words.includes('--json')) return console.log(JSON.stringify({ machine, figures: all, asked }, null, 2))
  console.log(
    `${machine.processors} × ${machine.kind}, Node ${machine.node}, load ${machine.load.map((one) => one.toFixed(1)).join(' to ')}\n\n${table(all)}${asked.length > 0 ? `\n\n${requests(asked)}` : ''}`,
  )
}

const secondsOf = (words: readonly string[]): number =>
  Number(words.map((word) => /^--seconds=(\d+)$/.exec(word)?.[1]).find((seconds) => seconds !== undefined) ?? SECONDS)

async function inBrowser({ story }: Playable): Promise<{ figures: readonly Figure[]; asked: readonly Asked[] }> {
  const game = await serveGame()
  const bare = await serveBare(story)
  try {
    return await inChromium(async (browser) => {
      const choices = await told('page: choices', () => measureChoices(browser, game.address, bare.address))
      const heap = await told('page: heap', () => measureHeap(browser, game.address))
      const stage = await told('page: stage', () => measureStage(browser, game.address))
      const debrief = await told('page: debrief', () => measureDebrief(browser, game.address))
      const { figures, asked } = await told('page: first load', () => measureFirstLoad(browser, game.address, bare.address))
      return { figures: [...figures, ...choices, ...heap, ...stage, ...debrief], asked }
    })
  } finally {
    game.close()
    bare.close()
  }
}

async function onTheSite(part: string, measure: (game: string) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const game = await serveGame()
  try {
    return await told(part, () => measure(game.address))
  } finally {
    game.close()
  }
}

/** What the first load asked for, in order: when, until when (milliseconds), and how many bytes came. */
const requests = (asked: readonly Asked[]) =>
  [
    'What the first load asks for, in order:',
    ...asked.map(
      ({ name, from, to, size }) => `${String(from).padStart(6)} to ${String(to).padStart(5)} ms ${String(size).padStart(7)} B  ${name}`,
    ),
  ].join('\n')
