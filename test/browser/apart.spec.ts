import type { Page } from '@playwright/test'
import { theBox } from '../browser-unit/classroom/showing.ts'
import { cardsOf } from './cards.ts'
import { asks, comeIn, inTrouble, say, sitDown, steers, test, wall } from './classes.ts'
import { hands } from './hands.ts'
import { expect, expectAccessible } from './setup.ts'

// A class that parts: in threes, and in teams.

const PHONE = { width: 360, height: 740 } as const
test.use({ viewport: PHONE })
inTrouble.use({ viewport: PHONE })

/** Step of the class of fifty minutes that is played in threes; of the day, in teams. */
const [THREES, TEAMS] = [3, 6]
const cards = cardsOf('gift-offer', 'en-GB')

const look = (page: Page, name: string) => page.screenshot({ path: `.tools/results/screens/class-${name}.png` })
const tall = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

for (const [how, press] of Object.entries(hands))
  test(`a card comes to the phone, one screen of it, and what is felt is kept: ${how}`, async ({ page, live }) => {
    await comeIn(page)
    sitDown(live, 2)
    steers(live, { type: 'went-to', step: THREES })
    await asks(page, 'kind triads')
    steers(live, cards, { type: 'triads-formed' })
    await asks(page, 'triads 0')
    await expect(page.locator('h1')).toContainText('group 1')
    await expect(page.locator('h1')).toBeFocused()
    steers(live, { type: 'round-began', round: 2 }, { type: 'triad-phase', phase: 'scene' })
    await asks(page, 'triads 2 scene service-user')
    await expect(page.locator('h1')).toHaveText(/Desmond/)
    await expect(page.locator('h1')).toBeFocused()
    await expect(page.locator('.face img')).toHaveCount(3)
    expect(await tall(page), 'the card is one screen').toBeLessThanOrEqual(PHONE.height)
    await expect(page.locator('[data-stop]')).toBeInViewport({ ratio: 1 })
    await press(page, '.thermometer input')
    await expect(page.locator('.thermometer input').first()).toBeChecked()
    await expect.poll(() => live.now().triads?.groups[0]?.notes.felt).toMatchObject([{ seat: 's1', what: 'trust', place: 0 }])
    await press(page, '[data-stop]')
    await expect(page.getByRole('alert')).toContainText('This scene has stopped')
    await expect(page.locator('.stopping'), 'whoever pressed it stands there still').toBeFocused()
    await expect.poll(() => live.now().triads?.groups[0]?.stopped).toBe(true)
    steers(live, { type: 'went-to', step: 4 })
    await asks(page, 'kind debrief')
  })

test('the card of every person who can be played is one screen of the phone', async ({ page, live }) => {
  await comeIn(page)
  sitDown(live, 2)
  steers(live, { type: 'went-to', step: THREES }, cards, { type: 'triads-formed' })
  for (const vignette of ['gift-offer', 'after-hours-caller', 'rescuer-trap'])
    for (const locale of ['en-GB', 'en-US']) {
      const others = cardsOf(vignette, locale)
      steers(live, others, { type: 'round-began', round: 2 }, { type: 'triad-phase', phase: 'scene' })
      await expect(page.locator('h1')).toHaveText(others.person.name)
      await page.evaluate(() => document.fonts.ready)
      expect(await tall(page), `${vignette}, ${locale}`).toBeLessThanOrEqual(PHONE.height)
    }
})

for (const [scheme, phases] of [
  ['light', ['cards', 'scene', 'service-user', 'observer', 'lines']],
  ['dark', ['scene']],
] as const)
  test(`a round in threes can be looked at on a phone and holds no barrier, ${scheme}`, async ({ page, live }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: scheme })
    await comeIn(page)
    sitDown(live, 2)
    steers(live, { type: 'went-to', step: THREES }, cards, { type: 'triads-formed' })
    for (const [round, role] of [
      [1, 'worker'],
      [2, 'service-user'],
      [3, 'observer'],
    ] as const) {
      steers(live, { type: 'round-began', round })
      for (const phase of phases) {
        steers(live, { type: 'triad-phase', phase })
        await asks(page, `triads ${round} ${phase} ${role}`)
        await page.evaluate(() => document.fonts.ready)
        await look(page, `triads-${role}-${phase}-${scheme}`)
        // All of it at once: what lies behind the foot until one scrolls is no barrier.
        await page.setViewportSize({ ...PHONE, height: 1600 })
        await expectAccessible(page, `${role}, ${phase}`)
        await page.setViewportSize(PHONE)
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${role}, ${phase}`).toBeLessThanOrEqual(PHONE.width)
      }
    }
  })

inTrouble('a part that does not come is said calmly, and comes when it is asked for again', async ({ page, live }) => {
  await page.route(/inThrees-.*\.js/, (route) => route.abort())
  await comeIn(page)
  sitDown(live, 2)
  steers(live, { type: 'went-to', step: THREES }, cards, { type: 'triads-formed' })
  await expect(page.getByText('This part has not come yet.')).toBeVisible()
  await page.unroute(/inThrees-.*\.js/)
  await page.locator('[data-again]').click()
  await expect(page.locator('h1')).toContainText('group 1')
})

test.describe('in teams', () => {
  test.use({ plan: 'day' })
  for (const [how, press] of Object.entries(hands))
    test(`one phone holds the pen and plays, a team mate reads along: ${how}`, async ({ page, live, context }) => {
      test.setTimeout(90_000)
      await page.goto('room/#KDF-GHJ')
      await page.locator('[data-in]').click()
      const mate = await context.newPage()
      await mate.setViewportSize(PHONE)
      // Seats are kept by the browser: the other phone is another storage.
      await mate.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: sessionStorage }))
      await mate.goto('room/#KDF-GHJ')
      await mate.locator('[data-in]').click()
      await expect.poll(() => live.now().seats.filter(({ ready }) => ready).length).toBe(2)
      steers(live, { type: 'went-to', step: TEAMS }, { type: 'teams-formed', size: 2 })
      await asks(page, 'teams 1 pen')
      await asks(mate, 'teams 1')
      const team = () => live.now().workshop?.teams[0]
      await page.bringToFront()
      await page.locator('[data-choice]').first().waitFor()
      for (const many of [1, 2]) {
        const wording = await page.locator('.choices .choice').first().textContent()
        await press(page, '[data-choice]')
        await expect.poll(() => team()?.path.length).toBe(many)
        const heard = mate.locator('.told-lines')
        await expect(heard).toContainText(
          (wording ?? '')
            .replace(/^\s*\d+\s*/, '')
            .replace(/[“”]/g, '')
            .slice(0, 20),
        )
      }
      await expect(mate.locator('[data-choice]')).toHaveCount(0)
      expect(await mate.locator('.talk-over li').count()).toBe(await page.locator('[data-choice]').count())
      await look(page, 'teams-pen')
      await expectAccessible(page, 'the pen')
      await look(mate, 'teams-mate')
      await expectAccessible(mate, 'reading along')
      for (const one of [page, mate])
        expect(await one.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
      await press(page, '[data-waits]')
      await expect(page.locator('[data-waits]')).toHaveAttribute('aria-pressed', 'true')
      await page.reload()
      await asks(page, 'teams 1 pen')
      await page.locator('[data-choice]').first().waitFor()
      expect(team()?.path).toHaveLength(2)
      await press(mate, '[data-ask-pen]')
      await expectAccessible(page, 'the pen is asked for')
      await press(page, '[data-hand]')
      await asks(mate, 'teams 1 pen')
      await mate.locator('[data-choice]').first().waitFor()
      await asks(page, 'teams 1')
      steers(live, { type: 'light-asked', team: 0, on: true })
      await mate.bringToFront()
      await press(mate, '[data-light-yes]')
      await expect.poll(() => team()?.light).toBe('yes')
      await look(mate, 'teams-light-agreed')
      await expectAccessible(mate, 'the team has said yes')
    })
})

const fits = (page: Page) =>
  page.locator('.board').evaluate((board) => board.scrollHeight <= board.clientHeight + 1 && board.scrollWidth <= board.clientWidth + 1)

for (const { width, height, scheme } of [
  { width: 1920, height: 1080, scheme: 'light' },
  { width: 1366, height: 768, scheme: 'dark' },
] as const)
  test.describe(`on a wall of ${width} × ${height}, ${scheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme: scheme, plan: 'day' })
    const seen = async (page: Page, name: string) => {
      await page.evaluate(() => document.fonts.ready)
      await look(page, `${name}-${width}`)
      await expectAccessible(page, name)
      expect(await fits(page), `${name} stands on the wall whole`).toBe(true)
    }

    test('threes are told what is done now', async ({ page, live }) => {
      sitDown(live, 9)
      await wall(page)
      steers(live, { type: 'went-to', step: 3 }, cards, { type: 'triads-formed' })
      await expect(page.locator('.triads-screen')).toContainText('3 groups')
      await seen(page, 'threes-formed')
      steers(live, { type: 'round-began', round: 1 }, { type: 'triad-phase', phase: 'service-user' })
      await expect(page.locator('.triads-screen h1')).toContainText('still in')
      await seen(page, 'threes-feedback')
      steers(live, { type: 'triad-phase', phase: 'de-role' })
      await expect(page.locator('.triads-screen')).toContainText('may add something as themselves')
      await seen(page, 'threes-leaving-parts')
    })

    test('teams are on their way, and one stands in the light', async ({ page, live }) => {
      sitDown(live, 12)
      steers(live, { type: 'went-to', step: TEAMS }, { type: 'teams-formed', size: 3 }, { type: 'block', minutes: 50 })
      const { formed } = live.now().workshop ?? { formed: 0 }
      say(live, 's1', { type: 'played', formed, path: ['doorstep/kind-firm', 'doorstep/wait'], shown: theBox, trust: 50, rapport: 50 })
      say(live, 's4', { type: 'waits', on: true })
      await wall(page)
      await expect(page.locator('.ways li')).toHaveCount(4)
      await expect(page.locator('.ways li').first()).toContainText('2 choices')
      await seen(page, 'teams-way')
      steers(live, { type: 'event-sent', text: 'The phone rings, and nobody answers it.' })
      await expect(page.locator('[data-sent]')).toContainText('The phone rings')
      await seen(page, 'teams-sent')
      steers(live, { type: 'light-asked', team: 0, on: true })
      say(live, 's1', { type: 'light', on: true })
      steers(live, { type: 'spotlight', lit: { team: 0, shown: theBox } })
      await expect(page.locator('[data-light="1"]')).toContainText('For you. Go on.')
      await expect(page.locator('.stage')).toHaveAttribute('aria-label', /walnut box/)
      await seen(page, 'teams-light')
    })
  })
