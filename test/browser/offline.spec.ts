import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { listOffline } from '../../src/kit/offlineFiles.ts'
import { address, aPlay, choicesOf, choose, engine, lookBack, whenKept } from './encounter.ts'
import { type Host, plainHost } from './plainHost.ts'
import { troubled as base, expect, expectAccessible } from './setup.ts'

// Wherever they are: what was opened once is there without a network, and stays as it is until somebody asks for what is new.

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs.
  host: async ({}, use) => {
    const host = await plainHost('dist', { under: '/a/game/' })
    await use(host)
    await host.close()
  },
  baseURL: async ({ host }, use) => use(host.origin),
})
test.use({ serviceWorkers: 'allow' })

const choices = choicesOf(aPlay)
const at = (host: Host, path: string) => new URL(path, host.url).href
const gift = (host: Host) => at(host, address({ facts: aPlay.facts }))
const newer = (page: Page) => page.locator('[data-newer]')

const registration = (page: Page, which: 'active' | 'waiting') =>
  page.evaluate(async (which) => (await navigator.serviceWorker.getRegistration())?.[which]?.state, which)
/** All of the game is on this device. */
const whole = (page: Page) => expect.poll(() => registration(page, 'active'), { timeout: 60_000 }).toBe('activated')
const begin = async (page: Page) => {
  await page.locator('[data-start]:visible').click()
  await engine(page)
}

test('after the first visit and without a network, every page opens, and a vignette is played to its end with its stage', async ({
  page,
  host,
}) => {
  test.setTimeout(240_000)
  await page.goto(gift(host))
  await engine(page)
  await whole(page)
  await host.cut()

  const played = readdirSync('dist/play', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html'))
  expect(played.length).toBeGreaterThan(5)
  for (const name of played) {
    await page.goto(at(host, `play/${name.replace('index.html', '')}`))
    await engine(page)
    await expect(page.locator('.prebrief h1')).toBeVisible()
  }
  for (const path of ['./', 'en-US/', 'practice/', 'moments/', 'log/', 'data/', 'room/lead/']) {
    await page.goto(at(host, path))
    await expect(page.locator('h1').first()).toBeVisible()
  }
  await page.goto(at(host, '?seed=7#/play/gift-offer/en-US'))
  await page.waitForURL((url) => url.pathname === '/a/game/play/gift-offer/en-US/' && url.search === '?seed=7')
  await page.goto(at(host, 'play/gift-offer'))
  await page.waitForURL((url) => url.pathname === '/a/game/play/gift-offer/')

  await page.goto(gift(host))
  await begin(page)
  await page.locator('.stage.live').waitFor()
  await choose(page, choices)
  await expect(page.locator('[data-ending]')).toBeVisible()
  await lookBack(page)
  await expect(page.locator('.debrief h2').first()).toBeVisible()
})

test('a page that is not on the device says so kindly, and leads to what is', async ({ page, host }) => {
  await page.goto(gift(host))
  await engine(page)
  await whole(page)
  await host.cut()
  await page.goto(at(host, 'studio/'))
  await expect(page.getByRole('heading', { name: 'This page needs the network.' })).toBeVisible()
  expect(await page.locator('[data-again]').getAttribute('href')).toBe(at(host, 'studio/'))
  await expectAccessible(page)
  await page.locator('.primary').click()
  await expect(page.locator('.hero h1')).toBeVisible()
  // Nobody is led away from the site by an address.
  for (const elsewhere of ['https://evil.example/', '//evil.example/', '../../evil']) {
    await page.goto(at(host, `offline/?page=${encodeURIComponent(elsewhere)}`))
    await expect(page.locator('h1')).toBeVisible()
    const href = await page.locator('[data-again]').getAttribute('href')
    expect([null, './', '../', host.url].includes(href) || href?.startsWith(host.url), String(href)).toBe(true)
  }
})

test('it comes after all else, file by file, and nothing but the files of the site is asked for', async ({ page, host }) => {
  await page.goto(gift(host))
  await engine(page)
  await whole(page)
  const first = host.asked.indexOf('GET sw.js')
  const before = host.asked.slice(0, first)
  for (const part of [/\/main-/, /\/stage-/, /\/panels-/, /\/lookBack-/, /\.woff2$/])
    expect(
      before.some((one) => part.test(one)),
      String(part),
    ).toBe(true)
  const after = host.asked.slice(first + 1)
  const { files } = JSON.parse(readFileSync('dist/offline.json', 'utf8')) as { files: number }
  expect(new Set(after).size).toBeLessThanOrEqual(files)
  expect(
    after.filter((one, index) => after.indexOf(one) !== index),
    'asked for twice',
  ).toEqual([])
  expect(after.filter((one) => !one.startsWith('GET ') || one.includes('?') || /studio|room\/index|readme/.test(one))).toEqual([])
})

test('the opening page says how it stands; it is removed and brought back by a press, and by nothing else', async ({ page, host }) => {
  test.setTimeout(90_000)
  const onDevice = page.locator('.on-device')
  await page.goto(host.url)
  await expect(onDevice).toHaveAttribute('data-on', 'none')
  await expect(onDevice).toContainText(/All of it is \d\.\d MB/)
  expect(host.asked).not.toContain('GET sw.js')
  await page.goto(gift(host))
  await engine(page)
  await whole(page)
  await page.goto(host.url)
  await expect(onDevice).toHaveAttribute('data-on', 'whole')
  await expectAccessible(page)
  await onDevice.getByRole('button').click()
  await expect(onDevice).toHaveAttribute('data-on', 'none')
  await expect(onDevice.getByRole('button'), 'who pressed still stands there').toBeFocused()
  await page.goto(gift(host))
  await engine(page)
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  await page.goto(host.url)
  await onDevice.getByRole('button').click()
  await expect(onDevice).toHaveAttribute('data-on', 'whole', { timeout: 60_000 })
})

test.describe('it does not come of itself', () => {
  for (const [what, device] of [
    ['where the device saves data', () => Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } })],
    ['over plain HTTP, and nothing is said of it', () => Object.defineProperty(window, 'isSecureContext', { value: false })],
  ] as const)
    test(what, async ({ page, host, watched }) => {
      await page.addInitScript(device)
      await page.goto(gift(host))
      await engine(page)
      await page.waitForLoadState('networkidle')
      expect(host.asked).not.toContain('GET sw.js')
      await page.goto(host.url)
      await page.waitForLoadState('networkidle')
      await expect(page.locator('.on-device')).toHaveCount(what.startsWith('over') ? 0 : 1)
      expect(watched.logged).toEqual([])
    })
})

/** The site with a story that was changed: a line of it, and with it the mark by which a log knows its story. */
function changed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kind-but-firm-'))
  cpSync('dist', folder, { recursive: true, filter: (name) => !/\.(br|gz)$/.test(name) })
  const page = join(folder, 'play/gift-offer/index.html')
  let html = readFileSync(page, 'utf8').replace('<h1>', '<h1>As it was told later. ')
  for (const kind of ['meta', 'story']) {
    const [name = ''] = new RegExp(`gift-offer\\.en-GB\\.${kind}-[\\da-f]{8}\\.json`).exec(html) ?? []
    const file = join(folder, 'assets', name)
    const renamed = name.replace(/[\da-f]{8}\.json$/, '01234567.json')
    if (kind === 'meta') writeFileSync(file, readFileSync(file, 'utf8').replace(/("(?:script|hash)":")[^"]+/, '$1of-another-day'))
    renameSync(file, join(folder, 'assets', renamed))
    html = html.replaceAll(name, renamed)
  }
  writeFileSync(page, html)
  listOffline(folder)
  return folder
}

test('a new version waits until it is asked for, is not spoken of in a meeting, and the meeting goes on in it', async ({
  page,
  host,
  context,
}) => {
  test.setTimeout(180_000)
  await page.goto(gift(host))
  await begin(page)
  await choose(page, choices.slice(0, 2))
  await whenKept(page, 2)
  await whole(page)
  const later = changed()
  try {
    host.serve(later)
    await page.reload()
    await engine(page)
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await expect.poll(() => registration(page, 'waiting'), { timeout: 60_000 }).toBe('installed')
    await expect(newer(page)).toBeHidden()
    await choose(page, choices.slice(2, 3))
    await whenKept(page, 3)
    await expect(newer(page)).toBeHidden()

    const other = await context.newPage()
    await other.goto(at(host, 'play/gift-offer/'))
    await expect(other.locator('.prebrief h1')).not.toContainText('As it was told later.')
    await expect(newer(other)).toBeVisible()
    await newer(other).getByRole('button', { name: 'Use it now' }).click()
    await expect(newer(other)).toContainText('once the other pages of the game are closed')
    await other.close()

    await page.goto(host.url)
    await expect(newer(page)).toBeVisible()
    await newer(page).getByRole('button', { name: 'Later' }).click()
    await expect(newer(page)).toHaveCount(0)
    await page.reload()
    await Promise.all([page.waitForEvent('load'), newer(page).getByRole('button', { name: 'Use it now' }).click()])
    await page.goto(at(host, 'play/gift-offer/'))
    await expect(page.locator('.prebrief h1')).toContainText('As it was told later.')
    await expect(newer(page)).toHaveCount(0)
    await page.locator('[data-resume]:visible').click()
    await engine(page)
    await choose(page, choices.slice(3))
    await expect(page.locator('[data-ending]')).toBeVisible()
    await whenKept(page, choices.length)
    await host.cut()
    await page.reload()
    await expect(page.locator('[data-ending]')).toBeVisible()
  } finally {
    rmSync(later, { recursive: true })
  }
})
