import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test'

// A whole class: the server as it is started, and every page in a browser context of its own.

const project = join(import.meta.dirname, '..', '..', '..')

export type School = {
  /** Where the facilitator has the pages, on the server's own computer. */
  readonly address: string
  /** Another device. */
  device(width: number, height: number): Promise<Page>
  /** What pages threw, logged as an error, or tried against the site's policy. */
  readonly complaints: string[]
  /** Ends the server: at once, as a power cut does, or asked to, as a new version does. */
  end(how: 'SIGKILL' | 'SIGTERM'): Promise<void>
  /** Starts it again, on the same port and the same data. */
  start(): Promise<void>
}

/** The server, open to the network as `npm start -- --lan` opens it. */
async function serve(data: string, port: string) {
  const child = spawn(process.execPath, [join('src', 'server', 'main.ts'), '--lan'], {
    cwd: project,
    env: { ...process.env, HOST: '', PORT: port, KBF_DATA: data, REDIS_URL: '', TRUST_PROXY: '', CLASS_HOURS: '', LOG_LEVEL: '' },
  })
  let said = ''
  const line = await new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text
        if (said.includes('\n')) resolve(said)
      })
  })
  const own = /localhost:(\d+)/.exec(line)?.[1]
  if (!own) throw new Error(line)
  const ended = new Promise((resolve) => child.once('close', resolve))
  return {
    port: own,
    async end(how: 'SIGKILL' | 'SIGTERM') {
      child.kill(how)
      await ended
    },
  }
}

async function school(browser: Browser): Promise<School & { close(): Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'kbf-class-'))
  let server = await serve(data, '0')
  const address = `http://localhost:${server.port}/`
  const contexts: BrowserContext[] = []
  const complaints: string[] = []
  return {
    ...{ address, complaints },
    async device(width, height) {
      const context = await browser.newContext({ viewport: { width, height }, baseURL: address })
      contexts.push(context)
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`against the policy: ${violatedDirective} ${blockedURI}`),
        ),
      )
      context.on('weberror', (error) => complaints.push(error.error().message))
      context.on('console', (message) => message.type() === 'error' && complaints.push(`${message.page()?.url()}: ${message.text()}`))
      return context.newPage()
    },
    end: (how) => server.end(how),
    async start() {
      server = await serve(data, server.port)
    },
    async close() {
      for (const context of contexts) await context.close()
      await server.end('SIGKILL')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Tests in which the network or the server fails, and the console says so. */
export const inTrouble = base.extend<{ school: School }>({
  actionTimeout: 10_000,
  school: async ({ browser }, use) => {
    const here = await school(browser)
    await use(here)
    await here.close()
  },
})

/** Tests in which no page has anything to complain of. */
export const test = inTrouble.extend<{ calm: undefined }>({
  calm: [
    async ({ school }, use) => {
      await use(undefined)
      expect(school.complaints, 'what pages complain of').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
