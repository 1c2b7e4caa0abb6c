import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aPlay, choose, engine, lookBack, storage } from './encounter.ts'
import { at, begin, onDemand, onDevice, test, visit } from './onDevice.ts'
import { expect, expectAccessible } from './setup.ts'
import { choicesOf, endingOf, gift, vignettes } from './stories.ts'

// Wherever they are: what was opened once is there without a network, and what is not says so.

const ownFiles = /\/main-|\/stage-|\/panels-|\/lookBack-|\.woff2$/

test('after the first visit the network may go, and every page opens, and every vignette is played to its end with its stage', async ({
  page,
  host,
}) => {
  test.setTimeout(240_000)
  await visit(page, at(host, gift.address({ facts: aPlay.facts })))

  // It came after all else, file by file, and nothing but the files of the site was asked for.
  const first = host.asked.indexOf('GET sw.js')
  for (const part of ownFiles.source.split('|'))
    expect(
      host.asked.slice(0, first).some((one) => new RegExp(part).test(one)),
      part,
    ).toBe(true)
  const after = host.asked.slice(first + 1)
  const { files } = JSON.parse(readFileSync('dist/offline.json', 'utf8')) as { files: number }
  expect(new Set(after).size).toBeLessThanOrEqual(files)
  expect(
    // The page may still be putting its own pictures up.
    after.filter((one, index) => after.indexOf(one) !== index && !/^GET (people|props|settings)\//.test(one)),
    'asked for twice',
  ).toEqual([])
  expect(after.filter((one) => !one.startsWith('GET ') || one.includes('?') || /studio|print|room\/index|readme/.test(one))).toEqual([])

  // The page that brought it goes on, also with what it had not asked for yet.
  await host.cut()
  await begin(page)
  await choose(page, choicesOf(aPlay))
  await lookBack(page)
  await expect(page.locator('.debrief h2').first()).toBeVisible()
  await page.locator('[data-opens="skilled"]').first().click()
  await expect(page.locator('[data-run]').first()).toBeVisible()

  const played = readdirSync('dist/play', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html'))
  expect(played.length).toBeGreaterThan(5)
  for (const name of played) {
    await page.goto(at(host, `play/${name.replace('index.html', '')}`))
    await engine(page)
    await expect(page.locator('.prebrief h1')).toBeVisible()
  }
  for (const vignette of vignettes) {
    const [play = aPlay] = vignette.plays
    await page.goto(at(host, vignette.address({ facts: play.facts })))
    await begin(page)
    await page.locator('.stage.live').waitFor()
    await choose(page, choicesOf(play))
    await expect(page.locator(`[data-ending="${endingOf(play)}"]`)).toBeVisible()
    await lookBack(page)
  }
  for (const path of ['./', 'en-US/', 'practice/', 'moments/', 'log/', 'data/', 'room/lead/']) {
    await page.goto(at(host, path))
    await expect(page.locator('h1').first()).toBeVisible()
  }
  await page.goto(at(host, 'practice/'))
  for (const { id } of vignettes) await expect(page.locator(`[data-course="${id}"]`)).toBeVisible()
  await page.goto(at(host, '?seed=7#/play/gift-offer/en-US'))
  await page.waitForURL((url) => url.pathname === '/a/game/play/gift-offer/en-US/' && url.search === '?seed=7')
  await page.goto(at(host, 'play/gift-offer'))
  await page.waitForURL((url) => url.pathname === '/a/game/play/gift-offer/')

  // What is not on the device says so kindly, and leads to what is.
  await page.locator('.facilitator summary').click()
  await page.locator('[data-pack]').click()
  await expect(page.getByRole('heading', { name: 'This page needs the network.' })).toBeVisible()
  expect(await page.locator('[data-again]').getAttribute('href')).toBe(at(host, 'print/gift-offer/'))
  await expectAccessible(page)
  // It is set as all other pages are, where the type comes at once.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /literata-latin-500/.test(name)))
  await page.goto(at(host, 'studio/'))
  await expect(page.getByRole('heading', { name: 'This page needs the network.' })).toBeVisible()
  await page.locator('.primary').click()
  await expect(page.locator('.hero h1')).toBeVisible()
  await expect(page.locator('.on-device')).toContainText('printing a pack still need one')
  // Nobody is led away from the site by an address.
  for (const elsewhere of ['https://evil.example/', '//evil.example/', '../../evil', 'javascript:alert(1)']) {
    await page.goto(at(host, `offline/?page=${encodeURIComponent(elsewhere)}`))
    await expect(page.locator('h1')).toBeVisible()
    const href = await page.locator('[data-again]').getAttribute('href')
    expect([null, './', '../', host.url].includes(href) || href?.startsWith(host.url), String(href)).toBe(true)
  }
})

test('the opening page says how it stands: no room for it, broken off, whole; it is removed and brought back by a press, and by nothing else, unless the host takes it away', async ({
  page,
  host,
}) => {
  test.setTimeout(200_000)
  const how = page.locator('.on-device')
  const press = (name: string) => how.getByRole('button', { name }).click()
  await page.goto(host.url)
  await expect(how).toHaveAttribute('data-on', 'none')
  await expect(how).toContainText(/All of it is \d\.\d MB/)
  expect(host.asked).not.toContain('GET sw.js')

  // The device is full: it says so, takes nothing, and one plays on and is kept.
  const device = await page.context().newCDPSession(page)
  await device.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 600_000 })
  await press('Keep it on this device')
  await expect(how).toContainText('This device had no room for it.', { timeout: 60_000 })
  await expect(how).toHaveAttribute('data-on', 'none')
  await expectAccessible(page)
  expect(await onDevice(page, host)).toEqual([])
  await page.goto(at(host, gift.address({ facts: aPlay.facts })))
  await begin(page)
  const asked = host.asked.length
  await choose(page, choicesOf(aPlay).slice(0, 2))
  await expect.poll(async () => (await storage(page))['kbf:now:gift-offer']).toBeDefined()
  await page.waitForLoadState('networkidle')
  expect(host.asked.slice(asked), 'it does not come again unasked').not.toContain('GET sw.js')
  await device.send('Storage.overrideQuotaForOrigin', { origin: host.origin })

  // A file is not there yet, and the host gives its own page in its place: that is not kept, and the rest is fetched when it is there.
  const late = onDemand('dist')
  host.serve('dist', new RegExp(late))
  await page.goto(host.url)
  await press('Keep it on this device')
  await expect(how).toHaveAttribute('data-on', 'partly', { timeout: 60_000 })
  await expectAccessible(page)
  expect(await onDevice(page, host)).not.toContain(late)
  host.serve('dist')
  await page.reload()
  await press('Fetch the rest')
  await expect(how).toHaveAttribute('data-on', 'whole', { timeout: 60_000 })
  await expectAccessible(page)

  // A page to sign in, in the place of whom one can turn to: what was kept goes before it.
  host.serve('dist', /^institution\.json$/)
  expect(await page.evaluate(async () => (await fetch('institution.json')).json())).toHaveProperty('lines')
  host.serve('dist')

  await press('Remove the game’s files')
  await expect(how).toHaveAttribute('data-on', 'none')
  await expect(how.getByRole('button'), 'who pressed still stands there').toBeFocused()
  expect(await onDevice(page, host)).toEqual([])
  await page.goto(at(host, 'play/gift-offer/'))
  await engine(page)
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect((await storage(page))['kbf:now:gift-offer'], 'what one did is not touched').toBeDefined()

  // The game has moved, and the host takes the files off every device that comes by.
  await page.goto(host.url)
  await press('Keep it on this device')
  await expect(how).toHaveAttribute('data-on', 'whole', { timeout: 60_000 })
  const moved = mkdtempSync(join(tmpdir(), 'kind-but-firm-'))
  cpSync('deploy/sw-away.js', join(moved, 'sw.js'))
  host.serve(moved)
  await page.reload()
  await expect(page.locator('h1')).toHaveText('Our school')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await onDevice(page, host)).toEqual([])
  expect((await storage(page))['kbf:now:gift-offer'], 'what one did is not touched').toBeDefined()
  rmSync(moved, { recursive: true })
})

test.describe('it does not come of itself', () => {
  for (const [what, device] of [
    ['where the device saves data', () => Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })],
    ['over plain HTTP, and nothing is said of it', () => Object.defineProperty(window, 'isSecureContext', { value: false })],
  ] as const)
    test(what, async ({ page, host, watched }) => {
      await page.addInitScript(device)
      await page.goto(at(host, gift.address()))
      await engine(page)
      await page.waitForLoadState('networkidle')
      expect(host.asked).not.toContain('GET sw.js')
      await page.goto(host.url)
      await page.waitForLoadState('networkidle')
      await expect(page.locator('.on-device')).toHaveCount(what.startsWith('over') ? 0 : 1)
      expect(watched.logged).toEqual([])
    })
})
