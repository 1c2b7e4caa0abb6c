import { existsSync } from 'node:fs'
import type { Page, Request } from '@playwright/test'
import type { Settings } from '../../src/browser/settings.ts'
import { type Asking, asking } from './asked.ts'
import { address, aPlay, choicesOf, choose, engine, fileFrom, lookBack, openAll } from './encounter.ts'
import { expect, test } from './setup.ts'
import { deviceSpeaks } from './voices.ts'

// A whole encounter, from the first page to the page of one's own data: what is asked for, and which press asked for it.

const choices = choicesOf(aPlay)

/** What comes only where somebody has asked for it, by the press that asks. */
const PRESSED = {
  // What the game would weigh on this device, which is told there.
  'the settings': [/^\/offline\.json$/],
  'another face of type': [/lexend.*\.woff2$/],
  sound: [/\/player-/],
  'reading aloud': [/\/readAloud-/],
  'writing about the meeting': [/\/reflecting-.*\.js$/, /\/reflecting-.*\.css$/, /^\/institution\.json$/],
  'a reflection of before': [/\/Writing-.*\.js$/, /\/Writing-.*\.css$/, /\/saveFile-.*\.js$/, /^\/institution\.json$/],
  'a Word document': [/\/word-/],
  tables: [/\/archive-/],
} as const satisfies Record<string, readonly RegExp[]>

/** Of itself the game comes to the device after all else: test/browser/offline.spec.ts says of what that asks. Here no device takes it. */
const ONLY_PRESSED = /lexend|opendyslexic|\/player-|\/readAloud-|\/reflecting-|\/Writing-|\/word-|\/archive-|\/openFile-|\/gamepad-/

async function expectAsked(asked: Asking, press: keyof typeof PRESSED) {
  const paths = (await asked.since()).toSorted()
  for (const path of paths)
    expect(
      PRESSED[press].filter((wanted) => wanted.test(path)),
      `${press} asked for ${path}`,
    ).toHaveLength(1)
  expect(paths, press).toHaveLength(PRESSED[press].length)
}
const expectNothing = async (asked: Asking, press: string) => expect(await asked.since(), press).toEqual([])

/** The page, and what it needs: files of the site, and none that only a press asks for. */
async function open(page: Page, path: string, asked: Asking, chosen: RegExp = /^$/) {
  await page.goto(path)
  const paths = await asked.since()
  expect(paths.length, path).toBeGreaterThan(1)
  expect(
    paths.filter((one) => ONLY_PRESSED.test(one) && !chosen.test(one)),
    `asked for by ${path} of itself`,
  ).toEqual([])
}

async function play(page: Page, asked: Asking, settings: Partial<Settings>) {
  await open(page, './', asked)
  await open(page, address({ facts: aPlay.facts }), asked, settings.aloud ? /\/readAloud-/ : undefined)
  await engine(page)
  await page.locator('[data-start]:visible').click()
  await page.locator('.stage.live').waitFor()
  // Sound can begin by a press only.
  if (settings.sound) await expectAsked(asked, 'sound')
  else await expectNothing(asked, 'sitting down')
  for (const id of choices.slice(0, 3)) {
    await choose(page, [id])
    await expectNothing(asked, id)
  }
}

async function stepOut(page: Page, asked: Asking) {
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'A quiet minute' }).click()
  await page.getByRole('button', { name: 'That is enough' }).click()
  await page.locator('[data-panel=pause]').waitFor()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
  await expectNothing(asked, 'stepping out, and a quiet minute')
  await page.getByRole('button', { name: 'Transcript' }).click()
  await expect(page.locator('[data-panel=transcript]')).toBeVisible()
  await page.keyboard.press('Escape')
  await expectNothing(asked, 'reading back')
  await page.getByRole('button', { name: 'Back' }).click()
  await expectNothing(asked, 'going back a choice')
}

async function set(page: Page, asked: Asking, settings: Partial<Settings>) {
  await page.getByRole('button', { name: 'Settings' }).click()
  await expectAsked(asked, 'the settings')
  await page.getByRole('radio', { name: 'Night' }).check()
  await expectNothing(asked, 'night')
  await page.getByRole('radio', { name: 'Lexend' }).check()
  await expectAsked(asked, 'another face of type')
  if (!settings.sound) {
    await page.getByRole('group', { name: 'Sound', exact: true }).getByRole('radio', { name: 'On' }).check()
    await expectAsked(asked, 'sound')
    await page.locator('input[name=aloud]').nth(2).check()
    await expectAsked(asked, 'reading aloud')
  }
  await page.keyboard.press('Escape')
}

async function lookAtAll(page: Page, asked: Asking) {
  await choose(page, choices.slice(2))
  await expectNothing(asked, 'playing to the end')
  await lookBack(page, 'glad')
  await openAll(page)
  await expectNothing(asked, 'looking back, and opening all there is')
  await page.locator('.what-if fieldset:last-of-type label:last-child input').check()
  await expectNothing(asked, 'another road')
  await page.locator('[data-opens=chair]').click()
  await expectNothing(asked, 'their chair')
  await page.locator('[data-aside-done]').click()
  await fileFrom(page, () => page.locator('[data-calendar]').click())
  await expectNothing(asked, 'days to come back, as a calendar')
}

async function write(page: Page, asked: Asking) {
  await page.locator('[data-opens=log]').click()
  await expectAsked(asked, 'writing about the meeting')
  await page.locator('#step-what-what').fill('He put the box away.')
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('kbf:reflection:')))
  await expectNothing(asked, 'what is written, kept')
  await fileFrom(page, () => page.locator('[data-markdown]').click())
  await expectNothing(asked, 'a reflection as a text')
  await fileFrom(page, () => page.locator('[data-word]').click())
  await expectAsked(asked, 'a Word document')
}

async function pagesOfOnesOwn(page: Page, asked: Asking) {
  const chosen = /lexend/
  await open(page, './', asked, chosen)
  await open(page, 'practice/', asked, chosen)
  await openAll(page)
  await expectNothing(asked, 'practice over time, with all there is')
  await open(page, 'log/', asked, chosen)
  await page.locator('[data-log] .rows a').click()
  await page.locator('.writing').waitFor()
  await expectAsked(asked, 'a reflection of before')
  // What keeps and hands over files comes with this page.
  await open(page, 'data/', asked, chosen)
  await fileFrom(page, () => page.locator('[data-save]').click())
  await expectNothing(asked, 'all of it, as a file')
  await Promise.all([page.waitForEvent('download'), page.locator('[data-tables]').click()])
  await expectAsked(asked, 'tables')
  await page.locator('[data-erase]').first().click()
  await expectNothing(asked, 'erasing something')
}

/** A plain question for a file the site has: nothing is carried along, neither in the question's body nor in its address. */
function expectPlain(request: Request, own: string) {
  const { origin, pathname, search } = new URL(request.url())
  expect([request.method(), request.postData(), origin], request.url()).toEqual(['GET', null, own])
  expect(['document', 'script', 'stylesheet', 'image', 'font', 'fetch', 'other'], request.url()).toContain(request.resourceType())
  if (request.resourceType() !== 'document') expect(search, request.url()).toBe('')
  expect(existsSync(`dist${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`), `${pathname} is a file of the site`).toBe(true)
}

for (const [how, settings] of [
  ['as it comes', {}],
  ['with sound, and each passage read aloud', { sound: 'on', aloud: 'always' }],
] as const satisfies readonly (readonly [string, Partial<Settings>])[])
  test(`in a whole encounter, ${how}, nothing is asked for but the product’s own files, and each by the press that wants it`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    await deviceSpeaks(page, settings)
    const sockets: string[] = []
    page.on('websocket', (socket) => sockets.push(socket.url()))
    const asked = asking(page)
    await play(page, asked, settings)
    await stepOut(page, asked)
    await set(page, asked, settings)
    await lookAtAll(page, asked)
    await write(page, asked)
    await pagesOfOnesOwn(page, asked)
    expect(sockets).toEqual([])
    for (const request of asked.all) expectPlain(request, String(baseURL))
  })
