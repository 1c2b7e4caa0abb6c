import type { Page } from '@playwright/test'
import { aPlay, choicesOf, choose, comeBack, endingOf, lookBack, plant, plays, playsOn, sitDown } from './encounter.ts'
import { renderAll, renderDesk, renderHush, serveSources } from './rendered.ts'
import { expect, test } from './setup.ts'

const choices = choicesOf(aPlay)
const where = { facts: aPlay.facts }

/** Watches what sound the page makes: the contexts it opens, and an ear at what they give out. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const contexts: AudioContext[] = []
    const ears: AnalyserNode[] = []
    Object.assign(window, { contexts, ears })
    const Original = window.AudioContext
    window.AudioContext = class extends Original {
      constructor() {
        super()
        contexts.push(this)
      }
    }
    const { connect } = AudioNode.prototype as unknown as { connect: (this: AudioNode, to: AudioNode) => AudioNode }
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode) {
      if (to instanceof AudioDestinationNode && to.context instanceof Original) {
        const ear = new AnalyserNode(to.context, { fftSize: 32_768 })
        ears.push(ear)
        connect.call(this, ear)
      }
      return connect.call(this, to)
    } as typeof AudioNode.prototype.connect
  })
const states = (page: Page) => page.evaluate(() => (window as unknown as { contexts: AudioContext[] }).contexts.map(({ state }) => state))

/** The highest sample of the last half second or so. */
const peak = (page: Page) =>
  page.evaluate(() => {
    const [ear] = (window as unknown as { ears: AnalyserNode[] }).ears
    const samples = new Float32Array(32_768)
    ear?.getFloatTimeDomainData(samples)
    return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  })
const asked = (page: Page) => {
  const found: string[] = []
  page.on('request', (request) => /\/assets\/player-/.test(request.url()) && found.push(request.url()))
  return found
}
const group = (page: Page) => page.getByRole('group', { name: 'Sound', exact: true })

async function turn(page: Page, to: 'On' | 'Off') {
  await page.getByRole('button', { name: 'Settings' }).click()
  await group(page).getByRole('radio', { name: to }).check()
}
async function turnOn(page: Page) {
  await turn(page, 'On')
  await expect.poll(() => states(page)).toEqual(['running'])
  await expect.poll(() => peak(page)).toBeGreaterThan(0.0005)
}

/** As when another tab comes to the front, or this one does again. */
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)

test.describe('sound', () => {
  test.beforeEach(async ({ page }) => {
    await listen(page)
    // Without pictures there is less to wait for, and nothing else to hear.
    await plant(page, { 'kbf:settings': '{"pictures":"off"}' })
  })

  test('is off until it is chosen: none is made, and its code is not fetched, in a whole play', async ({ page }) => {
    const fetched = asked(page)
    await sitDown(page, where)
    await choose(page, choices)
    await lookBack(page)
    await page.waitForLoadState('networkidle')
    expect([await states(page), fetched]).toEqual([[], []])
  })

  test('is heard from the moment it is turned on, and is gone when it is turned off', async ({ page }) => {
    const fetched = asked(page)
    await sitDown(page, where)
    await turnOn(page)
    expect(fetched).toHaveLength(1)
    await group(page).getByRole('radio', { name: 'Off' }).check()
    await expect.poll(() => states(page)).toEqual(['suspended'])
    await group(page).getByRole('radio', { name: 'On' }).check()
    await expect.poll(() => states(page)).toEqual(['running'])
    expect(fetched).toHaveLength(1)
  })

  test('stops where the page is hidden, one steps out or looks back, and goes on where one goes on', async ({ page }) => {
    await sitDown(page, where)
    await turnOn(page)
    await page.keyboard.press('Escape')
    for (const [away, back] of [
      [() => setHidden(page, true), () => setHidden(page, false)],
      [() => page.keyboard.press('Escape'), () => page.keyboard.press('Escape')],
    ]) {
      await away?.()
      await expect.poll(() => states(page)).toEqual(['suspended'])
      await back?.()
      await expect.poll(() => states(page)).toEqual(['running'])
    }
    await choose(page, choices)
    await expect.poll(() => states(page)).toEqual(['running'])
    await lookBack(page)
    await expect.poll(() => states(page)).toEqual(['suspended'])
  })

  test('of a thing is heard with the passage that tells of it', async ({ page }) => {
    const withFridge = plays.find((play) => endingOf(play) === 'a-harder-goodbye')
    if (!withFridge) throw new Error('no such play')
    await sitDown(page, { facts: withFridge.facts })
    await turnOn(page)
    await page.getByRole('slider', { name: 'The place' }).fill('0')
    await page.keyboard.press('Escape')
    for (const id of choicesOf(withFridge)) {
      await expect.poll(() => peak(page)).toBeLessThan(0.0005)
      await choose(page, [id])
      if (await page.locator('.passage').getByText('The fridge starts up').isVisible()) break
    }
    await expect.poll(() => peak(page)).toBeGreaterThan(0.01)
    await expect.poll(() => peak(page)).toBeLessThan(0.0005)
  })

  test('on a later visit begins with the first press, and not before', async ({ page }) => {
    await sitDown(page, where)
    await turnOn(page)
    await page.keyboard.press('Escape')
    await playsOn(page)
    await comeBack(page)
    await expect.poll(() => states(page)).toEqual(['running'])
    await page.reload()
    await page.waitForLoadState('networkidle')
    expect(await states(page)).toEqual([])
    await page.locator('#play').click({ position: { x: 5, y: 5 } })
    await expect.poll(() => states(page)).toEqual(['running'])
  })

  test('is as loud as the sliders say, at once, by keyboard too; they say it in words, and are kept', async ({ page }) => {
    await sitDown(page, where)
    await turnOn(page)
    const all = page.getByRole('slider', { name: 'All sound' })
    const place = page.getByRole('slider', { name: 'The place' })
    await expect(all).toHaveAttribute('aria-valuetext', '70 per cent')
    await place.focus()
    await page.keyboard.press('Home')
    await expect(place).toHaveAttribute('aria-valuetext', 'silent')
    await expect.poll(() => peak(page)).toBeLessThan(0.0001)
    await page.keyboard.press('ArrowRight')
    await expect(place).toHaveAttribute('aria-valuetext', '5 per cent')
    await page.keyboard.press('End')
    await expect(place).toHaveAttribute('aria-valuetext', 'full')
    await expect.poll(() => peak(page)).toBeGreaterThan(0.001)
    expect(JSON.parse(await page.evaluate(() => localStorage.getItem('kbf:settings') ?? ''))).toMatchObject({
      sound: 'on',
      volume: 70,
      volumeOfPlace: 100,
    })
  })
})

test('where the browser has no sound, that is said in the settings, and the game is whole', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { AudioContext: undefined }))
  await sitDown(page, where)
  await turn(page, 'On')
  await expect(page.getByText('Sound is not available in this browser.')).toBeVisible()
  await expect(page.getByRole('slider')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await playsOn(page)
})

test.describe('as it is described', () => {
  test('every room and every thing is heard, and none is loud: −12 dB of full is the most', async ({ page }) => {
    await serveSources(page)
    const all = await renderAll(page)
    expect(all.length).toBeGreaterThan(15)
    for (const { name, peak, mean } of all) {
      expect(peak, `the peak of ${name}`).toBeLessThan(0.25)
      expect(mean, `how loud ${name} is`).toBeGreaterThan(0.003)
    }
  })
  test('it is gone within 300 milliseconds', async ({ page }) => {
    await serveSources(page)
    const { before, after } = await renderHush(page)
    expect(before).toBeGreaterThan(0.03)
    // −50 dB of what it was.
    expect(after).toBeLessThan(before / 316)
  })
  test('all of it at once is still not loud, and a slider at nothing is silence', async ({ page }) => {
    await serveSources(page)
    const loudest = await renderDesk(page, { whole: 1, place: 1, things: 1 })
    expect(loudest.peak).toBeLessThan(0.25)
    expect(loudest.mean).toBeGreaterThan(0.02)
    expect((await renderDesk(page, { whole: 0, place: 1, things: 1 })).peak).toBeLessThan(0.0001)
  })
})
