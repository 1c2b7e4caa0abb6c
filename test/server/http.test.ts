import { cpSync, existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compress } from '../../scripts/compress.mjs'
import { readDist } from '../../src/server/dist.ts'
import { site } from '../../src/server/http.ts'

// A small built site, compressed as the build does it, on a real port of the loopback.
const folder = mkdtempSync(join(tmpdir(), 'kind-but-firm-'))
let server: Server
let port: number

beforeAll(async () => {
  cpSync(join(import.meta.dirname, 'site'), folder, { recursive: true })
  await compress(folder)
  server = createServer(site(readDist(folder)!))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true })
})

type Answer = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: string }

/** Sends the path exactly as written: `fetch` would tidy it first. */
function ask(path: string, { method = 'GET', ...headers }: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }))
    })
    asked.on('error', reject).end()
  })
}

/** Writes these very bytes, as no honest browser would. */
function shout(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', reject).on('close', () => resolve(answer))
  })
}

describe('the pages', () => {
  it('are served as HTML that is asked for again each time, by its ETag', async () => {
    const { status, headers, body } = await ask('/')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
    expect(body).toContain('A small page')
    expect((await ask('/', { 'If-None-Match': headers.etag! })).status).toBe(304)
  })

  it('of a vignette answer at its folder, and without the slash lead there', async () => {
    expect((await ask('/play/gift-offer/')).body).toContain('The lid stays shut')
    const away = await ask('/play/gift-offer?from=lms')
    expect([away.status, away.headers.location]).toEqual([301, '/play/gift-offer/?from=lms'])
  })

  it('lead to themselves, whatever host the request line names', async () => {
    const answer = await shout('GET http://evil.example/play/gift-offer?from=lms HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(answer).toContain('Location: /play/gift-offer/?from=lms\r\n')
    expect(answer).not.toContain('evil')
  })

  it('answer HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' })
    expect([status, body, headers['content-type']]).toEqual([200, '', 'text/html; charset=utf-8'])
  })
})

describe('the files beside them', () => {
  it.each([
    ['/assets/main-1a2b3c4d.js', 'text/javascript; charset=utf-8'],
    ['/people/desmond.svg', 'image/svg+xml'],
    ['/story.json', 'application/json; charset=utf-8'],
    ['/assets/literata-5e6f7a8b.woff2', 'font/woff2'],
  ])('%s is %s', async (path, type) => expect((await ask(path)).headers['content-type']).toBe(type))

  it('are kept for a year where their name holds a hash, and asked for again where it does not', async () => {
    for (const path of ['/assets/main-1a2b3c4d.js', '/assets/gift-offer.en-GB.story-1a2b3c4d.json'])
      expect((await ask(path)).headers['cache-control'], path).toBe('public, max-age=31536000, immutable')
    expect((await ask('/people/desmond.svg')).headers['cache-control']).toBe('no-cache')
  })

  it.each(['br', 'gzip'])('come compressed as %s to whoever takes that', async (encoding) => {
    const { headers } = await ask('/assets/main-1a2b3c4d.js', { 'Accept-Encoding': encoding })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers.vary).toContain('Accept-Encoding')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(Number(headers['content-length'])).toBeLessThan(200)
  })

  it('come as they are to whoever takes no compression', async () => {
    const { headers, body } = await ask('/assets/main-1a2b3c4d.js')
    expect(headers['content-encoding']).toBeUndefined()
    expect(body).toContain('a line that repeats')
  })

  it('under 600 bytes are not compressed', async () => {
    expect((await ask('/story.json', { 'Accept-Encoding': 'br, gzip' })).headers['content-encoding']).toBeUndefined()
  })
})

describe('what the browser is told', () => {
  it('to use our files and the scripts and styles written in our pages, and no other', async () => {
    const policy = (await ask('/')).headers['content-security-policy'] as string
    expect(policy).toContain("default-src 'self';")
    expect(policy).toContain("img-src 'self' data: blob:;")
    // Of `document.documentElement.dataset.early = 'yes'` and `main { max-width: 40rem }`, as a browser computes them.
    expect(policy).toContain("script-src 'self' 'sha256-XedGhGXSmSsI1DaUqtZFPMkeOm4Vr0NxmFGme7JWPLc=';")
    expect(policy).toContain("style-src 'self' 'sha256-a9X78Y0gd/1eI+9jRYQJOHiSh7EhL9NA63liLQCJ5Mk=';")
    expect(policy).not.toContain('unsafe')
  })

  it('to connect to this very host alone, and to no host that somebody made up', async () => {
    const policy = async (headers: Record<string, string> = {}) => String((await ask('/', headers)).headers['content-security-policy'])
    expect(await policy()).toContain(`connect-src 'self' ws://127.0.0.1:${port} wss://127.0.0.1:${port};`)
    expect(await policy({ Host: 'game.example' })).toContain("connect-src 'self' ws://game.example wss://game.example;")
    for (const Host of ['evil.example *', "x; script-src 'unsafe-inline'", 'a,b'])
      expect(await policy({ Host })).toContain("connect-src 'self' 'self' 'self';")
  })

  it('that what answers without a network, and what says how the game is installed, are ours, and asked for again each time', async () => {
    expect(String((await ask('/')).headers['content-security-policy'])).toMatch(/worker-src 'self';.*manifest-src 'self';/)
    for (const [path, type] of [
      ['/sw.js', 'text/javascript; charset=utf-8'],
      ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ] as const) {
      const { status, headers } = await ask(path)
      expect([path, status, headers['cache-control'], headers['content-type']]).toEqual([path, 200, 'no-cache', type])
    }
  })

  it('that no other site may hold a page of ours', async () => {
    for (const path of ['/', '/play/gift-offer/']) {
      const { headers } = await ask(path)
      expect(String(headers['content-security-policy'])).toMatch(/frame-ancestors 'self'$/)
      expect(headers['x-frame-options']).toBe('SAMEORIGIN')
    }
  })

  it('nothing that would send a phone on a plain classroom network to HTTPS', async () => {
    const { headers } = await ask('/')
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['cross-origin-opener-policy']).toBeUndefined()
  })

  it('not to guess at types, and not to say where it came from', async () => {
    const { headers } = await ask('/')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-powered-by']).toBeUndefined()
  })
})

describe('where other sites may hold a vignette', () => {
  let held: Server
  const headersOf = async (path: string) => (await fetch(`http://127.0.0.1:${(held.address() as AddressInfo).port}${path}`)).headers
  beforeAll(async () => {
    held = createServer(site(readDist(folder)!, undefined, ['https://school.example', 'https://*.other.example']))
    await new Promise<void>((resolve) => held.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => held.close())

  it('it is these, and no older header says otherwise', async () => {
    const headers = await headersOf('/play/gift-offer/')
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'self' https:\/\/school\.example https:\/\/\*\.other\.example$/)
    expect(headers.get('x-frame-options')).toBeNull()
  })
  it('they hold no other page: not the one on which data are erased, nor one that looks like it', async () => {
    for (const path of ['/', '/data/', '/data/?/play/', '/x/../data/', '/room/']) {
      const headers = await headersOf(path)
      expect(headers.get('content-security-policy'), path).toMatch(/frame-ancestors 'self'$/)
      expect(headers.get('x-frame-options'), path).toBe('SAMEORIGIN')
    }
  })
})

describe('health', () => {
  it('is one word, and never kept', async () => {
    const { status, headers, body } = await ask('/health')
    expect([status, body, headers['cache-control']]).toEqual([200, '{"status":"ok"}', 'no-store'])
  })
})

describe('an address that is not ours', () => {
  const calm = (answer: Answer) => {
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(answer.body).toContain('<a href="/">Back to the beginning</a>')
    expect(answer.headers['content-security-policy']).toBeDefined()
  }

  it('gets a sentence and the way home', async () => {
    const answer = await ask('/play/nobody/')
    expect(answer.status).toBe(404)
    calm(answer)
  })

  it.each([
    '/../package.json',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%5c..%5cserver.ts',
    '//evil.example/',
    '/play/gift-offer/index.html%00.png',
    '/.git/config',
    '/index.html.br',
  ])('%s leads nowhere', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    calm(answer)
  })

  it('in an odd encoding is refused', async () => {
    const answer = await ask('/%E0%A4%A')
    expect(answer.status).toBe(400)
    calm(answer)
  })

  it('of great length is refused', async () => {
    expect((await ask(`/${'a'.repeat(3000)}`)).status).toBe(414)
    expect(await shout(`GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND', 'TRACE'])('asked with %s can only be read', async (method) => {
    const answer = await ask('/', { method })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
    calm(answer)
  })

  it('of any characters whatever gets an answer, and never a fault of ours', async () => {
    const path = fc.string({ unit: fc.constantFrom(...'/.%\\~?#&=:;@ab0%2e%2f%00'.match(/%..|./g)!), maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(path, async (path) => {
        const { status, body } = await ask(`/${path.replaceAll('#', '')}`)
        expect([200, 301, 400, 404]).toContain(status)
        expect(body).not.toContain('node:')
      }),
      { numRuns: 300 },
    )
  })
})

describe('many requests on one connection', () => {
  const asked = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`

  it('are answered in their order', async () => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(['/health', '/story.json', '/nobody'].map(asked).join('')))
    socket.on('data', (chunk) => {
      answer += chunk
    })
    await expect.poll(() => answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 404'])
    socket.destroy()
  })

  /** Files of the site that this process holds open. */
  const open = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      const link = join('/proc/self/fd', fd)
      return existsSync(link) && readlinkSync(link).startsWith(folder)
    })

  it.runIf(process.platform === 'linux')('hold one file open, and none once whoever asked has gone without reading', async () => {
    writeFileSync(join(folder, 'people', 'desmond.svg'), 'x'.repeat(8_000_000))
    const socket = connect(port, '127.0.0.1', () => socket.write(asked('/people/desmond.svg').repeat(300)))
    socket.pause()
    await expect.poll(() => open().length).toBeGreaterThan(0)
    await pause(300)
    expect(open().length).toBe(1)
    socket.destroy()
    await expect.poll(() => open().length, { timeout: 3000 }).toBe(0)
  })
})
