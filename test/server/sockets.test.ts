import type { RequestListener, Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { httpServer } from '../../src/server/sockets.ts'

let server: Server
const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  server.close()
  server.closeAllConnections()
})

const listening = async (share: number, { hops = 0, answer = (_, response) => void response.end('here') }: More = {}) => {
  server = httpServer(answer, { hops, share }, 200)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}
type More = { readonly hops?: number; readonly answer?: RequestListener }

/** A socket on which these bytes were written, and what came of it. */
function sending(bytes: string) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(bytes))
  sockets.push(socket)
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise<string>((resolve) => socket.on('error', () => {}).once('close', () => resolve(said)))
  const open = new Promise<boolean>((resolve) => setTimeout(() => resolve(!socket.closed), 100))
  return { socket, ended, open }
}

describe('a hand that holds on', () => {
  it.each([
    ['saying nothing at all', ''],
    ['never ending the head of a request', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
    ['never ending its body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nx'],
  ])('by %s, is let go', async (_, bytes) => {
    await listening(10, { answer: (request, response) => void request.resume().once('end', () => response.end()) })
    const from = performance.now()
    const { ended } = sending(bytes)
    await ended
    expect(performance.now() - from).toBeLessThan(2_000)
  })

  it('by not fetching what it asked for, is let go', { timeout: 10_000 }, async () => {
    let closed = false
    const answer: RequestListener = (_, response) => {
      response.once('close', () => {
        closed = true
      })
      response.end(Buffer.alloc(50e6))
    }
    await listening(10, { answer })
    sending('GET / HTTP/1.1\r\nHost: x\r\n\r\n').socket.pause()
    await expect.poll(() => closed, { timeout: 6_000 }).toBe(true)
  })
})

describe('an address', () => {
  it('has twice as many sockets as connections to live classes, and no more, until it lets go of one', async () => {
    await listening(2)
    const held = Array.from({ length: 4 }, () => sending(''))
    expect(await Promise.all(held.map(({ open }) => open))).toEqual([true, true, true, true])
    expect(await sending('').open).toBe(false)
    held[0]!.socket.destroy()
    await held[0]!.ended
    await expect.poll(() => sending('').open).toBe(true)
  })

  it('that is the proxy’s has as many as it needs: it counts for itself', async () => {
    await listening(2, { hops: 1 })
    const held = Array.from({ length: 10 }, () => sending(''))
    expect((await Promise.all(held.map(({ open }) => open))).every(Boolean)).toBe(true)
  })
})
