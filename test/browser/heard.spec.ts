import { address, aPlay, choicesOf, choose, engine, sitDown } from './encounter.ts'
import { expect, test } from './setup.ts'

const choices = choicesOf(aPlay)
const where = { facts: aPlay.facts }

test.describe('number keys', () => {
  test('choose the row that carries the number', async ({ page }) => {
    await sitDown(page, where)
    const rows = await page.locator('[data-choice]').all()
    for (const [index, row] of rows.entries()) await expect(row.locator('.number')).toHaveText(String(index + 1))
    const words = await rows[1]?.locator('span').nth(2).innerText()
    await page.keyboard.press('2')
    await expect(page.locator('.passage .said')).toContainText(String(words))
  })
  test('do nothing where no row carries them, with a modifier, held down, or before one has sat down', async ({ page }) => {
    await page.goto(address(where))
    await engine(page)
    await page.keyboard.press('1')
    await page.locator('[data-start]:visible').click()
    for (const key of ['9', '0', 'Control+1', 'Alt+1', 'Meta+1']) await page.keyboard.press(key)
    await expect(page.locator('.passage .said')).toHaveCount(0)
    await page.keyboard.down('1')
    await page.keyboard.down('1')
    await page.keyboard.down('1')
    await page.keyboard.up('1')
    await page.getByRole('button', { name: 'Transcript' }).click()
    await expect(page.locator('[data-rewind]')).toHaveCount(1)
  })
})

test('number keys that were turned off in the settings choose nothing, now and on the next visit', async ({ page }) => {
  await sitDown(page, where)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('group', { name: 'Single keys' }).getByRole('radio', { name: 'Off' }).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await expect(page.locator('.passage .said')).toHaveCount(0)
  await sitDown(page, where)
  await page.keyboard.press('1')
  await expect(page.locator('.passage .said')).toHaveCount(0)
})

test.describe('a screen reader', () => {
  test('stands at the first words when one has sat down, and knows what they are', async ({ page }) => {
    await page.goto(address(where))
    await engine(page)
    await page.locator('[data-start]:visible').click()
    await expect(page.getByRole('region', { name: 'The conversation' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.locator('[data-choice]').first()).toBeFocused()
  })

  test('hears what went wrong: the place for it is there before it', async ({ page }) => {
    await sitDown(page, where)
    await page.waitForLoadState('networkidle')
    const place = await page.locator('#play [role=status]').elementHandle()
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await choose(page, choices.slice(0, 1))
    await expect(page.locator('[data-notice=full]')).toBeVisible()
    expect(await place?.evaluate((status) => status.querySelector('[data-notice]') !== null)).toBe(true)
  })

  test('hears a new passage once: the region stays, its words come once', async ({ page }) => {
    await sitDown(page, where)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => {
      const region = document.querySelector('[aria-live=polite]') as Element
      const heard: string[] = []
      Object.assign(window, { heard, region })
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes) heard.push(node.textContent ?? '')
      }).observe(region, { childList: true, subtree: true, characterData: true })
    })
    await choose(page, choices.slice(0, 1))
    const lines = await page.locator('.passage [data-line], .passage .cue').allInnerTexts()
    const { heard, same } = await page.evaluate(() => {
      const { heard, region } = window as unknown as { heard: string[]; region: Element }
      return { heard: heard.join('\n'), same: region === document.querySelector('[aria-live=polite]') }
    })
    expect(same, 'the region that was there before').toBe(true)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(heard.split(line).length - 1, line).toBe(1)
    await expect(page.locator('[aria-live]:not([aria-live=off])')).toHaveCount(1)
  })

  test('is told who said what, what one said oneself, and what the picture shows', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, choices.slice(0, 1))
    await expect(page.locator('.passage')).toContainText(/You (said|did):/)
    await expect(page.locator('#choices')).toHaveAttribute('aria-label', /\w/)
    expect(await page.locator('[role=img]').getAttribute('aria-label')).toMatch(/kitchen.*Desmond/s)
  })

  for (const [path, lang] of [
    ['./', 'en-GB'],
    ['en-US/', 'en-US'],
    ['play/gift-offer/', 'en-GB'],
    ['play/gift-offer/en-US/', 'en-US'],
  ] as const) {
    test(`reads ${path} in ${lang}, under a title of its own`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page).toHaveTitle(/Kind but Firm/)
      await expect(page.locator('h1:visible')).toHaveCount(1)
    })
  }
})
