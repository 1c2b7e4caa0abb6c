import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** What went wrong on a page that nobody on it could have seen. */
type Watched = { readonly thrown: string[]; readonly logged: string[]; readonly asked: string[] }

/** A test on a page that throws nothing and asks no other server for anything: that holds in every trouble. */
export const troubled = base.extend<{ watched: Watched }>({
  // A press that finds nothing to press says so soon.
  actionTimeout: 15_000,
  watched: [
    async ({ page, baseURL }, use) => {
      const watched: Watched = { thrown: [], logged: [], asked: [] }
      page.on('console', (message) => message.type() === 'error' && watched.logged.push(message.text()))
      page.on('pageerror', (error) => watched.thrown.push(error.message))
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== baseURL) watched.asked.push(request.url())
      })
      await use(watched)
      expect(watched.thrown, 'errors nobody caught').toEqual([])
      expect(watched.asked, 'calls to other servers').toEqual([])
    },
    { auto: true },
  ],
})

/** A test on a page that must stay clean: an error in its console fails it too. */
export const test = troubled.extend<{ clean: undefined }>({
  clean: [
    async ({ watched }, use) => {
      await use(undefined)
      expect(watched.logged, 'errors in the console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Finds no barrier by the rules of WCAG 2.2 A and AA. axe sees a part of them: the keyboard tests see others. */
export async function expectAccessible(page: Page, where = page.url()) {
  const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  // A page without frames is judged where it stands: no blank page beside it to put frames' findings together, and no list of all that is well.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(page.frames().length === 1)
  const { violations, passes } = await axe.withTags(levels).analyze()
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(told, `barriers in ${where}`).toEqual([])
  expect(passes.length, 'rules that found something to look at').toBeGreaterThan(5)
}
