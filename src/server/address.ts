import type { IncomingMessage } from 'node:http'

type Asked = Pick<IncomingMessage, 'headers' | 'socket'>

/**
 * Whose request it is, to count by, and never written down. A network of the sixth version counts as one: whoever has one has many addresses.
 *
 * @param hops  proxies of ours in front; the last of them wrote down who came to it, and whatever stands before that anybody may have written
 */
export function addressOf({ headers, socket }: Asked, hops: number): string {
  const written = String(headers['x-forwarded-for'] ?? '').split(',')
  const address = (hops > 0 ? written.at(-hops)?.trim() : undefined) || socket.remoteAddress || 'nobody'
  // Some proxies write down the port as well.
  const plain = address
    .replace(/^::ffff:/, '')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^\[([^\]]*)\].*$/, '$1')
    .slice(0, 60)
  return plain.includes(':') ? network(plain) : plain
}

/** The first half of an address of the sixth version, in which `::` stands for zeros left out. */
function network(address: string): string {
  const [before = [], after] = address.split('::', 2).map((part) => part.split(':').filter(Boolean))
  const zeros = after ? Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0') : []
  return [...before, ...zeros, ...(after ?? [])].slice(0, 4).join(':')
}

/** Whether a page of ours asks, or no page at all: a browser always says whose page it is that writes, or opens a socket. */
export function isOurs({ headers }: Pick<Asked, 'headers'>): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase()
}
