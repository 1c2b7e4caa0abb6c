import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { listOffline } from '../../src/kit/offlineFiles.ts'
import { aPlay, choicesOf, choose, engine, whenKept } from './encounter.ts'
import { at, begin, listed, onDemand, onDevice, registration, test, visit } from './onDevice.ts'
import { expect, expectAccessible } from './setup.ts'
import { gift } from './stories.ts'

// A new version comes when it is asked for, and never into a meeting.

const choices = choicesOf(aPlay)
const newer = (page: Page) => page.locator('[data-newer]')
const TOLD_LATER = 'As it was told later.'
/** The script that the later version has by another name. */
const RENAMED = 'assets/watching-01234567.js'

/**
 * The site as it is built another day: the words of its pages, a line of a story, and with it the mark by which a log knows its story,
 * and a script are others. Its list is made as the build makes it.
 */
function laterBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kind-but-firm-'))
  cpSync('dist', folder, { recursive: true, filter: (name) => !/\.(br|gz)$|readme|studio|print/.test(name) })
  const rename = (name: string, to: string) => {
    renameSync(join(folder, name), join(folder, to))
    for (const text of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => /\.(html|js)$/.test(one))) {
      const before = readFileSync(join(folder, text), 'utf8')
      if (before.includes(basename(name))) writeFileSync(join(folder, text), before.replaceAll(basename(name), basename(to)))
    }
  }
  for (const path of ['index.html', 'play/gift-offer/index.html']) {
    const page = join(folder, path)
    writeFileSync(page, readFileSync(page, 'utf8').replace('<h1>', `<h1>${TOLD_LATER} `))
  }
  for (const name of listed('dist').filter((one) => /gift-offer\.en-GB\.(meta|story)-/.test(one))) {
    const file = join(folder, name)
    if (name.includes('meta')) writeFileSync(file, readFileSync(file, 'utf8').replace(/("(?:script|hash)":")[^"]+/, '$1of-another-day'))
    rename(name, name.replace(/[\da-f]{8}\.json$/, '01234567.json'))
  }
  rename(onDemand('dist'), RENAMED)
  listOffline(folder)
  return folder
}

test('a new version waits until it is asked for, is not spoken of in a meeting, comes without a network, and the meeting goes on in it', async ({
  page,
  host,
  context,
}) => {
  test.setTimeout(180_000)
  const later = laterBuild()
  const wrong = listed('dist').find((name) => /^assets\/reflecting-[\w-]{8}\.js$/.test(name)) ?? ''
  try {
    await visit(page, at(host, gift.address({ facts: aPlay.facts })))
    await begin(page)
    await choose(page, choices.slice(0, 2))
    await whenKept(page, 2)
    expect((await onDevice(page, host)).toSorted()).toEqual(listed('dist').toSorted())

    // One file is not what it should be, as where a page to sign in was kept in its place.
    await page.evaluate(
      async ([root, name]) => {
        const cache = await caches.open(`kbf-offline ${root}`)
        await cache.put(`${root}${name}`, new Response('<h1>Please log in'))
      },
      [host.url, wrong] as const,
    )

    // Half of it is on the host, and a page of the host in the place of the rest: nothing changes.
    host.serve(later, new RegExp(RENAMED))
    await page.reload()
    await engine(page)
    await expect.poll(() => host.asked.some((one) => one.includes(RENAMED)), { timeout: 30_000 }).toBe(true)
    await expect.poll(() => registration(page, 'installing')).toBeUndefined()
    expect(await registration(page, 'waiting')).toBeUndefined()
    await expect(page.locator('#play .passage')).toBeVisible()

    // All of it is: the meeting goes on in the version it was begun in, and hears nothing of it.
    host.serve(later)
    await page.reload()
    await engine(page)
    await expect.poll(() => registration(page, 'waiting'), { timeout: 60_000 }).toBe('installed')
    await expect(newer(page)).toBeHidden()
    await choose(page, choices.slice(2, 3))
    await whenKept(page, 3)
    await expect(newer(page)).toBeHidden()

    // Before another meeting, beside this one: it is offered, and would not be taken from under it.
    const other = await context.newPage()
    await other.goto(at(host, 'play/gift-offer/'))
    await expect(other.locator('.prebrief h1')).not.toContainText(TOLD_LATER)
    await newer(other).getByRole('button', { name: 'Use it now' }).click()
    await expect(newer(other)).toContainText('once the other pages of the game are closed')
    await other.close()

    // Not now: all stays as it is.
    await page.goto(host.url)
    await expect(newer(page)).toBeVisible()
    await expectAccessible(page)
    await newer(page).getByRole('button', { name: 'Later' }).click()
    await expect(newer(page)).toHaveCount(0)
    await expect(page.locator('.begin :is(a, button):visible').first(), 'what was pressed is gone').toBeFocused()
    for (const path of ['./', 'play/gift-offer/']) {
      await page.goto(at(host, path))
      await expect(newer(page)).toBeVisible()
      await expect(page.locator('h1').first()).not.toContainText(TOLD_LATER)
    }

    // Now, and the network is away: it is on the device already.
    await host.cut()
    const kept = await page.evaluate(() => ({ ...localStorage }))
    await Promise.all([page.waitForEvent('load'), newer(page).getByRole('button', { name: 'Use it now' }).click()])
    await expect(page.locator('.prebrief h1')).toContainText(TOLD_LATER)
    await expect(newer(page)).toHaveCount(0)
    expect(await page.evaluate(() => ({ ...localStorage })), 'what one did').toEqual(kept)
    expect((await onDevice(page, host)).toSorted(), 'all of the new version, and nothing of the old').toEqual(listed(later).toSorted())
    await page.goto(host.url)
    await expect(page.locator('.hero h1')).toContainText(TOLD_LATER)
    const healed = await page.evaluate(async (name) => (await fetch(name)).text(), wrong)
    expect(healed, 'it is what it should be').toBe(readFileSync(join(later, wrong), 'utf8'))
    await page.goto(at(host, 'play/gift-offer/'))
    await page.locator('[data-resume]:visible').click()
    await engine(page)
    await choose(page, choices.slice(3))
    await expect(page.locator('[data-ending]')).toBeVisible()
    await whenKept(page, choices.length)
    await page.reload()
    await expect(page.locator('[data-ending]')).toBeVisible()
  } finally {
    rmSync(later, { recursive: true })
  }
})
