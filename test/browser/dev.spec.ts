import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type UserConfig } from 'vite'
import { newCase } from '../../src/kit/author/new.ts'
import { pages } from '../../src/kit/pages.ts'
import { phaser } from '../../src/kit/phaser.ts'
import { stories } from '../../src/kit/vite.ts'
import { expect, troubled } from './setup.ts'

// What an author sees with `npm run dev`: the game as Vite serves it, on a folder of stories of its own.

type Desk = { readonly address: string; readonly script: string; readonly folder: string }

const test = troubled.extend<object, { desk: Desk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first argument.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'dev-'))
      copyFileSync('stories/relationship.ink', join(folder, 'relationship.ink'))
      await newCase(['--yes'], folder)
      const shared: UserConfig = { base: './', publicDir: 'assets', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } }
      const compiled = stories(folder)
      const plugins = [compiled, phaser(), pages(shared, compiled.api.built)]
      const server = await createServer({
        ...shared,
        configFile: false,
        logLevel: 'silent',
        plugins,
        server: { port: 0, host: '127.0.0.1' },
      })
      await server.listen()
      const at = server.httpServer?.address()
      const address = `http://127.0.0.1:${at && typeof at === 'object' ? at.port : 0}`
      await use({ address, folder, script: join(folder, 'the-spare-key/the-spare-key.en-GB.ink') })
      await server.close()
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ desk }, use) => use(desk.address),
})

test.describe('while an author writes', () => {
  test.setTimeout(90_000)
  const change = (path: string, from: string, to: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))

  test('the page follows every save, and keeps their place', async ({ page, desk }) => {
    await page.goto('/play/the-spare-key/?why=floor&seed=3')
    await page.locator('[data-start]:visible').click()
    await page.locator('[data-choice="door/check-access"]').click()
    await page.locator('[data-choice="key/ask-meaning"]').click()
    await expect(page.getByText('The key has not moved.')).toBeVisible()
    const offered = () => page.locator('[data-choice]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.choice))
    const there = await offered()
    change(desk.script, 'The key has not moved.', 'The key is where it was.')
    await expect(page.getByText('The key is where it was.')).toBeVisible({ timeout: 30_000 })
    expect(await offered()).toEqual(there)
  })

  test('what has to be put right stands over the page, with file, line and cure, and goes when it is mended', async ({ page, desk }) => {
    await page.goto('/play/the-spare-key/')
    const over = page.locator('vite-error-overlay')
    change(desk.script, 'move: link-network', 'move: link-netwrok')
    await expect(over).toContainText(/the-spare-key\.en-GB\.ink:\d+ unknown-move: There is no move `link-netwrok`/, { timeout: 30_000 })
    await expect(over).toContainText('Take a move from the catalogue')
    // Whoever opens the page only now is told as well, and can play what last could be read.
    await page.reload()
    await expect(over).toContainText('unknown-move')
    change(desk.script, 'move: link-netwrok', 'move: link-network')
    await expect(over).toHaveCount(0, { timeout: 30_000 })
    await expect(page.locator('[data-start]:visible')).toBeVisible()
  })

  test('a vignette written meanwhile is there to be played', async ({ page, desk }) => {
    await page.goto('/')
    await newCase(['--yes', '--title', 'A borrowed ladder'], desk.folder)
    await expect(page.getByRole('link', { name: /A borrowed ladder/ })).toBeVisible({ timeout: 30_000 })
  })
})
