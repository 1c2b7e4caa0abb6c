import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import { publisherId } from '../../src/kit/pack/cmi5Manifest.ts'
import { pack } from '../../src/kit/pack.ts'
import { mockLms } from '../lrs/lms.ts'

// An LMS on a real network: it serves a package of the gift as it was packed, launches it, and keeps what it is told.

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' },
  ...{ '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' },
}

type Lms = ReturnType<typeof mockLms> & { readonly open: (wanted?: Parameters<ReturnType<typeof mockLms>['launch']>[0]) => string }

/** A browser test in front of such an LMS. `settings`: the institution's file. */
export const test = base.extend<{ settings: string; lms: Lms }>({
  settings: ['{}', { option: true }],
  lms: async ({ page, settings }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'launched-'))
    const own = join(folder, 'institution.json')
    writeFileSync(own, settings)
    const { log } = console
    console.log = () => undefined
    expect(await pack(['gift-offer', '--target', 'cmi5', '--out', folder, '--settings', own], { build: () => undefined })).toBe(false)
    console.log = log
    const files = unzipSync(readFileSync(join(folder, 'gift-offer.en-GB.cmi5.zip')))
    const thrown: string[] = []
    page.on('pageerror', (error) => thrown.push(error.message))
    let lms: ReturnType<typeof mockLms> | undefined
    const server = createServer(async (request, response) => {
      const url = new URL(request.url ?? '', 'http://here')
      const file = files[url.pathname.replace('/content/', '')]
      if (file) return response.setHeader('content-type', TYPES[extname(url.pathname)] ?? 'application/octet-stream').end(Buffer.from(file))
      if (url.pathname === '/course') return response.setHeader('content-type', 'text/html').end('<!doctype html><title>Course</title>')
      const answer = await lms?.fetch(origin + request.url, await asked(request)).catch(() => undefined)
      // An LMS that is silent takes the call and never answers.
      if (!answer) return request.socket.destroy()
      response.writeHead(answer.status, Object.fromEntries(answer.headers))
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    lms = mockLms(origin, publisherId({ id: 'gift-offer', locale: 'en-GB' }))
    const { launch } = lms
    await use(
      Object.assign(lms, {
        open: (wanted: Parameters<typeof launch>[0]) =>
          `${origin}/content/play/gift-offer/index.html${launch({ returnURL: `${origin}/course`, ...wanted })}`,
      }),
    )
    await new Promise((closed) => {
      server.close(closed)
      server.closeAllConnections()
    })
    rmSync(folder, { recursive: true })
    expect(thrown, 'errors nobody caught').toEqual([])
  },
})
export { expect }

async function asked(request: IncomingMessage): Promise<RequestInit> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const { method = 'GET' } = request
  return { method, headers, ...(method !== 'GET' && { body: Buffer.concat(parts) }) }
}
