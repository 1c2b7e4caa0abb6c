import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { engine } from './encounter.ts'
import { type Host, plainHost } from './plainHost.ts'
import { troubled as base, expect } from './setup.ts'

// A host of files and a browser that keeps them: what a page without a network needs.

export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs.
  host: async ({}, use) => {
    const host = await plainHost('dist', { under: '/a/game/', missing: 200 })
    await use(host)
    await host.close()
  },
  baseURL: async ({ host }, use) => use(host.origin),
  serviceWorkers: 'allow',
})

export const at = (host: Host, path: string) => new URL(path, host.url).href

export const registration = (page: Page, which: 'active' | 'installing' | 'waiting') =>
  page.evaluate(async (which) => (await navigator.serviceWorker.getRegistration())?.[which]?.state, which)

/** Opens a page with an engine, and waits until all of the game is on this device. */
export async function visit(page: Page, address: string) {
  await page.goto(address)
  await engine(page)
  await expect.poll(() => registration(page, 'active'), { timeout: 60_000 }).toBe('activated')
}

export async function begin(page: Page) {
  await page.locator('[data-start]:visible').click()
  await engine(page)
}

/** The names of all files that are kept, from the site's root, by which they were asked for. */
export const onDevice = (page: Page, host: Host) =>
  page.evaluate(async (root) => {
    const names = (await caches.keys()).filter((name) => name === `kbf-offline ${root}`)
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map(({ url }) => url.slice(root.length))
  }, host.url)

type Entry = { readonly url: string; readonly revision: string | null }

/** The same, as a build lists them. */
export const listed = (folder: string) =>
  (JSON.parse(/=(.*);\n/.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))?.[1] ?? '') as Entry[]).map(
    ({ url, revision }) => url.replace('./', '') + (revision === null ? '' : `?__WB_REVISION__=${revision}`),
  )

/** A script that is fetched when somebody asks for it, and by nobody else. */
export const onDemand = (folder: string) => listed(folder).find((name) => /^assets\/watching-[\w-]{8}\.js$/.test(name)) ?? ''
