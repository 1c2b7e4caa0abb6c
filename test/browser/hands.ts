import type { Page } from '@playwright/test'

export type Press = (page: Page, selector: string) => Promise<void>

/** Two ways to press what a selector finds first: a mouse, or the keyboard alone. */
export const hands = {
  'by mouse': (page: Page, selector: string) => page.locator(selector).first().click(),
  'with the keyboard alone': async (page: Page, selector: string) => {
    for (let presses = 0; presses < 250; presses++) {
      await page.keyboard.press('Tab')
      const there = await page.evaluate((wanted) => document.activeElement === document.querySelector(wanted), selector)
      if (there) return page.keyboard.press(selector.includes('input') ? ' ' : 'Enter')
    }
    throw new Error(`250 presses of Tab do not reach ${selector}`)
  },
} as const

/** Writes into a field, come to by either way. */
export async function write(page: Page, press: Press, selector: string, text: string) {
  if (press === hands['by mouse']) await page.locator(selector).click()
  else {
    for (let presses = 0; presses < 250; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((wanted) => document.activeElement === document.querySelector(wanted), selector)) break
    }
  }
  await page.keyboard.insertText(text)
}
