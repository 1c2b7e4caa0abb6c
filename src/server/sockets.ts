import { createServer, type RequestListener, type Server } from 'node:http'
import type { Settings } from './settings.ts'

/** Most open sockets of the process: a page asks for its parts over a few, beside the one of a live class. */
const MOST_SOCKETS = 20_000
/** Sockets of one address for each connection to live classes that it may have. */
const OF_A_CONNECTION = 2
/** Milliseconds in which whoever asks has said what. */
const PATIENCE = 10_000

/** How many each address has of what there is a limited number of. */
export type Shares = {
  isFull(address: string): boolean
  /** @returns how to give it back */
  take(address: string): () => void
}

export function createShares(most: number): Shares {
  const taken = new Map<string, number>()
  return {
    isFull: (address) => (taken.get(address) ?? 0) >= most,
    take(address) {
      taken.set(address, (taken.get(address) ?? 0) + 1)
      return () => {
        const left = (taken.get(address) ?? 0) - 1
        if (left > 0) taken.set(address, left)
        else taken.delete(address)
      }
    },
  }
}

/**
 * A server over HTTP that waits for nobody for long, and of which no address has all sockets.
 *
 * @param patience  milliseconds in which the head of a request has come, and twice that for all of it; what is asked for and not
 *                  fetched is waited for nine times as long, since who polls is answered after 25 seconds
 */
export function httpServer(answer: RequestListener, { hops, share }: Pick<Settings, 'hops' | 'share'>, patience = PATIENCE): Server {
  const times = { headersTimeout: patience, requestTimeout: 2 * patience, connectionsCheckingInterval: patience / 2 }
  const server = createServer(times, answer)
  server.timeout = 9 * patience
  // A proxy keeps its sockets for a minute: none may end just as it sends something over it.
  if (hops > 0) server.keepAliveTimeout = 75_000
  server.maxConnections = MOST_SOCKETS
  const shares = createShares(OF_A_CONNECTION * share)
  // Behind a proxy all sockets are the proxy's, which counts for itself.
  if (hops === 0)
    server.on('connection', (socket) => {
      const address = socket.remoteAddress ?? ''
      if (shares.isFull(address)) return socket.destroy()
      socket.once('close', shares.take(address))
    })
  return server
}
