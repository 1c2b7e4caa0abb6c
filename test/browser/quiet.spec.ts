import { address, aPlay, choicesOf, choose, comeBack, engine, place, sitDown, storage, whenKept } from './encounter.ts'
import { expect, test } from './setup.ts'

const choices = choicesOf(aPlay)
const where = { facts: aPlay.facts }

test.describe('nothing leaves the device', () => {
  test('no cookie is set, nothing is left but what is named, and only under the game’s own name', async ({ page, context }) => {
    await sitDown(page, where)
    await choose(page, choices)
    await whenKept(page, choices.length)
    expect(await context.cookies()).toEqual([])
    // The choices; when they were made, when one was last here, and what was hidden, so that the next time hides something else.
    await expect
      .poll(async () => Object.keys(await storage(page)).toSorted())
      .toEqual(['at', 'here', 'met', 'now'].map((what) => `kbf:${what}:gift-offer`))
    const others = await page.evaluate(async () => [
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ])
    expect(others).toEqual([0, 0, 0])
  })

  test('what is kept holds choices and times, and no word of who played', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, choices.slice(0, 2))
    await whenKept(page, 2)
    const log = JSON.parse(String((await storage(page))['kbf:now:gift-offer']))
    expect(Object.keys(log).toSorted()).toEqual(['entries', 'facts', 'locale', 'model', 'script', 'seed', 'vignette'])
    expect(log.entries.map(Object.keys)).toEqual([
      ['type', 'choice', 'at'],
      ['type', 'choice', 'at'],
    ])
  })

  test('one can leave for today and come back to the same words', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, choices.slice(0, 2))
    const there = await place(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Leave for today' }).click()
    await page.waitForURL((url) => !url.pathname.includes('/play/'))
    await comeBack(page)
    expect(await place(page)).toEqual(there)
  })
})

test.describe('while one plays', () => {
  test('no number, meter or name of a measure is on the screen, from the first word to the last', async ({ page }) => {
    await sitDown(page, where)
    for (const id of [...choices, undefined]) {
      const { shell, meters } = await page.locator('#play').evaluate((play) => {
        const copy = play.cloneNode(true) as HTMLElement
        // What people say may hold a number or the word; the product may not.
        for (const said of copy.querySelectorAll('.line,.cue,.said,.sound,.choice > span:not(.key)')) said.remove()
        for (const key of copy.querySelectorAll('.key')) key.remove()
        const labels = [...copy.querySelectorAll('[aria-label],[title]')].map(
          (one) => `${one.getAttribute('aria-label')} ${one.getAttribute('title') ?? ''}`,
        )
        return {
          shell: [copy.textContent, ...labels].join(' '),
          meters: copy.querySelectorAll('meter,progress,[role=meter],[role=progressbar],[aria-valuenow],canvas:not(.stage canvas),svg text')
            .length,
        }
      })
      expect(shell).not.toMatch(/\d|%/)
      expect(shell).not.toMatch(/trust|rapport|clarity|self-determination|strain|score|points?\b|level\b|well done|correct|wrong/i)
      expect(meters).toBe(0)
      if (id) await choose(page, [id])
    }
  })

  test('all choices look alike: nothing tells the better one', async ({ page }) => {
    await sitDown(page, where)
    for (const id of choices) {
      // Away from the row that was pressed, which would look pointed at.
      await page.mouse.move(0, 0)
      const looks = () =>
        page.locator('[data-choice]').evaluateAll((all) =>
          all.map((one) => {
            const { color, backgroundColor, fontWeight, borderColor } = getComputedStyle(one)
            return [color, backgroundColor, fontWeight, borderColor, one.querySelectorAll('svg').length].join(' ')
          }),
        )
      await expect.poll(async () => new Set(await looks()).size, `at ${id}`).toBe(1)
      await choose(page, [id])
    }
  })

  test('the order is the seed’s: another seed stands them otherwise, the same one alike', async ({ page }) => {
    const order = async (seed: number) => {
      await page.goto(address({ ...where, seed }))
      await page.locator('[data-start]:visible').click()
      await engine(page)
      return (await page.locator('[data-choice]').evaluateAll((all) => all.map((one) => one.getAttribute('data-choice')))).join(' ')
    }
    const seeds = [1, 2, 3, 4, 5, 6]
    const orders: string[] = []
    for (const seed of seeds) orders.push(await order(seed))
    expect(new Set(orders).size).toBeGreaterThan(2)
    expect(await order(1)).toBe(orders[0])
  })
})

test.describe('the prebrief', () => {
  for (const path of ['play/gift-offer/', 'play/gift-offer/en-US/']) {
    test(`${path} says all one needs in order to say yes or no`, async ({ page }) => {
      await page.goto(path)
      const prebrief = page.locator('main.prebrief')
      await expect(prebrief.getByRole('heading', { name: 'What this is for' })).toBeVisible()
      await expect(prebrief.locator('.aims li')).not.toHaveCount(0)
      await expect(prebrief.getByText(/About \d+ minutes/)).toBeVisible()
      await expect(prebrief.getByRole('heading', { name: 'Before you choose this' })).toBeVisible()
      await expect(prebrief.locator('.policy li')).not.toHaveCount(0)
      await expect(prebrief.getByText(/Nothing leaves this device/).filter({ visible: true })).toBeVisible()
      await expect(prebrief.getByText(/step out at any moment/)).toBeVisible()
    })
  }

  test('on a phone the content note is seen before the briefing, without scrolling', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    for (const vignette of ['gift-offer', 'after-hours-caller', 'rescuer-trap']) {
      await page.goto(`play/${vignette}/`)
      const top = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect())
      const [note, briefing, go] = [await top('.prebrief aside > section:first-child'), await top('.briefing'), await top('.go')]
      expect(note.bottom, vignette).toBeLessThan(go.top)
      expect(note.bottom, vignette).toBeLessThan(briefing.top)
    }
  })
})
