import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** A test on a page that must stay clean: an error in its console, or a call to another server, fails the test. */
export const test = base.extend<{ clean: undefined }>({
  clean: [
    async ({ page, baseURL }, use) => {
      const wrong: string[] = []
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
      page.on('pageerror', (error) => wrong.push(error.message))
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== baseURL) wrong.push(`asked ${request.url()}`)
      })
      await use(undefined)
      expect(wrong, 'errors of the page, and calls to other servers').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Finds no barrier by the rules of WCAG 2.2 A and AA, and of good practice. axe sees a part of them: the keyboard tests see others. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(told).toEqual([])
}
