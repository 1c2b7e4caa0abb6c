import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Frame, type Page } from '@playwright/test'
import type { Message } from '../../src/browser/embed/messages.ts'
import { readDist } from '../../src/server/dist.ts'
import { site } from '../../src/server/http.ts'
import { aPlay, choicesOf } from './encounter.ts'
import { type Host, plainHost } from './plainHost.ts'

// A vignette in a course page of another site: three hosts, since what is tested is who hears whom.

type Sites = { readonly game: string; readonly course: Host; readonly stranger: Host }

/** Writes down what it is told, and by whom. */
const LISTENS = `<script>told = []; addEventListener('message', ({ origin, data }) => told.push({ origin, data }))</script>`

const test = base.extend<{ sites: Sites; trouble: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs.
  sites: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kind-but-firm-'))
    writeFileSync(join(folder, 'index.html'), `<!doctype html><title>A course</title>${LISTENS}`)
    const [course, stranger] = await Promise.all([plainHost(folder), plainHost(folder)])
    const server: Server = createServer(site(readDist(resolve('dist'))!, undefined, [course.origin]))
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    await use({ game: `http://localhost:${(server.address() as AddressInfo).port}`, course, stranger })
    server.close()
    server.closeAllConnections()
    await Promise.all([course.close(), stranger.close()])
    rmSync(folder, { recursive: true })
  },
  trouble: [
    async ({ page }, use) => {
      const trouble: string[] = []
      page.on('pageerror', (error) => trouble.push(error.message))
      await use(trouble)
      expect(trouble, 'errors nobody caught').toEqual([])
    },
    { auto: true },
  ],
})

const choices = choicesOf(aPlay)

/** Puts a frame into the page; gives the frame once its address is that of a vignette, or as it is. */
async function hold(page: Page, address: string, until = /\/play\//): Promise<Frame> {
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, width: '900', height: '700', title: 'A vignette' })
    document.body.append(frame)
  }, address)
  await expect.poll(() => page.frames().some((frame) => until.test(frame.url()))).toBe(true)
  return page.frames().find((frame) => until.test(frame.url())) as Frame
}

type Heard = { readonly origin: string; readonly data: Message }
const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: Heard[] }).told)
const ofType = async (page: Page, type: Message['type']) => (await told(page)).map(({ data }) => data).filter((one) => one.type === type)
const ready = (page: Page) => expect.poll(async () => (await ofType(page, 'ready')).length).toBeGreaterThan(0)
const say = (page: Page, data: unknown) => page.evaluate((data) => frames[0]?.postMessage(data, '*'), data)
const embedded = ({ game, course }: Sites, more = '') =>
  `${game}/embed/?vignette=gift-offer&seed=1&origin=${encodeURIComponent(course.origin)}${more}`

test('a course page is told how far one is, and no word of what was said; storage may be blocked', async ({ page, sites }) => {
  test.setTimeout(90_000)
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    }),
  )
  await page.goto(sites.course.url)
  const frame = await hold(page, embedded(sites, '&lang=en-US&theme=night'))
  await ready(page)
  expect(new URL(frame.url()).pathname).toBe('/play/gift-offer/en-US/')
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'night')
  await expect(frame.locator('.masthead a:not([data-elsewhere])')).toBeHidden()
  expect(await ofType(page, 'progress')).toEqual([])
  await expect(frame.locator('.prebrief')).toContainText(`The page of ${new URL(sites.course.origin).host} that holds this is told`)
  await expect(frame.locator('.prebrief')).not.toContainText('Nothing leaves this device')
  await frame.locator('.facilitator summary').click()
  for (const [name, value] of Object.entries(aPlay.facts)) await frame.locator(`select[name="${name}"]`).selectOption(value)
  await frame.locator('[data-start]:visible').click()
  for (const id of choices) await frame.locator(`[data-choice="${id}"]`).click()
  await expect(frame.locator('[data-ending]')).toBeVisible()
  await expect
    .poll(() => ofType(page, 'finished'))
    .toEqual([
      {
        source: 'kind-but-firm',
        version: 1,
        vignette: 'gift-offer',
        locale: 'en-US',
        type: 'finished',
        choices: choices.length,
        ending: 'box-in-the-window',
      },
    ])
  // Looking back, too, stays in the frame, and leads to nothing that may not stand there.
  await frame.locator('[data-ending] button').click()
  await frame.locator('[data-reaction] button[type=submit]').click()
  await expect(frame.locator('.debrief h2').first()).toBeVisible()
  await expect(frame.locator('.come-back')).toBeHidden()
  const ways = await frame.locator('a[href]:visible').evaluateAll((all) => all.map((way) => way.getAttribute('href')))
  expect(ways.filter((way) => !way?.startsWith('#') && !way?.startsWith('https://'))).toEqual([])
  const progress = (await ofType(page, 'progress')).map((one) => 'choices' in one && one.choices)
  expect(progress).toEqual(choices.map((_, index) => index + 1))
  const all = await told(page)
  expect(new Set(all.map(({ origin }) => origin))).toEqual(new Set([sites.game]))
  const known = ['source', 'version', 'vignette', 'locale', 'type', 'title', 'choices', 'ending', 'height']
  expect(all.flatMap(({ data }) => Object.keys(data)).filter((name) => !known.includes(name))).toEqual([])
  await frame.getByRole('button', { name: 'Leave for today' }).last().click()
  await expect(frame.locator('.prebrief h1')).toBeVisible()
  expect(new URL(frame.url()).pathname).toBe('/play/gift-offer/en-US/')
})

test('the frame grows with the page and comes to rest; only the page that holds it is heard, and only where it speaks sense', async ({
  page,
  sites,
}) => {
  test.setTimeout(90_000)
  await page.goto(sites.course.url)
  await page.evaluate(() =>
    addEventListener('message', ({ data }) => {
      const frame = document.querySelector('iframe')
      if (frame && data.type === 'resize') frame.height = data.height
    }),
  )
  const frame = await hold(page, embedded(sites))
  await ready(page)
  await expect.poll(async () => (await ofType(page, 'resize')).length).toBeGreaterThan(0)
  await page.waitForTimeout(1500)
  const before = (await ofType(page, 'resize')).length
  await page.waitForTimeout(1500)
  expect((await ofType(page, 'resize')).length).toBe(before)
  const sizes = (await ofType(page, 'resize')).map((one) => 'height' in one && one.height)
  expect(sizes.length, sizes.join(', ')).toBeLessThan(12)
  expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1)

  const wish = { source: 'kind-but-firm-host', type: 'start' }
  // Somebody else in the same page, who can reach the frame.
  const stranger = await hold(page, sites.stranger.url, new RegExp(sites.stranger.origin))
  await stranger.evaluate((data) => parent.frames[0]?.postMessage(data, '*'), wish)
  // The page itself: nothing that makes sense, or not to us.
  const odd = [null, 'start', 7, [], [wish], {}, { type: 'start' }, { ...wish, source: ['kind-but-firm-host'] }, { ...wish, type: 'erase' }]
  for (const data of [...odd, { ...wish, type: 'theme', theme: 'url(javascript:alert(1))' }]) await say(page, data)
  // The vignette's own page, as if another script of its site spoke.
  await frame.evaluate((data) => postMessage(data, '*'), wish)
  await page.waitForTimeout(500)
  await expect(frame.locator('.prebrief')).toBeVisible()
  expect(await stranger.evaluate(() => (globalThis as unknown as { told: Heard[] }).told)).toEqual([])

  const earlier = (await ofType(page, 'ready')).length
  await say(page, { ...wish, type: 'tell' })
  await expect.poll(async () => (await ofType(page, 'ready')).length).toBe(earlier + 1)
  await say(page, { ...wish, type: 'theme', theme: 'night' })
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'night')
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await say(page, wish)
  await expect(frame.locator('#play .passage')).toBeVisible()
  // The frame is no higher than the meeting, and whoever began at the foot of a long page sees where it begins.
  const held = page.locator('iframe').first()
  await expect.poll(async () => (await held.boundingBox())?.height).toBeLessThan(Number(sizes.at(-1)) - 100)
  await expect(frame.locator('.passage .line').first()).toBeInViewport()
})

test('who is not meant is told nothing, and holds nothing: another site is named, the server does not know it, or it wants one’s data', async ({
  page,
  sites,
}) => {
  await page.goto(sites.course.url)
  const frame = await hold(page, `${sites.game}/embed/?vignette=gift-offer&start&origin=${encodeURIComponent(sites.stranger.origin)}`)
  await expect(frame.locator('#play .passage')).toBeVisible()
  await expect(frame.locator('[data-content-note]'), 'what one may not want to meet is said all the same').toBeVisible()
  await frame.locator('[data-choice]').first().click()
  await expect(frame.locator('.passage .said')).toBeVisible()
  await expect(frame.locator('[data-content-note]')).toHaveCount(0)
  await page.waitForTimeout(500)
  expect(await told(page)).toEqual([])
  await frame.getByRole('button', { name: 'Step out' }).click()
  await frame.getByRole('button', { name: 'Leave for today' }).click()
  await expect(frame.locator('.prebrief h1')).toBeVisible()
  expect(new URL(frame.url()).search).not.toContain('start')

  await page.goto(sites.course.url)
  await hold(page, `${sites.game}/data/`, /^chrome-error/)
  await page.goto(sites.stranger.url)
  const refused = await hold(page, embedded(sites), /^chrome-error/)
  expect(await refused.locator('a[data-vignette]').count()).toBe(0)
})
