import { aPlay, choicesOf } from './encounter.ts'
import { begin, choose, expect, held, lookBack, status, test, toldOf, type Version } from './platforms.ts'
import { expectAccessible } from './setup.ts'

// What a platform is told of how somebody worked: nothing, unless the institution asks for it and the learner agrees.

const choices = choicesOf(aPlay)
const versions: readonly Version[] = ['scorm12', 'scorm2004']

test.describe('in the assessed mode', () => {
  test.use({ settings: '{ "records": { "mode": "assessed" } }' })
  for (const version of versions)
    test(`${version}: levels go to the platform only if one says so, each by itself`, async ({ page, platform }) => {
      const frame = await platform.launch(page, version)
      const box = frame.locator('[data-agree]:visible')
      await expect(box).not.toBeChecked()
      await begin(frame)
      await choose(frame, choices)
      await lookBack(frame)
      await expect.poll(() => status(page, version)).toBe('completed')
      const scores = async () => Object.entries(await toldOf(page)).filter(([name]) => /score\.raw$/.test(name))
      expect(await scores()).toEqual([])
      await box.click()
      await expect(frame.locator('[data-sent]:visible')).toContainText('have been sent')
      await expect(frame.locator('[data-sent]:visible'), 'the box has gone, and whoever stood at it stands here').toBeFocused()
      const sent = await scores()
      expect(sent.length).toBeGreaterThan(1)
      for (const [name, value] of sent) {
        expect(name).toMatch(/^cmi\.objectives\.\d+\.score\.raw$/)
        expect(['1', '2', '3', '4']).toContain(value)
      }
      expect((await held(page)).refused).toEqual([])
    })

  test('the question stands before the meeting, for everybody to reach', async ({ page, platform }) => {
    const frame = await platform.launch(page, 'scorm12')
    await expect(frame.locator('.consent:visible')).toHaveCount(1)
    await expect(frame.locator('.prebrief')).toContainText('only if you say so below')
    await frame.locator('[data-agree]:visible').focus()
    await page.keyboard.press('Space')
    await expect(frame.locator('[data-agree]:visible')).toBeChecked()
    await expectAccessible(page)
  })
})
