import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import { pack } from '../../src/kit/pack.ts'

// A package on a real network, and what stands beside it there.

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' },
  ...{ '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' },
}

/** The page of the gift, where a package of it lies under `/content/`. */
export const PAGE = '/content/play/gift-offer/index.html'

/** The files of a package of the gift. `settings`: the institution's file. */
export function filesOf(target: string, settings: string): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'))
  const own = join(folder, 'institution.json')
  writeFileSync(own, settings)
  const { log } = console
  console.log = () => undefined
  expect(pack(['gift-offer', '--target', target, '--out', folder, '--settings', own], { build: () => undefined })).toBe(false)
  console.log = log
  const files = unzipSync(readFileSync(join(folder, `gift-offer.en-GB.${target}.zip`)))
  rmSync(folder, { recursive: true })
  return files
}

/** Answers with a file of a package, where one is asked for. */
export function servesFile(files: Readonly<Record<string, Uint8Array>>, url: URL, response: ServerResponse): boolean {
  const file = files[url.pathname.replace('/content/', '')]
  if (file) response.setHeader('content-type', TYPES[extname(url.pathname)] ?? 'application/octet-stream').end(Buffer.from(file))
  return file !== undefined
}

/** Hands a request on to a store. One that is silent takes the call and never answers. */
export async function handOn(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  fetch: ((address: string, init: RequestInit) => Promise<Response>) | undefined,
): Promise<void> {
  const answer = await fetch?.(origin + request.url, await asked(request)).catch(() => undefined)
  if (!answer) return void request.socket.destroy()
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(Buffer.from(await answer.arrayBuffer()))
}

async function asked(request: IncomingMessage): Promise<RequestInit> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const { method = 'GET' } = request
  return { method, headers, ...(method !== 'GET' && { body: Buffer.concat(parts) }) }
}

/** A host that listens, and its address. */
export async function listening(listener: RequestListener): Promise<{ readonly origin: string; close(): Promise<unknown> }> {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed)
        server.closeAllConnections()
      }),
  }
}
