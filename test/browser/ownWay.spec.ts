import { cardsOf } from './cards.ts'
import { asks, comeIn, inTrouble, say, sitDown, steers, test } from './classes.ts'
import { hands } from './hands.ts'
import { expect, expectAccessible } from './setup.ts'

// One's own way in a class: another part, another story, and what one writes down while the room cannot be reached.

const PHONE = { width: 360, height: 740 } as const
test.use({ viewport: PHONE })
inTrouble.use({ viewport: PHONE })

/** Step of the class of fifty minutes that is played in threes; of the day, in teams. */
const [THREES, TEAMS] = [3, 6]
const cards = cardsOf('gift-offer', 'en-GB')
const picture = (page: Parameters<typeof comeIn>[0], name: string) =>
  page.screenshot({ path: `.tools/results/screens/own-way-${name}.png`, fullPage: true })

for (const [how, press] of Object.entries(hands)) {
  test(`whoever would rather watch says so before the parts are dealt, and is asked nothing: ${how}`, async ({ page, live }) => {
    await comeIn(page)
    sitDown(live, 2)
    steers(live, { type: 'went-to', step: THREES }, cards, { type: 'triads-formed' })
    await asks(page, 'triads 0')
    await expect(page.locator('main')).toContainText('Nobody is given a part close to their own life unless they ask for it.')
    await press(page, '[data-watches]')
    await expect(page.locator('[data-watches]')).toHaveAttribute('aria-pressed', 'true')
    await picture(page, 'casting')
    await expectAccessible(page, 'before the deal')
    await expect.poll(() => live.now().triads?.groups[0]?.watching).toEqual(['s1'])
    steers(live, { type: 'round-began', round: 1 })
    await asks(page, 'triads 1 cards observer')
    steers(live, { type: 'triad-phase', phase: 'facilitator' })
    await expect(page.locator('.next-time')).toContainText('You start as the observer.')
    await picture(page, 'next-time')
    await expectAccessible(page, 'the end of a round')
  })

  test(`for whom the story is not finds another beside the content note, and the way back: ${how}`, async ({ page, live }) => {
    await page.goto('room/#KDF-GHJ')
    await asks(page, 'rules')
    await picture(page, 'rules')
    await press(page, '[data-elsewhere]')
    await page.getByRole('link', { name: 'Join a class' }).first().click()
    await page.getByRole('link', { name: 'Go back to your seat in KDF-GHJ' }).click()
    await asks(page, 'rules')
    await page.locator('[data-in]').click()
    await asks(page, 'you-are-in')
    expect(live.now().seats).toHaveLength(1)
  })

  test(`whoever has stepped out finds another story, and the way back is one page: ${how}`, async ({ page }) => {
    await comeIn(page)
    await page.locator('[data-step-out]').click()
    await asks(page, 'out')
    await picture(page, 'out')
    await expectAccessible(page, 'stepped out, with another story')
    await press(page, '[data-elsewhere]')
    await expect(page.locator('.shelf')).toBeVisible()
    await page.goBack()
    await asks(page, 'out')
    await page.locator('[data-come-back]').click()
    await asks(page, 'you-are-in')
  })

  test(`whoever would play another part asks, rests where nobody changes, and is asked for the part of another: ${how}`, async ({
    page,
    live,
  }) => {
    const parts = () => live.now().triads?.groups[0]?.parts
    await comeIn(page)
    sitDown(live, 2)
    steers(live, { type: 'went-to', step: THREES }, cards, { type: 'triads-formed' }, { type: 'round-began', round: 2 })
    await asks(page, 'triads 2 cards service-user')
    await page.getByText('Pass this part').click()
    await press(page, '[data-another]')
    await expect(page.locator('[data-wish=asked]')).toBeVisible()
    expect(parts()?.s1).toBe('service-user')
    for (const one of ['s2', 's3'] as const) say(live, one, { type: 'takes-part', round: 2, role: 'service-user', on: false })
    await expect(page.locator('[data-wish=declined]')).toContainText('You can rest')
    await picture(page, 'declined')
    await expectAccessible(page, 'nobody changes')
    await press(page, '[data-rest]')
    await asks(page, 'triads 2 cards observer')
    await expect(page.getByText('You keep back')).toHaveCount(0)
    steers(live, { type: 'round-began', round: 3 })
    await asks(page, 'triads 3 cards observer')
    const resting = Object.entries(parts() ?? {}).find(([, part]) => part === 'service-user')?.[0] as 's2' | 's3'
    say(live, resting, { type: 'swapped', to: 'rest' })
    await expect(page.locator('[data-offered="service-user"]')).toContainText('Would you play the service user?')
    await picture(page, 'offered')
    await page.setViewportSize({ ...PHONE, height: 1600 })
    await expectAccessible(page, 'a part is offered')
    await page.setViewportSize(PHONE)
    await press(page, '[data-takes=true]')
    await asks(page, 'triads 3 cards service-user')
    await expect(page.getByText('You keep back')).toBeVisible()
  })

  test(`the observer guesses who talked how much, and names one moment: ${how}`, async ({ page, live }) => {
    await comeIn(page)
    sitDown(live, 2)
    steers(live, { type: 'went-to', step: THREES }, cards, { type: 'triads-formed' }, { type: 'round-began', round: 3 })
    steers(live, { type: 'triad-phase', phase: 'scene' })
    await asks(page, 'triads 3 scene observer')
    await press(page, '[data-heard="ask-meaning"]')
    await press(page, '[data-heard="open-question"]')
    await page.getByRole('button', { name: 'Take back the last' }).click()
    await page.getByText('What to watch for').click()
    await page.getByRole('radio', { name: 'partly' }).first().check()
    await press(page, 'input[name=talked]')
    await press(page, 'input[name=pulled]')
    await page.getByLabel('When was it?').fill('When the lid went up')
    await page.keyboard.press('Enter')
    const notes = () => live.now().triads?.groups[0]?.notes
    await expect.poll(() => notes()?.heard.map(({ move }) => move)).toEqual(['ask-meaning'])
    await expect.poll(() => notes()?.seen).toEqual([{ seat: 's1', item: 0, how: 'partly' }])
    await expect.poll(() => notes()?.talked).toEqual([{ seat: 's1', share: 25 }])
    await expect.poll(() => notes()?.pulled).toEqual([{ seat: 's1', to: 'rescuing', text: 'When the lid went up' }])
    await picture(page, 'observer')
    // All of it at once: what lies behind the foot until one scrolls is no barrier.
    await page.setViewportSize({ ...PHONE, height: 1800 })
    await expectAccessible(page, 'the observer’s guesses')
    await page.setViewportSize(PHONE)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
    steers(live, { type: 'triad-phase', phase: 'observer' })
    await expect(page.locator('.read-out')).toContainText('The worker did about a quarter of the talking, at a guess.')
    await picture(page, 'read-out')
  })
}

inTrouble(
  'what the observer taps shows at once while the room is sought; what comes too late is taken back, and said',
  async ({ page, live }) => {
    await comeIn(page)
    sitDown(live, 2)
    steers(live, { type: 'went-to', step: THREES }, cards, { type: 'triads-formed' }, { type: 'round-began', round: 3 })
    steers(live, { type: 'triad-phase', phase: 'scene' })
    await asks(page, 'triads 3 scene observer')
    const away = async (does: () => Promise<void>) => {
      live.shut = true
      live.drop()
      await page.locator('[data-state=lost]').waitFor()
      await does()
      live.shut = false
      await page.locator('[data-state=here]').waitFor()
    }
    const heard = () => live.now().triads?.groups[0]?.notes.heard.length
    await away(async () => {
      await page.locator('[data-heard="greet-as-person"]').click()
      await expect(page.getByText('Written down: Met the person first')).toBeVisible()
      expect(heard()).toBe(0)
    })
    await expect.poll(heard).toBe(1)
    await away(async () => {
      await page.locator('[data-heard="attend-in-silence"]').click()
      await expect(page.getByText('Written down: Waited')).toBeVisible()
      steers(live, { type: 'triad-phase', phase: 'lines' })
    })
    await expect(page.getByText('That came too late, and was not taken.')).toBeVisible()
    expect(heard()).toBe(1)
  },
)

test.describe('with the pen of a team', () => {
  test.use({ plan: 'day' })
  test('choices answer to their numbers, as in playing alone', async ({ page, live }) => {
    await page.goto('room/#KDF-GHJ')
    await page.locator('[data-in]').click()
    await expect.poll(() => live.now().seats[0]?.ready).toBe(true)
    steers(live, { type: 'went-to', step: TEAMS }, { type: 'teams-formed', size: 2 })
    await asks(page, 'teams 1 pen')
    const second = page.locator('[data-choice]').nth(1)
    await second.waitFor()
    const chosen = await second.getAttribute('data-choice')
    await page.keyboard.press('2')
    await expect.poll(() => live.now().workshop?.teams[0]?.path).toEqual([chosen])
    await page.keyboard.press('9')
    expect(live.now().workshop?.teams[0]?.path).toHaveLength(1)
  })
})
