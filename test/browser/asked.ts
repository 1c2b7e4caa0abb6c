import type { Page, Request } from '@playwright/test'

/** What a page asks for from now on, until `since` is asked: then what it has asked for since the last time. */
export type Asking = { readonly all: readonly Request[]; since(): Promise<readonly string[]> }

export function asking(page: Page): Asking {
  const all: Request[] = []
  let told = 0
  page.on('request', (request) => {
    // What the page makes for itself, as the stage its pictures, is fetched from nowhere.
    if (!request.url().startsWith('blob:')) all.push(request)
  })
  return {
    all,
    async since() {
      await page.waitForTimeout(300)
      await page.waitForLoadState('networkidle')
      const paths = all.slice(told).map((request) => new URL(request.url()).pathname)
      told = all.length
      // The browser asks for a page's icon of itself, and again when the address changes.
      return paths.filter((path) => path !== '/favicon.svg')
    },
  }
}
