import type { Page } from '@playwright/test'
import { address, aPlay, choicesOf, choose, engine, lookBack, openAll } from './encounter.ts'
import { expect } from './setup.ts'

const choices = choicesOf(aPlay)

/** Walks through every screen a reader comes by: to the end of a meeting, looking back, coming again, and the pages of their own. */
export async function through(page: Page, look: (screen: string) => Promise<void>) {
  await page.goto('./')
  await look('the first page')
  await page.goto(address({ facts: aPlay.facts }))
  await engine(page)
  await openAll(page)
  await look('the prebrief')
  await page.locator('[data-start]:visible').click()
  await page.waitForLoadState('networkidle')
  await look('play')
  await choose(page, choices.slice(0, 2))
  await dialogs(page, look)
  await choose(page, choices.slice(2))
  await look('the end')
  await lookBack(page)
  await look('the debrief')
  await openAll(page)
  await look('the debrief, opened')
  await page.locator('[data-opens=chair]').click()
  await look('their chair')
  await page.locator('[data-chair-done]').click()
  await page.locator('[data-opens=tempting]').click()
  await page.locator('[data-run-on]').click()
  await openAll(page)
  await look("a colleague's run")
  await page.locator('[data-run-end]').click()
  await look("the end of a colleague's run")
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('kbf:attempt:')))
  await pagesOfOnesOwn(page, look)
}

async function dialogs(page: Page, look: (screen: string) => Promise<void>) {
  await page.getByRole('button', { name: 'Transcript' }).click()
  await page.locator('dialog').waitFor()
  await look('the transcript')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.locator('[data-panel=pause]').waitFor()
  await look('the pause')
  await page.getByRole('button', { name: 'A quiet minute' }).click()
  await look('a quiet minute')
  await page.getByRole('button', { name: 'That is enough' }).click()
  await page.locator('[data-panel=pause]').getByRole('button', { name: 'Settings' }).click()
  await look('the settings')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
}

async function pagesOfOnesOwn(page: Page, look: (screen: string) => Promise<void>) {
  await page.goto('./')
  await page.locator('[data-over-time] a').waitFor()
  await look('the first page again')
  await page.goto('play/gift-offer/')
  await page.locator('[data-last-time]').waitFor()
  await look('the prebrief of a return')
  await page.goto('practice/')
  await page.locator('.next').first().waitFor()
  await openAll(page)
  await look('practice over time')
  await page.goto('log/')
  await page.locator('[data-log]').waitFor()
  await look('the reflections')
  await page.goto('data/')
  await page.locator('[data-own-data]').waitFor()
  await look('own data')
}
