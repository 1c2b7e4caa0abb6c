import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { address, aPlay, choicesOf, choose, engine, offered, place, sitDown, storage, whenKept } from './encounter.ts'
import { expect, troubled as test } from './setup.ts'

const choices = choicesOf(aPlay)
const where = { facts: aPlay.facts }

test.describe('opening a saved encounter', () => {
  const rubbish: readonly (readonly [string, string | Uint8Array])[] = [
    ['holds a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255, 254])],
    ['is empty', ''],
    ['holds another game’s save', '{"level":4,"score":1200}'],
    [
      'holds an encounter with somebody else',
      JSON.stringify({ vignette: 'rescuer-trap', script: 'x', model: 1, locale: 'en-GB', seed: 1, facts: {}, entries: [] }),
    ],
    ['reaches for what is beneath', '{"__proto__":{"vignette":"gift-offer"},"constructor":"x","now:gift-offer":{"toString":1}}'],
  ]
  for (const [what, content] of rubbish) {
    test(`that ${what} changes nothing, and says so`, async ({ page }) => {
      await sitDown(page, where)
      await choose(page, choices.slice(0, 1))
      await whenKept(page, 1)
      await page.goto(address(where))
      await engine(page)
      const before = await storage(page)
      await page.locator('[data-open]').setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(content) })
      await expect(page.locator('[data-not-this-file]')).toBeVisible()
      expect(await storage(page)).toEqual(before)
      await page.locator('[data-resume]').click()
      await expect(page.locator('.passage .said')).toBeVisible()
    })
  }

  for (const [what, head, fill] of [
    ['one endless word', '"', 'x'],
    ['nothing but noughts', '', '\0'],
  ] as const) {
    test(`of sixty megabytes, ${what}, is turned away while the page still answers`, async ({ page }, info) => {
      const path = info.outputPath('huge.json')
      const file = openSync(path, 'w')
      const block = fill.repeat(1 << 20)
      writeSync(file, head)
      for (let n = 0; n < 60 && fill !== '\0'; n++) writeSync(file, block)
      if (fill === '\0') ftruncateSync(file, 60 << 20)
      writeSync(file, head)
      closeSync(file)
      await page.goto(address(where))
      await engine(page)
      const open = page.locator('[data-open]')
      await open.setInputFiles(path)
      await expect(page.locator('[data-not-this-file]')).toBeVisible()
      await expect(open, 'read with what it is about').toHaveAccessibleDescription(/not a saved encounter/)
      await expect(open, 'which was never a button').not.toHaveAttribute('aria-pressed')
      await page.locator('[data-start]:visible').click()
      expect((await offered(page)).length).toBeGreaterThan(1)
    })
  }

  test('that holds all a browser kept goes on with the encounter that was under way, not with an earlier one', async ({
    page,
    browser,
  }) => {
    await sitDown(page, where)
    await choose(page, choices.slice(0, 1))
    await whenKept(page, 1)
    await page.goto(address(where))
    await page.locator('.go .quiet[data-start]').click()
    await engine(page)
    await choose(page, choices.slice(0, 3))
    await whenKept(page, 3)
    const there = await place(page)
    await page.getByRole('button', { name: 'Settings' }).click()
    await expect(page.getByText('One earlier encounter.')).toBeVisible()
    await page.getByRole('link', { name: 'See, save or erase what is kept' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save all as a file' }).click()])

    const elsewhere = await browser.newPage()
    await elsewhere.goto(new URL('../play/gift-offer/', page.url()).href)
    await elsewhere.locator('[data-open]').setInputFiles(await download.path())
    await elsewhere.locator('#play').waitFor()
    expect(await place(elsewhere)).toEqual(there)
    await elsewhere.close()
  })
})
