import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

// A host as schools have them: it hands out files from a folder somewhere deep, knows few types, compresses nothing, and nothing else.

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

export type Host = {
  /** Of the site's first page. */
  readonly url: string
  readonly origin: string
  /** All that was asked for, as method and path with what follows it, from the site's root. */
  readonly asked: string[]
  /** Serves another folder from now on, or all of it but some. */
  serve(folder: string, without?: RegExp): void
  /** Takes the network away. */
  cut(): Promise<void>
  close(): Promise<void>
}

/**
 * @param under    where the site lies on its host
 * @param missing  what is answered for what is not there: some hosts give every address a page
 * @param headers  sent with everything
 */
export async function plainHost(
  folder: string,
  { under = '/', missing = 404, headers = {} }: { under?: string; missing?: 200 | 404; headers?: Readonly<Record<string, string>> } = {},
): Promise<Host> {
  let served = folder
  let lacks: RegExp | undefined
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host')
    const path = pathname.startsWith(under) ? pathname.slice(under.length) : '\0'
    asked.push(`${request.method} ${path}${search}`)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const file = join(served, path === '\0' ? 'nowhere' : path, path.endsWith('/') || path === '' ? 'index.html' : '')
    if (existsSync(file) && statSync(file).isDirectory()) return response.writeHead(301, { location: `${pathname}/${search}` }).end()
    if (request.method !== 'GET' || !existsSync(file) || lacks?.test(path))
      return response.writeHead(missing, { 'content-type': 'text/html' }).end('<!doctype html><title>Host</title><h1>Our school')
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const cut = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return {
    origin,
    url: `${origin}${under}`,
    asked,
    serve(other, without) {
      served = other
      lacks = without
    },
    cut,
    close: () => (server.listening ? cut() : Promise.resolve()),
  }
}
