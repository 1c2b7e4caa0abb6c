import type { Page } from '@playwright/test'
import { createHouse } from '../../src/browser/classroom/house.ts'
import type { LiveClass } from '../browser-unit/classroom/liveClass.ts'
import { opening } from '../browser-unit/classroom/liveClass.ts'
import { theBox } from '../browser-unit/classroom/showing.ts'
import { asks, choices, comeIn, others, say, steers, test, voteOn, wall } from './classes.ts'
import { expect, expectAccessible } from './setup.ts'

const shows = (page: Page, what: string) => page.locator(`[data-wall=${what}]`).waitFor()
const spread = [...Array(11).fill(1), ...Array(8).fill(3), 0, 0, 2, 2]

/** Whether all of it stands on the wall: nobody scrolls there, sideways or down. */
const fits = (page: Page) =>
  page.locator('.board').evaluate((board) => board.scrollHeight <= board.clientHeight + 1 && board.scrollWidth <= board.clientWidth + 1)

/** Every screen of a class, on the wall and on one phone, one after the other. */
async function throughAClass(live: LiveClass, phone: Page, screen: Page, look: (name: string) => Promise<void>) {
  const until = async (asked: string, on: string) => {
    await asks(phone, asked)
    await shows(screen, on)
  }
  await wall(screen)
  await phone.goto('room/')
  await phone.locator('#code').waitFor()
  await look('letters')
  await phone.goto('room/#KDFGHJ')
  await until('rules', 'door')
  await look('rules')
  await phone.locator('[data-in]').click()
  await until('you-are-in', 'door')
  steers(live, { type: 'went-to', step: 1 })
  await until('word', 'words')
  say(live, 's1', { type: 'word', text: 'his hands' })
  steers(live, { type: 'released', what: 'word', text: 'his hands', on: true })
  await look('word')
  steers(live, { type: 'went-to', step: 2 }, { type: 'showed', path: [], shown: theBox })
  await until('told', 'passage')
  await look('told')
  voteOn(live)
  await until('vote', 'vote')
  others(live, spread.slice(0, 16))
  await phone.locator(`[data-choice="${choices[3]}"]`).click()
  await expect(screen.locator('.foot')).toContainText('17 of 17 have chosen')
  await look('vote')
  others(live, spread.slice(16))
  steers(live, { type: 'free-text', on: true }, { type: 'pair-talk', seconds: 60 })
  await look('talk')
  const why = { s2: "I wanted to know what I'd be refusing.", s18: 'He deserves a straight answer early, from me.' } as const
  say(live, 's2', { type: 'reason', ballot: 0, text: why.s2 })
  say(live, 's18', { type: 'reason', ballot: 0, text: why.s18 })
  steers(live, { type: 'vote-closed' })
  await until('closed-vote', 'closed-vote')
  await look('closed-vote')
  steers(live, { type: 'pair-talk', seconds: 60 })
  await until('talk', 'talk')
  await look('pairs')
  steers(live, { type: 'results-shown' })
  await until('figures', 'figures')
  await look('figures')
  steers(live, { type: 'vote-again' })
  for (const seat of ['s4', 's5', 's6'] as const) say(live, seat, { type: 'voted', ballot: 0, round: 2, choice: choices[3] })
  steers(live, { type: 'vote-closed' })
  steers(live, { type: 'released', what: 'reason', text: why.s2, choice: choices[1], on: true })
  steers(live, { type: 'released', what: 'reason', text: why.s18, choice: choices[3], on: true })
  await until('reasons', 'reasons')
  await look('reasons')
  steers(live, { type: 'results-shown' })
  await asks(phone, 'figures 0 2')
  await look('figures-again')
  const beside = { choice: "I'm sorry, we're not allowed gifts.", lines: [{ speaker: 'Desmond', text: "Rules. Aye. I'll put it away." }] }
  const shown = { ...theBox, choices: [], lines: [{ speaker: 'Desmond', text: 'Let me hear it, then.' }], beside }
  steers(live, { type: 'went', choice: choices[3] })
  await until('went', 'went')
  steers(live, { type: 'showed', path: [choices[3]], shown })
  await until('told', 'roads')
  await look('roads')
  await phone.locator('[data-step-out]').click()
  await asks(phone, 'out')
  await look('out')
  await phone.locator('[data-come-back]').click()
  steers(live, { type: 'went-to', step: 5 })
  await until('exit', 'kind')
  await look('exit')
  steers(live, { type: 'closed' })
  await until('closed', 'closed')
  await look('closed')
}

for (const { width, height, scheme } of [
  { width: 1920, height: 1080, scheme: 'light' },
  { width: 1366, height: 768, scheme: 'dark' },
] as const)
  test.describe(`a class on a wall of ${width} × ${height} and a phone, ${scheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme: scheme })
    test('holds no barrier, stands whole, and can be looked at', async ({ page, live, context }) => {
      test.setTimeout(150_000)
      const phone = await context.newPage()
      await phone.setViewportSize({ width: 360, height: 740 })
      await throughAClass(live, phone, page, async (name) => {
        // Faces of type that come late change how long a line is.
        await page.evaluate(() => document.fonts.ready)
        for (const [where, one] of [
          ['wall', page],
          ['seat', phone],
        ] as const) {
          await one.screenshot({ path: `.tools/results/screens/class-${name}-${where}-${where === 'wall' ? width : 360}.png` })
          await expectAccessible(one, `${name}, ${where}`)
        }
        expect(await fits(page), `${name} stands on the wall whole`).toBe(true)
        expect(await phone.evaluate(() => document.documentElement.scrollWidth), `${name} goes past the phone’s side`).toBeLessThanOrEqual(
          360,
        )
      })
    })
  })

test('the wall shows how many have chosen and never where, that pairs talk, then reasons, then the room', async ({ page, live }) => {
  voteOn(live)
  others(live, spread)
  await wall(page)
  await expect(page.locator('.foot')).toContainText('23 of 23 have chosen. Take the time you need.')
  await expect(page.locator('.dots i.on')).toHaveCount(23)
  expect(await page.locator('.opts').innerText()).not.toMatch(/\d/)
  steers(live, { type: 'free-text', on: true })
  say(live, 's1', { type: 'reason', ballot: 0, text: 'Nobody let this out.' })
  for (const [message, on] of [
    [{ type: 'vote-closed' }, 'closed-vote'],
    [{ type: 'pair-talk', seconds: 60 }, 'talk'],
    [{ type: 'vote-again' }, 'vote'],
    [{ type: 'vote-closed' }, 'reasons'],
  ] as const) {
    steers(live, message)
    await shows(page, on)
    await expect(page.locator('.why')).toHaveCount(0)
    await expect(page.locator('.figure')).toHaveCount(0)
  }
  steers(live, { type: 'results-shown' })
  const twice = [/a few of us/, /11/, /a few of us/, /8/].flatMap((figure) => [figure, figure])
  await expect(page.locator('.figure')).toHaveText(twice)
})

test('from sixty people on one dot is two of them, and it says so', async ({ page, live }) => {
  voteOn(live)
  others(
    live,
    Array.from({ length: 64 }, (_, index) => index % 4),
  )
  await wall(page)
  await expect(page.locator('.dots i')).toHaveCount(32)
  await expect(page.locator('.foot')).toContainText('Each dot is two people.')
})

test('the way in stands large before a class begins, and small on every screen after', async ({ page, live }) => {
  await wall(page)
  await expect(page.locator('.way-in')).toContainText('KDF-GHJ')
  await expect(page.locator('.way-in')).toContainText('Open 10.0.0.7:8080/room')
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
  voteOn(live)
  await shows(page, 'vote')
  await expect(page.locator('.join')).toContainText('KDF-GHJ')
})

test('a class that another window keeps is shown without a server, and without a way in', async ({ page, context }) => {
  const house = createHouse({ ...opening, plan: 'open' }, () => 0)
  await house.facilitator().say({ type: 'went-to', step: 1 })
  await house.facilitator().say({ type: 'showed', path: [], shown: theBox })
  await house.facilitator().say({ type: 'vote-opened' })
  const keeper = await context.newPage()
  await keeper.goto('room/')
  await keeper.evaluate((view) => {
    const channel = new BroadcastChannel('kbf:class:abcdef01')
    channel.onmessage = () => channel.postMessage({ sent: { now: 0, view } })
  }, house.screen().now().view)
  await page.goto('room/screen/#window.abcdef01')
  await shows(page, 'vote')
  await expect(page.locator('.foot')).toHaveText('Take the time you need.')
  await expect(page.locator('.join')).toHaveCount(0)
  await expect(page.locator('.stage')).toHaveAttribute('aria-label', /walnut box/)
})

test('opened without a class, the screen says where it is opened from', async ({ page }) => {
  await page.goto('room/screen/')
  await expect(page.getByText('Open it from the facilitator’s page.')).toBeVisible()
})

test.describe('in the system’s own colours', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('what is chosen still has its edge and its tick, and the room its dots', async ({ page, live }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await comeIn(page)
    voteOn(live)
    await asks(page, 'vote')
    await page.locator(`[data-choice="${choices[1]}"]`).click()
    const [chosen, other] = [page.locator('[aria-pressed=true]'), page.locator('[aria-pressed=false]').first()]
    const edge = (one: typeof chosen) => one.evaluate((element) => getComputedStyle(element).borderTopWidth)
    expect(Number.parseFloat(await edge(chosen))).toBeGreaterThan(Number.parseFloat(await edge(other)))
    await expect(chosen.locator('.icon')).toBeVisible()
    await page.screenshot({ path: '.tools/results/screens/class-vote-forced-360.png' })
  })
})

test('on a phone of 320, at twice the text, nothing goes past its side', async ({ page, live }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.addInitScript(() => localStorage.setItem('kbf:settings', '{"size":"150","letters":"widest","lines":"widest"}'))
  await comeIn(page)
  const narrow = () => page.evaluate(() => document.documentElement.scrollWidth)
  voteOn(live)
  steers(live, { type: 'free-text', on: true })
  await asks(page, 'vote')
  expect(await narrow()).toBeLessThanOrEqual(320)
  others(live, spread)
  steers(live, { type: 'vote-closed' }, { type: 'results-shown' })
  await asks(page, 'figures')
  expect(await narrow()).toBeLessThanOrEqual(320)
})
