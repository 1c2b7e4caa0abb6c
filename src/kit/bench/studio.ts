import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { openTab, until } from './chromium.ts'
import { type Figure, median } from './figure.ts'
import { MEASURED } from './tellings.ts'

/** Knots of the story that is opened: as many as the project asks for. */
const KNOTS = 2_000
const ENDINGS = 8
const MOVES = ['kind-firm', 'open-question', 'rescue', 'rigid-refusal', 'ask-meaning', 'avoid'] as const
const RUNS = 3

/** Milliseconds of a frame that still looks smooth: thirty a second. Our judgement. */
const SMOOTH = 33

/** Opens a story of 2,000 knots in the studio, types in it, and moves its map about. */
export async function measureStudio(browser: Browser, game: string): Promise<readonly Figure[]> {
  const runs: Run[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await open(browser, game))
  const of = (mark: keyof Run) => median(runs.map((run) => run[mark]))
  const how = `median of ${RUNS}; ${KNOTS} knots, ${Math.round(script().length / 1000)} KB`
  return [
    { name: 'studio: a large story opened, its text and map there', measured: of('opened'), unit: 'ms', atMost: 3000, how },
    { name: 'studio: its messages there', measured: of('checked'), unit: 'ms', how: 'in a worker' },
    { name: 'studio: a letter typed, until the next frame', measured: of('typed'), unit: 'ms' },
    { name: 'studio: its map moved, until the next frame', measured: of('moved'), unit: 'ms', atMost: SMOOTH },
    { name: 'studio: its map seen from further off, until the next frame', measured: of('zoomed'), unit: 'ms', atMost: SMOOTH },
    { name: 'studio: its map moved, seen from far off', measured: of('movedFar'), unit: 'ms', atMost: SMOOTH },
  ]
}

type Run = Readonly<Record<'opened' | 'checked' | 'typed' | 'moved' | 'zoomed' | 'movedFar', number>>

async function open(browser: Browser, game: string): Promise<Run> {
  const tab = await openTab(browser, { processor: 1 })
  const { page } = tab
  await page.goto(`${game}/studio/`)
  const field = page.locator('[data-open=files]').first()
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  const files = [file('large.en-GB.ink', script()), file('vignette.json', described())]
  const from = performance.now()
  await field.setInputFiles(files)
  await until(page, `!!document.querySelector('[data-room]')`)
  const opened = performance.now() - from
  await until(page, `!!document.querySelector('.strip:not([data-checking])')`, 90)
  const checked = performance.now() - from
  const wheel = (turn: string) =>
    each(
      page.evaluate(frames(`document.querySelector('.atlas').dispatchEvent(new WheelEvent('wheel', { ${turn}, cancelable: true }))`, '')),
    )
  const moved = await wheel('deltaY: 90')
  const zoomed = await wheel('deltaY: 60, ctrlKey: true')
  const movedFar = await wheel('deltaY: 90')
  // Last: what is typed is checked again in the background, beside whatever comes after it.
  const typed = await each(
    page.evaluate(frames(`document.execCommand('insertText', false, 'a')`, `document.querySelector('textarea').focus()`)),
  )
  await tab.close()
  return { opened, checked, typed, moved, zoomed, movedFar }
}

const each = async (times: Promise<unknown>) => median((await times) as number[])

/** Does something twenty times, and measures how long each takes until the frame after it is done. */
const frames = (act: string, first: string) => `(async () => {
  ${first}
  const times = []
  for (let time = 0; time < 20; time++) {
    const from = performance.now()
    ${act}
    await new Promise((go) => requestAnimationFrame(() => setTimeout(go)))
    times.push(performance.now() - from)
  }
  return times
})()`

const WORDS = 'The kettle has been on twice already and nobody has poured it out for either of us yet'.split(' ')
const sentence = (seed: number) => Array.from({ length: 6 }, (_, index) => WORDS[(seed * 7 + index * 3) % WORDS.length]).join(' ')

/** A story that goes on and on, each place with three ways, most of them a little ahead. */
function script(): string {
  const place = (index: number) => {
    if (index >= KNOTS - ENDINGS)
      return `=== k_${index} ===\n# alone # setting: car\n${sentence(index)}. # ending: e-${index % ENDINGS}\n-> END\n`
    const scene = index === 0 ? '# contact: 0 # setting: desmond-kitchen # light: day\n' : ''
    const ways = [0, 1, 2].map((way) => {
      const to = Math.min(
        KNOTS - 1 - ((index + way) % ENDINGS),
        way === 0 ? index + 1 : index + 1 + ((index * (way + 3) * 31 + way * 17) % 40),
      )
      return `+ [${sentence(index + way)}? # move: ${MOVES[(index + way) % MOVES.length]} # stakes: C B]\n    DESMOND: ${sentence(index + way + 3)}. # face: level\n    -> k_${to}`
    })
    return `=== k_${index} ===\n${scene}DESMOND: ${sentence(index)}. # face: soft-eyes # inner: Not yet.\n${ways.join('\n')}\n`
  }
  return `INCLUDE ../relationship.ink\n-> k_0\n${Array.from({ length: KNOTS }, (_, index) => place(index)).join('\n')}`
}

/** The measured vignette's person, with the endings of this story. */
function described(): string {
  const real = JSON.parse(readFileSync(join('stories', MEASURED, 'vignette.json'), 'utf8'))
  const endings = Array.from({ length: ENDINGS }, (_, index) => `e-${index}`)
  const words = { ...real.locales['en-GB'], facts: {}, endings: Object.fromEntries(endings.map((id) => [id, id])), endingNotes: {} }
  return JSON.stringify({
    ...real,
    id: 'large',
    hidden: [],
    claims: [],
    endings: Object.fromEntries(endings.map((id) => [id, { good: true }])),
    locales: { 'en-GB': words },
  })
}
