import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import {
  address,
  aPlay,
  choicesOf,
  choose,
  comeBack,
  engine,
  fileFrom,
  lookBack,
  place,
  plant,
  sitDown,
  storage,
  toTheEnd,
  whenKept,
} from './encounter.ts'
import { hands } from './hands.ts'
import { expect, expectAccessible, test } from './setup.ts'

const choices = choicesOf(aPlay)
const by = (how: string) => hands[how as keyof typeof hands]
const where = { facts: aPlay.facts }

/** All that is kept of who came to the end, looked back and wrote. */
let all: Readonly<Record<string, string>> = {}
test.beforeAll(async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: String(baseURL), serviceWorkers: 'block' })
  await toTheEnd(page)
  await lookBack(page, 'torn')
  await page.locator('[data-opens=log]').click()
  await page.locator('#step-what-what').fill('He put the box away.')
  await expect(page.locator('[data-kept=kept]')).toBeVisible()
  // The attempt has all that was said of it.
  await page.waitForFunction(() => {
    const { seed, entries } = JSON.parse(localStorage.getItem('kbf:now:gift-offer') ?? '{"entries":[]}')
    return localStorage.getItem('kbf:over:gift-offer') === `${seed} ${entries.length} ${entries.at(-1)?.at}`
  })
  all = await storage(page)
  await page.close()
})

/** With all that, comes to the page on which it stands. */
async function toData(page: Page) {
  await plant(page, all)
  await page.goto('data/')
  await page.locator('[data-own-data]').waitFor()
}

const rows = (page: Page, kind: string) => page.locator(`[data-kept=${kind}] .rows > li`)
const open = (page: Page, text: string) =>
  page.locator('[data-bring]').setInputFiles({ name: 'kind-but-firm.json', mimeType: 'application/json', buffer: Buffer.from(text) })

for (const how of Object.keys(hands)) {
  const press = by(how)
  test.describe(`one’s own data, ${how}`, () => {
    test('stand in plain words, are saved, erased, taken back, and brought back from the file', async ({ page }) => {
      await toData(page)
      await expect(rows(page, 'encounters')).toHaveText(/The gift.*12 choices.*a note|The gift.*choices/s)
      await expect(rows(page, 'reflections')).toHaveCount(1)
      const before = await storage(page)
      const file = await fileFrom(page, () => press(page, '[data-save]'))

      await press(page, '[data-erase-all]')
      await expect(page.locator('[data-erasing=once] .primary')).toBeFocused()
      await press(page, '[data-go]')
      await expect(page.locator('[data-erasing=twice] .primary')).toBeFocused()
      await press(page, '[data-sure]')
      await expect(page.locator('[data-undo]')).toBeFocused()
      expect(Object.keys(await storage(page))).toEqual([])
      await page.keyboard.press('Enter')
      await expect(page.locator('[data-told]')).toContainText('all here again')
      await expect(page.locator('.told'), 'the button went with what it took back').toBeFocused()
      expect(await storage(page)).toEqual(before)

      await press(page, '[data-erase-all]')
      await press(page, '[data-go]')
      await press(page, '[data-sure]')
      await open(page, file)
      await expect(page.locator('[data-told]')).toContainText('is here now')
      expect(await storage(page)).toEqual(before)
      await open(page, file)
      await expect(page.locator('[data-told]')).toContainText('here already')
      expect(await storage(page)).toEqual(before)
    })

    test('are given to a study as a file of their own, by a pseudonym, once the meeting and both boxes are ticked', async ({ page }) => {
      await toData(page)
      await press(page, '[data-study] summary')
      await expectAccessible(page, 'giving data to a study')
      await press(page, '[data-draw]')
      await press(page, '[data-give=json]')
      await expect(page.locator('[name=meeting]')).toBeFocused()
      await press(page, 'input[name=meeting]')
      await press(page, '[data-give=json]')
      await expect(page.locator('[name=informed]')).toBeFocused()
      for (const box of ['informed', 'agree']) await press(page, `input[name=${box}]`)
      const given = JSON.parse(await fileFrom(page, () => press(page, '[data-give=json]')))
      expect(given.encounters).toMatchObject([{ replayed: 'yes', ending: 'box-in-the-window', decisions: choices.length }])
      expect(given.decisions.map(({ choice }: { choice: string }) => choice)).toEqual(choices)
      for (const row of given.decisions) expect(row).toMatchObject({ participant: given.participant, model: 1, replayed: 'yes' })
      expect(JSON.stringify(given)).not.toMatch(/torn|put the box away/)
      expect(Object.keys(await storage(page)).filter((key) => /study|pseudonym/.test(key))).toEqual([])
    })

    test('one encounter can be erased and the rest stays; whoever thinks better of it keeps it', async ({ page }) => {
      await toData(page)
      const before = await storage(page)
      await press(page, '[data-kept=encounters] [data-erase]')
      await press(page, '[data-go]')
      await press(page, '[data-erasing] .primary')
      await expect(page.locator('[data-erasing]')).toHaveCount(0)
      await expect(page.locator('[data-kept=encounters] [data-erase]')).toBeFocused()
      expect(await storage(page)).toEqual(before)
      await press(page, '[data-kept=encounters] [data-erase]')
      await press(page, '[data-go]')
      await press(page, '[data-sure]')
      await expect(rows(page, 'encounters')).toHaveCount(0)
      await expect(rows(page, 'reflections')).toHaveCount(1)
      expect(Object.keys(await storage(page)).filter((key) => key.startsWith('kbf:now:'))).toEqual([])
    })

    test('on a shared computer nothing is kept, nothing kept before is shown, and all of it is back when that ends', async ({ page }) => {
      await toData(page)
      const before = await storage(page)
      if (how === 'by mouse') await press(page, 'input[value=tab]')
      else {
        await press(page, 'input[value=device]')
        await page.keyboard.press('ArrowDown')
      }
      await expect(page.locator('.own')).toContainText('Nothing is kept, and what was kept here before is not shown.')
      await expect(page.locator('[data-kept]')).toHaveCount(0)
      await page.goto('./')
      await expect(page.getByText('Shared computer: nothing is kept here.')).toBeVisible()
      await expect(page.locator('[data-if-begun=gift-offer]')).toBeHidden()
      await page.goto(address(where))
      await expect(page.locator('[data-resume]')).toBeHidden()
      await expect(page.getByText('This is set up as a shared computer.')).toBeVisible()
      await page.locator('[data-start]:visible').click()
      await engine(page)
      await choose(page, choices)
      await lookBack(page, 'calm')
      await press(page, '[data-opens=log]')
      await expect(page.locator('.writing [role=status]').first()).toContainText('Shared computer')
      await page.locator('#step-what-what').fill('Nobody is to read this.')
      await page.waitForTimeout(700)
      const { 'kbf:settings': settings, ...rest } = await storage(page)
      expect(JSON.parse(settings ?? '').keeps).toBe('tab')
      expect(rest).toEqual(before)
      expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Nobody')
      await page.goto('log/')
      await expect(page.locator('[data-log]')).toContainText('nothing kept before is shown')
      await page.goto('data/')
      await page.locator('input[value=device]').check()
      await expect(rows(page, 'reflections')).toHaveCount(1)
      await expect(rows(page, 'encounters')).toHaveCount(1)
    })
  })
}

test('what keeps it has the focus as soon as the second question stands there: no Tab can come between', async ({ page }) => {
  await toData(page)
  await page.locator('[data-kept=encounters] [data-erase]').click()
  const focused = await page.locator('[data-go]').evaluate(async (go: HTMLButtonElement) => {
    go.focus()
    go.click()
    // The page has drawn itself anew, and has painted nothing yet.
    while (go.isConnected) await Promise.resolve()
    return document.activeElement?.className
  })
  expect(focused).toBe('primary')
})

test('where nothing is kept the page says that once, and names no empty list', async ({ page }) => {
  await page.goto('data/')
  await expect(page.locator('[data-kept=nothing]')).toContainText('Nothing yet.')
  expect(await page.locator('[data-kept] h2').allInnerTexts()).toEqual(['How you like to read'])
})

test('what was begun on one device is gone on with on another, and what was done apart stands side by side', async ({ page, browser }) => {
  await sitDown(page, where)
  await choose(page, choices.slice(0, 3))
  await whenKept(page, 3)
  const there = await place(page)
  await page.goto('data/')
  const file = await fileFrom(page, () => page.locator('[data-save]').click())

  const other = await browser.newPage()
  await other.goto(new URL('../data/', page.url()).href)
  await open(other, file)
  await expect(rows(other, 'encounters')).toHaveCount(1)
  await comeBack(other, new URL('../play/gift-offer/', page.url()).href)
  expect(await place(other)).toEqual(there)
  await other.close()
})

test('the tables come in one archive, with a codebook that tells every column', async ({ page }) => {
  await toData(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-tables]').click()])
  const files = unzipSync(readFileSync(await download.path()))
  const text = (name: string) => new TextDecoder().decode(files[name])
  const columns = (name: string) => text(name).split('\r\n')[0]?.split(',') ?? []
  expect(Object.keys(files).toSorted()).toEqual([
    'attempts.csv',
    'codebook.csv',
    'drafts.csv',
    'drills.csv',
    'encounters.csv',
    'reflections.csv',
    'visits.csv',
  ])
  expect(text('encounters.csv')).toContain(choices[0])
  expect(text('reflections.csv')).toContain('He put the box away.')
  for (const name of ['attempts.csv', 'drafts.csv', 'drills.csv', 'encounters.csv', 'reflections.csv', 'visits.csv'])
    for (const column of columns(name)) expect(text('codebook.csv'), column).toContain(`${name},${column},`)
})

const rubbish: readonly (readonly [string, string])[] = [
  ['is empty', ''],
  ['holds another game’s save', '{"level":4}'],
  ['breaks off', '{"format":"kind-but-firm/own-data","version":1,"encounters":[{"log":{"vig'],
  ['is of a version to come', '{"format":"kind-but-firm/own-data","version":7}'],
]
test('a file that holds none of it changes nothing, and that is said', async ({ page }) => {
  await toData(page)
  const before = await storage(page)
  for (const [what, text] of rubbish)
    await test.step(what, async () => {
      await open(page, text)
      await expect(page.locator('[data-told]')).toContainText('Nothing was changed')
      expect(await storage(page)).toEqual(before)
      await page.reload()
      await page.locator('[data-own-data]').waitFor()
    })
})

test('a file of twenty million letters is turned away, and that is said', async ({ page }, info) => {
  const path = info.outputPath('huge.json')
  writeFileSync(path, `{"format":"${'x'.repeat(20_000_000)}"}`)
  await page.goto('data/')
  await page.locator('[data-bring]').setInputFiles(path)
  await expect(page.locator('[data-told]')).toContainText('Nothing was changed')
})

test('a file that does not fit into the storage changes nothing, and that is said', async ({ page }) => {
  await toData(page)
  const file = JSON.parse(await fileFrom(page, () => page.locator('[data-save]').click()))
  await page.evaluate(() => {
    let [part, n] = ['x'.repeat(1 << 20), 0]
    while (part) {
      try {
        localStorage.setItem(`other-${n++}`, part)
      } catch {
        part = part.slice(part.length >> 1, -1)
      }
    }
  })
  const before = await storage(page)
  await open(page, JSON.stringify({ ...file, unreadable: ['more', 'than there is room for'] }))
  await expect(page.locator('[data-told]')).toContainText('not enough room')
  expect(await storage(page)).toEqual(before)
})

test('what cannot be read is counted, and goes into the file as it is', async ({ page }) => {
  await plant(page, { 'kbf:now:gift-offer': 'rubbish' })
  await page.goto('data/')
  await expect(page.locator('[data-kept=encounters]')).toContainText('cannot be read')
  expect(await fileFrom(page, () => page.locator('[data-save]').click())).toContain('"rubbish"')
})

test('settings lead there from the middle of a meeting, and the deep link does', async ({ page }) => {
  await sitDown(page, where)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'See, save or erase what is kept' }).click()
  await expect(page.locator('[data-own-data]')).toBeVisible()
  await page.goto('./#/data')
  await expect(page.locator('[data-own-data]')).toBeVisible()
  await page.goto('./#/log/en-US')
  await expect(page.locator('[data-log]')).toContainText('Nothing is written yet.')
})
