import type { Page } from '@playwright/test'
import { address, aPlay, lookBack, toTheEnd } from './encounter.ts'
import { through } from './screens.ts'
import { expect, test } from './setup.ts'

/** There is no locale yet whose words run from right to left. Every page is turned round, as it would be for one. */
const turnRound = (page: Page) =>
  page.addInitScript(() => {
    const turn = () => document.documentElement?.setAttribute('dir', 'rtl')
    turn()
    new MutationObserver(turn).observe(document, { childList: true })
  })

/** What lies outside the page, and which things to press lie over one another. */
const broken = (page: Page) =>
  page.evaluate(() => {
    const within = document.querySelector('dialog') ?? document.body
    const seen = (one: HTMLElement) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.skip,.in-waiting')
    const pressed = [...within.querySelectorAll<HTMLElement>('button,a[href],summary,select')].filter(seen)
    const boxes = pressed.map((one) => ({ one, box: one.getBoundingClientRect() })).filter(({ box }) => box.width > 0)
    const outside = boxes.filter(({ box }) => box.left < -1 || box.right > innerWidth + 1)
    const over = boxes.filter(({ one, box: a }, index) =>
      boxes.slice(index + 1).some(({ one: other, box: b }) => {
        if (one.contains(other) || getComputedStyle(one.parentElement as Element).position === 'sticky') return false
        if (one.closest('.go,.bar') || other.closest('.go,.bar')) return false
        return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
      }),
    )
    const name = ({ one }: { readonly one: HTMLElement }) => one.innerText.slice(0, 40)
    const pages = [...document.querySelectorAll('html,dialog')]
    return {
      sideways: Math.max(...pages.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)),
      outside: outside.map(name),
      over: over.map(name),
    }
  })

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
]) {
  test.describe(`at ${viewport.width} wide, where words run from right to left`, () => {
    test.use({ viewport })
    test('no screen breaks: nothing lies outside the page, and nothing to press lies over another', async ({ page }) => {
      test.setTimeout(120_000)
      await turnRound(page)
      const look = async (screen: string) => expect(await broken(page), screen).toEqual({ sideways: 0, outside: [], over: [] })
      await through(page, look)
      await page.goto('studio/')
      await page.getByRole('button', { name: 'Start from an example' }).waitFor()
      await look('the studio')
    })
  })
}

test('what is promised, and what was never done, have their rule at the side where their words begin', async ({ page }) => {
  await turnRound(page)
  await toTheEnd(page)
  await lookBack(page)
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('kbf:attempt:')))
  const sides = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => [getComputedStyle(one).borderRightWidth, getComputedStyle(one).borderLeftWidth])
  await page.goto('play/gift-offer/')
  await page.locator('[data-last-time]').waitFor()
  expect(await sides('[data-last-time]')).toEqual(['2px', '0px'])
  await page.goto('practice/')
  expect(await sides('.never li')).toEqual(['2px', '0px'])
})

test('the words stand at the other side of the picture, the way out first, and each choice’s number before its words', async ({ page }) => {
  await turnRound(page)
  await page.goto(address({ facts: aPlay.facts }))
  await page.locator('[data-start]:visible').click()
  const left = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().left)
  expect(await left('.words')).toBeLessThan(await left('.stage'))
  expect(await left('[data-show=transcript]')).toBeLessThan(await left('[data-show=pause]'))
  expect(await left('.choice > span:nth-child(2)')).toBeLessThan(await left('.choice > .key'))
})
