import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { test as base, expect, type Frame, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { pack } from '../../src/kit/pack.ts'

// A learning platform: somebody else's player (scorm-again) in a page of its own, and our package in a frame of it, from a folder deep in
// a path. What the player has kept is handed on from one session to the next.

export type Version = 'scorm12' | 'scorm2004'

/** How a session begins, and what the platform is like in it. */
export type Launch = {
  /** What it kept of the session before. */
  readonly kept?: unknown
  readonly mode?: 'normal' | 'review' | 'browse'
  readonly learner?: string
  /** `absent`: not there; `refuses`: there, and says no to everything; `slow`: takes so many milliseconds to keep something. */
  readonly trouble?: 'absent' | 'refuses'
  readonly slow?: number
}

const DEEP = '/courses/2027/autumn/module-3/content/7f3a'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const player = (version: Version) => readFileSync(`node_modules/scorm-again/dist/${version}.min.js`, 'utf8')

/** The player's page. Everything it is asked stands in `asked`, what it keeps in `kept`. */
const page = (
  version: Version,
) => `<!doctype html><html lang="en"><title>Player</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>
<script>${player(version).replaceAll('</script', '<\\/script')}</script>
<script>
const [name, Api, get, set, commit, finish] = ${
  version === 'scorm12'
    ? "['API', window.Scorm12API, 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish']"
    : "['API_1484_11', window.Scorm2004API, 'GetValue', 'SetValue', 'Commit', 'Terminate']"
}
Object.assign(window, { asked: [], refused: [], kept: undefined, trouble: undefined, slow: 0 })
window.launch = (src, { kept, mode = 'normal', learner = 'learner-1', trouble, slow = 0 }) => {
  Object.assign(window, { asked: [], refused: [], kept, trouble, slow })
  const api = new Api({ logLevel: 5 })
  if (kept) api.loadFromJSON(kept)
  if (name === 'API') Object.assign(api.cmi.core, { student_id: learner, lesson_mode: mode, entry: kept ? 'resume' : 'ab-initio' })
  else Object.assign(api.cmi, { learner_id: learner, mode, entry: kept ? 'resume' : 'ab-initio' })
  const told = {}
  for (const call of Object.getOwnPropertyNames(Object.getPrototypeOf(api)).concat(Object.keys(api)))
    if (typeof api[call] === 'function')
      told[call] = (...words) => {
        if (window.trouble === 'refuses') return 'false'
        window.asked.push([call, ...words])
        const until = Date.now() + (call === commit ? window.slow : 0)
        while (Date.now() < until);
        const answer = api[call](...words)
        if (call === set && String(answer) !== 'true') window.refused.push(words)
        if (call === commit || call === finish) window.kept = api.renderCMIToJSONObject().cmi
        return answer
      }
  Object.defineProperty(window, name, { configurable: true, get: () => (window.trouble === 'absent' ? undefined : told) })
  const frame = Object.assign(document.createElement('iframe'), { src, name: 'content', title: 'Course' })
  document.body.replaceChildren(frame)
}
window.end = () => document.body.replaceChildren()
</script>`

type Held = {
  asked: string[][]
  refused: string[][]
  kept: unknown
  trouble: string | undefined
  slow: number
  launch(src: string, launch: Launch): void
  end(): void
}
type Playing = Window & Held

/** What the player holds now. */
export const held = (page: Page) =>
  page.evaluate(() => {
    const { asked, refused, kept } = window as unknown as Playing
    return { asked, refused, kept }
  })

/** What it was told, the latest of each element. */
export async function toldOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const { asked } = await held(page)
  return Object.fromEntries(asked.flatMap(([call = '', name = '', value = '']) => (/SetValue$/.test(call) ? [[name, value]] : [])))
}

export const becomes = (page: Page, trouble: 'absent' | 'refuses' | undefined) =>
  page.evaluate((now) => Object.assign(window, { trouble: now }), trouble)

/** The learner closes the frame; what the player has kept by then. */
export async function ends(page: Page): Promise<unknown> {
  await page.evaluate(() => (window as unknown as Playing).end())
  return (await held(page)).kept
}

// What a learner does in the frame.

export const begin = (frame: Frame) => frame.locator('[data-start]:visible').click()
export const choose = async (frame: Frame, ids: readonly string[]) => {
  for (const id of ids) await frame.locator(`[data-choice="${id}"]`).click()
}
export const offers = (frame: Frame) =>
  frame.locator('[data-choice]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.choice).toSorted())
export const lookBack = async (frame: Frame, word = '') => {
  await frame.locator('[data-ending] button').click()
  await frame.locator('[data-reaction] input').fill(word)
  await frame.locator('[data-reaction] button[type=submit]').click()
  await frame.locator('.debrief').waitFor()
}

const STATUS = { scorm12: 'cmi.core.lesson_status', scorm2004: 'cmi.completion_status' } as const
/** What the platform was told last of how it stands. */
export const status = async (page: Page, version: Version) => (await toldOf(page))[STATUS[version]]

type Shelf = {
  /** Opens a package in the player, and gives the frame it is in. */
  launch(page: Page, version: Version, launch?: Launch): Promise<Frame>
}

/** A platform with packages of the gift, as an institution's settings make them. */
export const test = base.extend<{ settings: string; platform: Shelf }>({
  settings: ['{}', { option: true }],
  platform: async ({ page: first, settings }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'platform-'))
    const { log } = console
    console.log = () => undefined
    writeFileSync(join(folder, 'institution.json'), settings)
    expect(
      await pack(['gift-offer', '--target', 'all', '--out', folder, '--settings', join(folder, 'institution.json')], {
        build: () => undefined,
      }),
    ).toBe(false)
    console.log = log
    const open = (version: Version) => unzipSync(readFileSync(join(folder, `gift-offer.en-GB.${version}.zip`)))
    const packages = { scorm12: open('scorm12'), scorm2004: open('scorm2004') }
    const server = createServer(({ url = '' }, response) => {
      const path = new URL(url, 'http://here').pathname
      const [, version, file] = new RegExp(`^${DEEP}/(scorm12|scorm2004)/(.+)$`).exec(path) ?? []
      const content = file && packages[version as Version][file]
      if (/^\/player\//.test(path)) return response.setHeader('content-type', 'text/html').end(page(path.slice(8) as Version))
      if (!content) return response.writeHead(404).end()
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(Buffer.from(content))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const wrong: string[] = []
    first.on('pageerror', (error) => wrong.push(error.message))
    first.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) wrong.push(`asked elsewhere: ${request.url()}`)
    })
    first.on('response', (answer) => {
      if (answer.status() >= 400 && !answer.url().endsWith('/favicon.ico')) wrong.push(`${answer.status()} ${answer.url()}`)
    })
    await use({
      async launch(page, version, launch = {}) {
        if (!page.url().endsWith(`/player/${version}`)) await page.goto(`${origin}/player/${version}`)
        const src = `${DEEP}/${version}/play/gift-offer/index.html?seed=1&meaning=goodbye`
        await page.evaluate(([src, launch]) => (window as unknown as Playing).launch(src, launch), [src, launch] as const)
        const frame = await (await page.waitForSelector('iframe')).contentFrame()
        if (!frame) throw new Error('the player shows no frame')
        await frame.waitForFunction(() => window.kbf?.begin !== undefined)
        return frame
      },
    })
    const closed = new Promise((done) => server.close(done))
    // A connection that Chromium opened ahead, and asked nothing over, would be waited for.
    server.closeAllConnections()
    await closed
    rmSync(folder, { recursive: true })
    expect(wrong, 'errors, missing files, and calls to other servers').toEqual([])
  },
})

export { expect }
