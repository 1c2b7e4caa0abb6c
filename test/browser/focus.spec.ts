import type { Page } from '@playwright/test'
import { address, aPlay, choice, choicesOf, choose, comeBack, lookBack, offered, plant, sitDown, toTheEnd } from './encounter.ts'
import { expect, test } from './setup.ts'

const choices = choicesOf(aPlay)
const where = { facts: aPlay.facts }

/** Where the keyboard stands; `lost` where it fell back to the page. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document
    if (!at || at === document.body) return 'lost'
    return at.id || at.closest('[data-panel]')?.getAttribute('data-panel') || at.className || at.tagName.toLowerCase()
  })

test.describe('the keyboard', () => {
  test('is never lost: after sitting down, after every choice, at the end', async ({ page }) => {
    await sitDown(page, where)
    expect(await focus(page)).not.toBe('lost')
    for (const id of choices) {
      await choose(page, [id])
      expect(await focus(page), `after ${id}`).toMatch(/choices|passage/)
    }
  })

  test('stands at the list after a choice, not on its first row: a second Enter chooses nothing unread', async ({ page }) => {
    await sitDown(page, where)
    await choice(page, String(choices[0])).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(page.locator('.passage .said')).toHaveCount(1)
    await page.getByRole('button', { name: 'Transcript' }).click()
    await expect(page.locator('[data-rewind]')).toHaveCount(1)
  })

  test('is never behind the bar at the foot of the prebrief', async ({ page }) => {
    await page.goto(address(where))
    await page.locator('.facilitator').evaluate((details: HTMLDetailsElement) => Object.assign(details, { open: true }))
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let n = 0; n < 8; n++) {
        await page.keyboard.press(key)
        const hidden = await page.evaluate(() => {
          const { activeElement: at } = document
          const bar = document.querySelector('.go') as HTMLElement
          return at !== document.body && !bar.contains(at) && Number(at?.getBoundingClientRect().bottom) > bar.getBoundingClientRect().top
        })
        expect(hidden, `${key} ${n}`).toBe(false)
      }
    }
  })

  test('walks through the play screen in the order it is read', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, choices.slice(0, 1))
    await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus())
    const met: string[] = []
    for (let n = 0; n < 4; n++) {
      await page.keyboard.press('Tab')
      met.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''))
    }
    expect(met).toEqual(['Step out', 'Back', 'Transcript', 'Settings'])
    for (const id of await offered(page)) {
      await page.keyboard.press('Tab')
      while (await page.evaluate(() => document.activeElement?.matches('.passage'))) await page.keyboard.press('Tab')
      await expect(choice(page, String(id))).toBeFocused()
    }
  })

  test('can skip to what one can say', async ({ page }) => {
    await sitDown(page, where)
    await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus())
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.locator('[data-choice]').first()).toBeFocused()
  })

  for (const [panel, name] of [
    ['pause', 'Step out'],
    ['transcript', 'Transcript'],
    ['settings', 'Settings'],
  ] as const) {
    test(`goes into “${name}”, stays in it, and returns to its button`, async ({ page }) => {
      await sitDown(page, where)
      await page.waitForLoadState('networkidle')
      await page.getByRole('button', { name }).focus()
      await page.keyboard.press('Enter')
      await expect(page.locator(`[data-panel=${panel}]`)).toBeVisible()
      for (let n = 0; n < 12; n++) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(() => {
          const { activeElement } = document
          return activeElement === document.body || activeElement?.closest('[data-panel]') ? 'inside' : activeElement?.outerHTML
        })
        expect(at).toBe('inside')
      }
      await page.keyboard.press('Escape')
      await expect(page.locator('dialog')).toHaveCount(0)
      await expect(page.getByRole('button', { name })).toBeFocused()
    })
  }

  test('steps out with Escape from anywhere, and back in with Escape, to where it was', async ({ page }) => {
    await sitDown(page, where)
    await page.waitForLoadState('networkidle')
    await choose(page, choices.slice(0, 2))
    await page.locator('[data-choice]').nth(1).focus()
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-panel=pause]')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog')).toHaveCount(0)
    await expect(page.locator('[data-choice]').nth(1)).toBeFocused()
    await choose(page, choices.slice(2))
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-panel=pause]'), 'at the end, too').toBeVisible()
  })

  test('chooses nothing behind an open dialog, wherever in it one has clicked', async ({ page }) => {
    await sitDown(page, where)
    await page.getByRole('button', { name: 'Step out' }).click()
    await page.locator('[data-panel=pause] h2').click()
    await page.keyboard.press('1')
    await page.keyboard.press('Escape')
    await expect(page.locator('.passage .said')).toHaveCount(0)
  })

  test('is not lost by going back, from the toolbar or the transcript', async ({ page }) => {
    await sitDown(page, where)
    await choose(page, choices.slice(0, 3))
    await page.getByRole('button', { name: 'Back' }).click()
    expect(await focus(page)).toBe('choices')
    await page.getByRole('button', { name: 'Transcript' }).click()
    await page.locator('[data-rewind="0"]').click()
    await expect(page.locator('dialog')).toHaveCount(0)
    expect(await focus(page)).toBe('choices')
  })

  test('is not lost when a notice is put away', async ({ page }) => {
    await plant(page, { 'kbf:now:gift-offer': 'rubbish' })
    await comeBack(page)
    await page.locator('[data-notice] button').last().click()
    await expect(page.locator('[data-notice]')).toHaveCount(0)
    expect(await focus(page)).toBe('choices')
  })

  test('is at the question, then at the heading of the debrief, then back at the choices', async ({ page }) => {
    await toTheEnd(page)
    await page.locator('[data-ending] button').click()
    await expect(page.locator('[data-reaction] input')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('.debrief h1')).toBeFocused()
    await page.locator('[data-debrief] .primary').click()
    await expect(page.locator('.debrief')).toHaveCount(0)
    expect(await focus(page)).toBe('choices')
  })
})

test('looking back needs no pointer: the debrief opens and closes with Enter and Space', async ({ page }) => {
  await toTheEnd(page)
  await lookBack(page)
  const [turn] = await page.locator('.turns summary').all()
  await turn?.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.turns details').first()).toHaveAttribute('open', '')
  await page.keyboard.press('Space')
  await expect(page.locator('.turns details').first()).not.toHaveAttribute('open', '')
})
