import type { Browser } from '@playwright/test'
import { openTab, type Slowness, type Tab, until } from './chromium.ts'
import { type Figure, median, quantile } from './figure.ts'
import { STANDS } from './stage.ts'
import { MEASURED } from './tellings.ts'

type Press = { readonly kind: 'choice' | 'back'; readonly from: number; readonly painted: number; readonly frames: number }
type Spell = { readonly from: number; readonly lasted: number }
/** What the probe has gathered in a page. */
type Gathered = {
  readonly presses: readonly Press[]
  readonly saves: readonly Spell[]
  readonly longTasks: readonly Spell[]
  readonly elements: number
}

/** Presses of a choice in one measurement. */
const PRESSES = 60
/** A task that begins this long after a choice was painted is no longer its doing: milliseconds. */
const AFTERWARDS = 250

/** Where one plays: a seed's address, what holds once the page is there whole, and whether one can go back there. */
type Place = { readonly at: (seed: number) => string; readonly whole: string; readonly back: boolean }

/**
 * Plays with real presses, half by mouse and half by key, and measures from each press to the frame that answers it. The bare page
 * says what this browser takes on this machine for Ink and a few words.
 */
export async function measureChoices(browser: Browser, game: string, bare: string): Promise<readonly Figure[]> {
  const ours = { at: (seed: number) => `${game}/play/${MEASURED}/?seed=${seed}`, whole: `window.kbf?.begin && ${STANDS}`, back: true }
  const bares = { at: () => bare, whole: 'true', back: false }
  const plain = await playOn(browser, ours, { processor: 1 })
  const slow = await playOn(browser, ours, { processor: 4 })
  return [
    ...pressFigures('', plain, 17, 33),
    ...pressFigures(', processor 4 times slower', slow, 33, 50),
    ...bareFigures('', await playOn(browser, bares, { processor: 1 })),
    ...bareFigures(', processor 4 times slower', await playOn(browser, bares, { processor: 4 })),
    ...saveFigures('', plain),
    ...saveFigures(', processor 4 times slower', slow),
    { name: 'elements of the page in play', measured: Math.max(...plain.map(({ elements }) => elements)), unit: '', atMost: 299 },
  ]
}

function pressFigures(when: string, gathered: readonly Gathered[], atMedian: number, at95: number): readonly Figure[] {
  const presses = (kind: Press['kind']) => gathered.flatMap((all) => all.presses.filter((press) => press.kind === kind))
  const times = (kind: Press['kind']) => presses(kind).map(({ from, painted }) => painted - from)
  const choices = times('choice')
  const long = gathered.flatMap(({ presses, longTasks }) => longTasks.filter((task) => presses.some((press) => isOf(press, task))))
  const how = `${choices.length} presses`
  return [
    { name: `choice to choice${when}: median`, measured: median(choices), unit: 'ms', atMost: atMedian, how },
    { name: `choice to choice${when}: p95`, measured: quantile(choices, 0.95), unit: 'ms', atMost: at95 },
    {
      name: `frames until it is answered${when}`,
      measured: Math.max(...presses('choice').map(({ frames }) => frames)),
      unit: '',
      atMost: 1,
    },
    { name: `long tasks of a choice${when}`, measured: long.length, unit: '', atMost: 0 },
    { name: `back one choice${when}: median`, measured: median(times('back')), unit: 'ms' },
  ]
}

function bareFigures(when: string, gathered: readonly Gathered[]): readonly Figure[] {
  const times = gathered.flatMap(({ presses }) => presses.map(({ from, painted }) => painted - from))
  return [
    { name: `bare page: choice to choice${when}: median`, measured: median(times), unit: 'ms', how: `${times.length} presses` },
    { name: `bare page: choice to choice${when}: p95`, measured: quantile(times, 0.95), unit: 'ms' },
  ]
}

const isOf = ({ from, painted }: Press, task: Spell) => task.from < painted + AFTERWARDS && task.from + task.lasted > from

function saveFigures(when: string, gathered: readonly Gathered[]): readonly Figure[] {
  const saves = gathered.flatMap((all) => all.saves)
  const early = gathered.flatMap(({ saves, presses }) =>
    saves.filter((save) => presses.some((press) => save.from > press.from && save.from < press.painted)),
  )
  return [
    {
      name: `save${when}: median`,
      measured: median(saves.map(({ lasted }) => lasted)),
      unit: 'ms',
      atMost: 1,
      how: `${saves.length} saves`,
    },
    { name: `saves before the paint${when}`, measured: early.length, unit: '', atMost: 0 },
  ]
}

/** Plays as many tellings as the presses take; the first goes back at its end, and on again. */
async function playOn(browser: Browser, { at, whole, back }: Place, slowness: Slowness): Promise<readonly Gathered[]> {
  const gathered: Gathered[] = []
  for (let seed = 1, left = PRESSES; left > 0; seed++) {
    const tab = await openTab(browser, slowness)
    await tab.page.goto(at(seed))
    await tab.page.locator('[data-start]:visible').click()
    await until(tab.page, `${whole} && document.readyState === "complete"`)
    await tab.page.waitForTimeout(500)
    const goBack = back && seed === 1
    left -= await press(tab, goBack ? PRESSES / 2 : left, goBack)
    gathered.push((await tab.page.evaluate('window.probe')) as Gathered)
    await tab.close()
  }
  return gathered
}

/** @returns how many choices were pressed: at most `limit`, or as many as the telling has where it does not go `back` */
async function press({ page }: Tab, limit: number, back: boolean): Promise<number> {
  const choices = page.locator('[data-choice]:visible')
  for (let count = 0; count < limit; count++) {
    if ((await choices.count()) === 0) {
      if (!back) return count
      for (let steps = 0; steps < 3; steps++) await answered(page, () => page.locator('.tools .desk').first().click())
    }
    const which = (count * 5 + 1) % (await choices.count())
    await answered(page, () => (count % 2 ? choices.nth(which).click() : page.keyboard.press(String(which + 1))))
  }
  return limit
}

/** Presses, waits until it is answered, and lets what comes after a choice happen. */
async function answered(page: Tab['page'], press: () => Promise<void>): Promise<void> {
  const count = (await page.evaluate('probe.presses.length')) as number
  await press()
  await until(page, `probe.presses.length > ${count}`)
  await page.waitForTimeout(120)
}
