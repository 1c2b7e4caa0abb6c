import { address, aPlay, choicesOf, choose, engine, lookBack } from './encounter.ts'
import { type Host, plainHost } from './plainHost.ts'
import { test as base, expect } from './setup.ts'

// The built folder lies on a host that knows nothing of it, somewhere deep: all works that needs no server, and the rest is not offered.

for (const [what, missing] of [
  ['that answers what it has not with a page', 200],
  ['that says of what it has not that it is not there', 404],
] as const)
  base.describe(`on a host ${what}, deep in a path, without types and without compression`, () => {
    const test = base.extend<{ host: Host }>({
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs.
      host: async ({}, use) => {
        const host = await plainHost('dist', { under: '/a/b/c/', missing })
        await use(host)
        await host.close()
      },
      baseURL: async ({ host }, use) => use(host.origin),
    })
    const at = (host: Host, path: string) => new URL(path, host.url).href

    test('a vignette is played to its end and looked back at, nothing is asked for that is not there, the opening page leads to all but a class, and a facilitator rehearses alone', async ({
      page,
      host,
    }) => {
      test.setTimeout(120_000)
      await page.goto(at(host, '#/play/gift-offer'))
      await page.waitForURL((url) => url.pathname === '/a/b/c/play/gift-offer/')
      await page.goto(at(host, address({ facts: aPlay.facts })))
      await page.locator('[data-start]:visible').click()
      await engine(page)
      await page.locator('.stage.live').waitFor()
      await choose(page, choicesOf(aPlay))
      await lookBack(page)
      await expect(page.locator('.debrief h2').first()).toBeVisible()
      for (const asked of host.asked) expect(asked, 'of the site’s own folder').not.toMatch(/^(?!GET )|\0/)

      await page.goto(host.url)
      const join = page.locator('nav [data-to="room"]')
      await expect(join).toBeHidden()
      const ways = await page.locator('a[href]:visible').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
      expect(ways.length).toBeGreaterThan(8)
      for (const way of new Set(ways)) {
        expect(way.startsWith(host.url), way).toBe(true)
        await page.goto(way)
        await expect(page.locator('h1').first(), way).toBeVisible()
        expect(await page.title(), way).toContain('Kind but Firm')
      }

      await page.goto(at(host, 'room/lead/'))
      await expect(page.locator('[data-server]')).toContainText('Phones cannot join here')
      await expect(page.getByText('Rehearse alone').first()).toBeVisible()
    })
  })

base('where a server of ours answers, a class can be joined', async ({ page }) => {
  await page.goto('./')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('nav [data-to="room"]')).toBeVisible()
})
