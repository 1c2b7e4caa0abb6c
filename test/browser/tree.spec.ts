import type { Page } from '@playwright/test'
import { aPlay, choicesOf, choose, lookBack, sitDown, toTheEnd } from './encounter.ts'
import { expect, test } from './setup.ts'
import { type Node, tree } from './tree.ts'

const choices = choicesOf(aPlay)
const where = { facts: aPlay.facts }

const says = (nodes: readonly Node[]) => nodes.map((node) => node.says.trim()).filter(Boolean)
const only = (nodes: readonly Node[], ...roles: readonly string[]) => nodes.filter(({ role }) => roles.includes(role))

/** What stands on screen of the passage, top to bottom, and what can be chosen. */
const onScreen = (page: Page) =>
  page.locator('#play').evaluate((play) => {
    const texts = (selector: string) => [...play.querySelectorAll<HTMLElement>(selector)].map((one) => one.textContent?.trim() ?? '')
    return {
      heard: texts('.passage :is(.who,.line,.cue,.sound > span,.plain)'),
      offered: texts('[data-choice] > span:nth-child(2)'),
      picture: play.querySelector('.stage')?.getAttribute('aria-label') ?? '',
    }
  })

/** Whether these come in this order among those, each after the one before. */
function inOrder(wanted: readonly string[], all: readonly string[]): readonly string[] {
  const text = all.join(' ')
  let at = 0
  return wanted.filter((one) => {
    const found = text.indexOf(one, at)
    if (found >= 0) at = found + one.length
    return found < 0
  })
}

test('a screen reader is given a whole encounter: the picture, the words in their order and each once, the choices, the ending', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await sitDown(page, where)
  await page.waitForLoadState('networkidle')
  for (const id of [...choices, undefined]) {
    const nodes = await tree(page)
    const { heard, offered, picture } = await onScreen(page)
    expect(heard.length).toBeGreaterThan(0)
    expect(only(nodes, 'image', 'img').map((node) => node.says)).toEqual([picture])
    expect(inOrder([picture, ...heard, ...offered], says(nodes)), `out of order before ${id}`).toEqual([])
    const words = says(only(nodes, 'StaticText'))
    if (id === choices[0]) expect(words, 'the first passage does not say the picture again').not.toContain(picture)
    expect(
      words.filter((one, index) => words.indexOf(one) !== index),
      `said twice before ${id}`,
    ).toEqual([])
    expect(only(nodes, 'button').filter((node) => !node.says)).toEqual([])
    if (!id) continue
    expect(
      only(nodes, 'button')
        .slice(-offered.length)
        .map((node) => node.says),
    ).toEqual(offered)
    await choose(page, [id])
  }
  const end = await tree(page)
  expect(says(end).slice(-2)).toEqual(['This is where it ends.', 'Look back'])
})

test('what is new in the picture is told where it comes into the story', async ({ page }) => {
  await sitDown(page, where)
  await page.waitForLoadState('networkidle')
  let told = 0
  for (const id of choices) {
    const before = (await onScreen(page)).picture
    await choose(page, [id])
    const [nodes, { picture }] = [await tree(page), await onScreen(page)]
    if (picture === before) continue
    const [, ...words] = says(nodes).slice(says(nodes).indexOf('The conversation'))
    const fresh = picture.split(/(?<=\.) /).filter((sentence) => !before.includes(sentence))
    for (const sentence of fresh) expect(words.join(' '), `after ${id}`).toContain(sentence)
    told += fresh.length
  }
  expect(told).toBeGreaterThan(2)
})

test('nothing behind a dialog is read; looking back has its headings in order, and the words of the way out', async ({ page }) => {
  await sitDown(page, where)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Escape')
  await page.locator('[data-panel=pause]').waitFor()
  const paused = await tree(page)
  expect(only(paused, 'image', 'img', 'region')).toEqual([])
  expect(only(paused, 'dialog', 'heading').map((node) => node.says)).toEqual(['You have stepped out.', 'You have stepped out.'])
  await toTheEnd(page)
  await lookBack(page)
  const headings = only(await tree(page), 'heading').map((node) => node.says)
  expect(headings[0]).toBe('What it was like for Desmond')
  expect(headings.at(-1)).toBe('Out of the part')
})
