import type { Frame, Page } from '@playwright/test'
import { readCompact } from '../../src/core/records/compact.ts'
import { aPlay, choicesOf, endingOf } from './encounter.ts'
import { becomes, begin, choose, ends, expect, held, lookBack, offers, status, test, toldOf, type Version } from './platforms.ts'

// Packages in somebody else's player.

const choices = choicesOf(aPlay)
const versions: readonly Version[] = ['scorm12', 'scorm2004']

const line = (frame: Frame, says: RegExp) => frame.locator('[data-platform]').filter({ hasText: says })
/** Whether all the texts the player was given to keep were short enough for SCORM 1.2. */
async function expectShort(page: Page) {
  const { asked, refused } = await held(page)
  const texts = asked.filter(([, name]) => name === 'cmi.suspend_data').map(([, , text = '']) => text)
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.filter((text) => text.length >= 4096)).toEqual([])
  expect(refused, 'what the player would not take').toEqual([])
}

for (const version of versions) {
  test(`${version}: one begins, leaves in the middle, goes on where one was, finishes, and looks at it again`, async ({
    page,
    platform,
  }) => {
    const first = await platform.launch(page, version)
    await expect(first.locator('.prebrief')).toContainText('You came from your learning platform')
    await expect(first.locator('a[href*="../"]')).toHaveCount(0)
    await begin(first)
    await choose(first, choices.slice(0, 4))
    await expect
      .poll(async () => Object.keys(await toldOf(page)).filter((name) => /interactions\.\d+\.id/.test(name)).length)
      .toBeGreaterThan(0)
    const there = await offers(first)
    const kept = await ends(page)
    await expectShort(page)
    expect(await status(page, version)).toBe('incomplete')
    expect(Object.keys(await toldOf(page)).filter((name) => /interactions\.\d+\.id/.test(name))).toHaveLength(4)

    // Another day, another computer: nothing is kept there but by the platform.
    await page.evaluate(() => localStorage.clear())
    const second = await platform.launch(page, version, { kept })
    await second.locator('[data-resume]:visible').click()
    await second.locator('#play').waitFor()
    await expect.poll(() => offers(second)).toEqual(there)
    await choose(second, choices.slice(4))
    await expect(second.locator('[data-ending]')).toBeVisible()
    await expect.poll(() => status(page, version)).toBe('incomplete')
    await lookBack(second, 'quiet')
    await expect(second.getByText(/shelf/i)).toHaveCount(0)
    await expect.poll(() => status(page, version)).toBe('completed')
    const told = await toldOf(page)
    if (version === 'scorm2004') expect(told['cmi.progress_measure']).toBe('1')
    expect(
      Object.keys(told).filter((name) => /score|success|mastery/.test(name)),
      'no mark',
    ).toEqual([])
    expect(Object.keys(told).filter((name) => /interactions\.\d+\.id/.test(name))).toHaveLength(choices.length)
    const log = readCompact(told['cmi.suspend_data'] ?? '')
    expect(log?.entries.filter(({ type }) => type === 'chose')).toHaveLength(choices.length)
    expect(log?.entries.at(-1)).toMatchObject({ type: 'reflected', text: 'quiet' })
    const over = await ends(page)
    await expectShort(page)
    const calls = (await held(page)).asked.map(([call]) => call)
    expect(calls.filter((call) => /Finish|Terminate/.test(call ?? ''))).toHaveLength(1)

    await page.evaluate(() => localStorage.clear())
    const third = await platform.launch(page, version, { kept: over, mode: 'review' })
    await expect(third.locator('.debrief')).toHaveAttribute('data-debrief', endingOf(aPlay) ?? '')
    await expect(line(third, /Nothing you do here is sent/)).toBeVisible()
    await third.locator('[data-debrief] .primary').click()
    await third.locator('[data-choice]').first().click()
    await ends(page)
    const looked = (await held(page)).asked.map(([call = '']) => call)
    expect(looked.filter((call) => /SetValue|Commit|Finish|Terminate/.test(call))).toEqual([
      version === 'scorm12' ? 'LMSFinish' : 'Terminate',
    ])
  })

  test(`${version}: the platform is not there at first; one plays on, is told, and it has everything once it answers`, async ({
    page,
    platform,
  }) => {
    const frame = await platform.launch(page, version, { trouble: 'absent' })
    await expect(line(frame, /does not answer/), 'before the meeting').toBeVisible()
    await begin(frame)
    await expect(line(frame, /does not answer/), 'in it').toBeVisible()
    await choose(frame, choices.slice(0, 2))
    await choose(frame, choices.slice(2, 3))
    await becomes(page, undefined)
    await expect(line(frame, /answers again, and has everything/)).toBeVisible({ timeout: 15_000 })
    expect(readCompact((await toldOf(page))['cmi.suspend_data'] ?? '')?.entries).toHaveLength(3)
    await choose(frame, choices.slice(3, 4))
    await expect(line(frame, /./)).toHaveCount(0)
  })

  test(`${version}: the platform fails half-way and the page is closed; what it has not heard is there the next time`, async ({
    page,
    platform,
  }) => {
    const frame = await platform.launch(page, version)
    await begin(frame)
    await choose(frame, choices.slice(0, 2))
    await expect.poll(async () => readCompact((await toldOf(page))['cmi.suspend_data'] ?? '')?.entries.length).toBeGreaterThan(0)
    await becomes(page, 'refuses')
    await choose(frame, choices.slice(2, 5))
    const there = await offers(frame)
    const kept = await ends(page)
    const again = await platform.launch(page, version, { kept })
    await again.locator('[data-resume]:visible').click()
    await expect.poll(() => offers(again)).toEqual(there)
    await ends(page)
    expect(readCompact((await toldOf(page))['cmi.suspend_data'] ?? '')?.entries).toHaveLength(5)
  })
}

test('nothing may be kept in the frame: one plays from memory, and the platform alone keeps it', async ({ page, platform }) => {
  await page.addInitScript(() => {
    if (window === window.top) return
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
    Object.defineProperty(document, 'cookie', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  const first = await platform.launch(page, 'scorm12')
  await begin(first)
  await choose(first, choices.slice(0, 5))
  await expect(first.locator('[data-notice]')).toHaveCount(0)
  const there = await offers(first)
  const kept = await ends(page)
  const second = await platform.launch(page, 'scorm12', { kept })
  await second.locator('[data-resume]:visible').click()
  await expect.poll(() => offers(second)).toEqual(there)
  await choose(second, choices.slice(5))
  await lookBack(second)
  await expect.poll(() => status(page, 'scorm12')).toBe('completed')
})

test('a platform that takes three seconds to keep something is left alone while one plays', async ({ page, platform }) => {
  const frame = await platform.launch(page, 'scorm2004', { slow: 3000 })
  await begin(frame)
  await choose(frame, choices)
  await expect(frame.locator('[data-ending]')).toBeVisible()
  const commits = (await held(page)).asked.filter(([call]) => call === 'Commit')
  expect(commits.length).toBeLessThanOrEqual(3)
})

test('a computer in a lab: the next learner is not led into somebody else’s meeting', async ({ page, platform }) => {
  const frame = await platform.launch(page, 'scorm12', { learner: 'one' })
  await begin(frame)
  await choose(frame, choices.slice(0, 3))
  await ends(page)
  const next = await platform.launch(page, 'scorm12', { learner: 'two' })
  await expect.poll(async () => (await held(page)).asked.length).toBeGreaterThan(2)
  await expect(next.locator('[data-start]:visible')).toHaveCount(1)
  await expect(next.locator('[data-resume]:visible')).toHaveCount(0)
  await ends(page)
  const back = await platform.launch(page, 'scorm12', { learner: 'one', kept: undefined })
  await expect(back.locator('[data-resume]:visible'), 'who began it finds it again').toHaveCount(1)
})

test('a computer in a lab: what was begun while the platform was silent is offered with the question whose it is', async ({
  page,
  platform,
}) => {
  const frame = await platform.launch(page, 'scorm12', { trouble: 'absent', learner: 'one' })
  await begin(frame)
  await choose(frame, choices.slice(0, 3))
  await ends(page)
  const next = await platform.launch(page, 'scorm12', { learner: 'two' })
  await expect(line(next, /Was it you\?/)).toBeVisible()
  await next.locator('[data-start]:visible').click()
  await choose(next, choices.slice(0, 1))
  await expect(line(next, /./)).toHaveCount(0)
  await ends(page)
  expect(readCompact((await toldOf(page))['cmi.suspend_data'] ?? '')?.entries).toHaveLength(1)
})

test('leaving says where it is kept, and ends the session once', async ({ page, platform }) => {
  const frame = await platform.launch(page, 'scorm2004')
  await begin(frame)
  await choose(frame, choices.slice(0, 2))
  await frame.locator('[data-choice]').first().waitFor()
  await page.keyboard.press('Escape')
  await frame.getByRole('button', { name: 'Leave for today' }).click()
  await expect(frame.getByRole('heading', { name: 'You have left' })).toBeVisible()
  expect((await held(page)).asked.filter(([call]) => call === 'Terminate')).toHaveLength(1)
  expect(readCompact((await toldOf(page))['cmi.suspend_data'] ?? '')?.entries).toHaveLength(2)
})
