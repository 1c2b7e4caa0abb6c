import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Play } from '../../src/authoring/playthrough.ts'
import type { Boot } from '../../src/browser/pages/boot.ts'
import { type Log, MODEL } from '../../src/core/encounter/log.ts'
import { choicesOf, endingOf, gift, type Where } from './stories.ts'

// What a person does in an encounter, and what they then see. No test here knows how the page is made.

export { choicesOf, endingOf, type Where }

/** Of the gift offer: its play-throughs, its endings, and its page. */
export const { plays, endings: allEndings, address } = gift

/** A play-through that reaches an ending by the way most tests take. */
export const aPlay = plays.find((play) => endingOf(play) === 'box-in-the-window') as Play

/** Waits until the engine has taken over from the page as it was served: in whichever document comes of a press, once there is one. */
export const engine = (page: Page) => page.waitForFunction(() => (window.kbf as Boot | undefined)?.begin !== undefined)

/** Opens the page and sits down. */
export async function sitDown(page: Page, where: Where = {}) {
  await page.goto(address(where))
  await page.locator('[data-start]:visible').click()
  await engine(page)
}

export const choice = (page: Page, id: string) => page.locator(`[data-choice="${id}"]`)

export async function choose(page: Page, ids: readonly string[]) {
  for (const id of ids) await choice(page, id).click()
}

/** Chooses something, and waits for what comes of it: the game goes on. */
export async function playsOn(page: Page) {
  const [id] = await offered(page)
  const words = await choice(page, String(id)).locator('span').nth(2).innerText()
  await choice(page, String(id)).click()
  await page.locator('.passage .said').filter({ hasText: words }).waitFor()
}

/** What is offered, in the order on screen. */
export const offered = (page: Page) =>
  page.locator('[data-choice]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.choice))

/** All a person sees of where they are: the words, and the choices in their order. */
export const place = (page: Page) =>
  page.locator('#play').evaluate((play) => ({
    words: (play.querySelector('.passage') as HTMLElement).innerText,
    choices: [...play.querySelectorAll<HTMLElement>('[data-choice]')].map((one) => one.innerText),
    ending: play.querySelector<HTMLElement>('[data-ending]')?.dataset.ending,
    picture: play.querySelector('[role=img]')?.getAttribute('aria-label'),
  }))

/** The log as this browser keeps it. */
export const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('kbf:now:gift-offer') ?? 'null') as unknown) as Promise<Log | null>

/** Waits until everything done so far is in the browser's storage: it is written once the words are painted. */
export const whenKept = (page: Page, entries: number) =>
  page.waitForFunction(
    (count) => JSON.parse(localStorage.getItem('kbf:now:gift-offer') ?? '{"entries":[]}').entries.length === count,
    entries,
  )

/** Everything kept by the game in this browser, by key. */
export const storage = (page: Page) => page.evaluate(() => ({ ...localStorage }) as Record<string, string>)

/** Plants things in the browser's storage before the page is opened. */
export const plant = (page: Page, items: Readonly<Record<string, string>>) =>
  page.addInitScript((all) => {
    const planted = `planted: ${Object.keys(all)}`
    if (sessionStorage.getItem(planted)) return
    sessionStorage.setItem(planted, 'yes')
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text)
  }, items)

/** The log of somebody who chose these, a second apart. */
export const logOf = (ids: readonly string[], { locale = 'en-GB', seed = 1, facts = aPlay.facts }: Where = {}): Log => ({
  vignette: 'gift-offer',
  script: scriptOf(locale),
  model: MODEL,
  locale,
  seed,
  facts,
  entries: ids.map((choice, index) => ({ type: 'chose', choice, at: index * 1000 })),
})

/** By what content a built page knows its story again. */
const scriptOf = (locale: string): string => {
  const page = readFileSync(`dist/${gift.path(locale)}index.html`, 'utf8')
  const [, meta] = /data-meta="(?:\.\.\/)*([^"]+)"/.exec(page) ?? []
  return JSON.parse(readFileSync(`dist/${meta}`, 'utf8')).script
}

/**
 * Comes as who left just before the last decision of a play, and makes it: the meeting is over. For tests of what comes after it;
 * that the log is the one of who chose all of it by hand, test/browser/resume.spec.ts says.
 */
export async function toTheEnd(page: Page, play = aPlay, where: Where = {}) {
  const all = { ...where, facts: play.facts }
  const choices = choicesOf(play)
  await plant(page, { 'kbf:now:gift-offer': JSON.stringify(logOf(choices.slice(0, -1), all)) })
  await page.goto(`${gift.path(all.locale ?? 'en-GB')}#encounter`)
  await choose(page, choices.slice(-1))
  await page.locator('[data-ending]').waitFor()
}

/** Leaves for the shelf, comes back another day, and goes on. */
export async function comeBack(page: Page, address = 'play/gift-offer/') {
  await page.goto('./')
  await page.goto(address)
  await page.locator('[data-resume]:visible').click()
  await underWay(page)
}

/** Reloads in the middle, as after a crash: the encounter is there at once. */
export async function reload(page: Page) {
  await page.reload()
  await underWay(page)
}

const underWay = async (page: Page) => {
  await engine(page)
  await page.locator('#play').waitFor()
}

/** From an ending to the debrief, with a word for how it felt or without. */
export async function lookBack(page: Page, word = '') {
  await page.locator('[data-ending] button').click()
  await page.locator('[data-reaction] input').fill(word)
  await page.locator('[data-reaction] button[type=submit]').click()
  await page.locator('.debrief').waitFor()
}

/** Opens everything that can be unfolded, and what then can be unfolded in it. */
export const openAll = async (page: Page) => {
  const open = () =>
    page.evaluate(() => {
      const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])')
      for (const details of closed) details.open = true
      return closed.length
    })
  while ((await open()) > 0) await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))))
}

/** Presses something that hands over a file, and reads the file. */
export async function fileFrom(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return readFileSync(await download.path(), 'utf8')
}

export const notice = (page: Page, kind: string) => page.locator(`[data-notice="${kind}"]`)

/** Something that waits until it is let through. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let through: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    through = resolve
  })
  return { opened, open: () => through() }
}
