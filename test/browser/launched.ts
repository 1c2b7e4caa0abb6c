import { test as base, expect, type Page } from '@playwright/test'
import { publisherId } from '../../src/kit/pack/cmi5Manifest.ts'
import { mockLms } from '../lrs/lms.ts'
import { mockLrs } from '../lrs/lrs.ts'
import { filesOf, handOn, listening, PAGE, servesFile } from './packed.ts'

// An LMS, or a store without one, on a real network: a package of the gift as it was packed, and what is told of it.

type Wanted = Parameters<ReturnType<typeof mockLms>['launch']>[0]
type Lms = ReturnType<typeof mockLms> & { readonly open: (wanted?: Wanted) => string }

/** A store that the institution has set. `open`: the address of the page. */
type Lrs = ReturnType<typeof mockLrs> & { readonly open: string }

/** A browser test in front of such an LMS, or of such a store. `settings`: the institution's file. */
export const test = base.extend<{ settings: string; lms: Lms; lrs: Lrs }>({
  settings: ['{}', { option: true }],
  lms: async ({ page, settings }, use) => {
    const files = filesOf('cmi5', settings)
    const thrown = watched(page)
    let lms: ReturnType<typeof mockLms> | undefined
    const host = await listening(async (request, response) => {
      const url = new URL(request.url ?? '', 'http://here')
      if (servesFile(files, url, response)) return
      if (url.pathname === '/course') return response.setHeader('content-type', 'text/html').end('<!doctype html><title>Course</title>')
      await handOn(request, response, host.origin, lms?.fetch)
    })
    lms = mockLms(host.origin, publisherId({ id: 'gift-offer', locale: 'en-GB' }))
    const { launch } = lms
    const open = (wanted: Wanted) => `${host.origin}${PAGE}${launch({ returnURL: `${host.origin}/course`, ...wanted })}`
    await use(Object.assign(lms, { open }))
    await host.close()
    expect(thrown, 'errors nobody caught').toEqual([])
  },
  lrs: async ({ page }, use) => {
    const thrown = watched(page)
    const lrs = mockLrs()
    // Another host than the page's: it says that other sites' pages may ask it.
    const store = await listening(async (request, response) => {
      for (const [name, value] of Object.entries(ALLOWS)) response.setHeader(`access-control-allow-${name}`, value)
      if (request.method === 'OPTIONS') return response.writeHead(204).end()
      await handOn(request, response, store.origin, lrs.fetch)
    })
    const settings = { records: { lrs: { endpoint: `${store.origin}/xapi`, name: 'the research office of Harbour College' } } }
    const files = filesOf('xapi', JSON.stringify(settings))
    const host = await listening((request, response) => {
      if (!servesFile(files, new URL(request.url ?? '', 'http://here'), response)) response.writeHead(404).end()
    })
    await use(Object.assign(lrs, { open: host.origin + PAGE }))
    await Promise.all([host.close(), store.close()])
    expect(thrown, 'errors nobody caught').toEqual([])
  },
})
export { expect }

const ALLOWS = { origin: '*', methods: 'PUT, POST', headers: 'Content-Type, X-Experience-API-Version' }

function watched(page: Page): readonly string[] {
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(error.message))
  return thrown
}
