import { networkInterfaces } from 'node:os'
import { resolve } from 'node:path'

export type Settings = {
  readonly host: string
  readonly port: number
  /** Folder of the classes' logs, where no Redis keeps them. */
  readonly data: string
  readonly redis?: string
  /** Hours for which a class is kept that nobody closes. */
  readonly hours: number
  readonly logLevel: string
  /** Proxies of ours in front. */
  readonly hops: number
  /** Connections to live classes that one address may have at once. */
  readonly share: number
  /** Sites whose pages may hold a vignette in a frame. */
  readonly embeds: readonly string[]
}

/** A mistake of whoever starts the server: what is wrong, and the cure. */
export class Mistake extends Error {}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/**
 * @param words  of the command line: `--lan` opens the server to the network it is on
 * @param env    `HOST` (loopback unless set), `PORT` (0 to 65535; 0 lets the system choose); of live classes: `KBF_DATA` (a folder, `data`
 *               unless set), `REDIS_URL` (instead of that folder, for several processes), `CLASS_HOURS` (1 to 168; 24 unless set),
 *               `TRUST_PROXY` (how many proxies of ours are in front, 0 to 9), `MOST_PER_ADDRESS` (connections, 1 to 10000; 4000 unless
 *               set), `LOG_LEVEL` (of pino; `warn` unless set); `EMBED_ORIGINS` (sites that may hold a vignette in a frame, with spaces
 *               between; none unless set)
 * @throws Mistake if one of them cannot be meant
 */
export function readSettings(words: readonly string[], env: Readonly<Record<string, string | undefined>>): Settings {
  const odd = words.find((word) => word !== '--lan')
  if (odd !== undefined) throw new Mistake(`The server does not know ${odd}. Use --lan, HOST and PORT.`)
  const port = whole('PORT', env.PORT, { from: 0, to: 65535, usual: 4173 })
  const hours = whole('CLASS_HOURS', env.CLASS_HOURS, { from: 1, to: 168, usual: 24 })
  const hops = whole('TRUST_PROXY', env.TRUST_PROXY, { from: 0, to: 9, usual: 0 })
  const share = whole('MOST_PER_ADDRESS', env.MOST_PER_ADDRESS, { from: 1, to: 10_000, usual: 4_000 })
  const logLevel = env.LOG_LEVEL || 'warn'
  if (!LEVELS.includes(logLevel)) throw new Mistake(`LOG_LEVEL is ${logLevel}. Use one of ${LEVELS.join(', ')}.`)
  // The address may hold a password: it is not said again.
  if (env.REDIS_URL && !/^rediss?:\/\/./.test(env.REDIS_URL))
    throw new Mistake('REDIS_URL is no address of a Redis. Use redis://host:6379.')
  const host = env.HOST || (words.includes('--lan') ? '0.0.0.0' : '127.0.0.1')
  const classes = { data: resolve(env.KBF_DATA || 'data'), hours, ...(env.REDIS_URL && { redis: env.REDIS_URL }) }
  return { host, port, ...classes, hops, share, logLevel, embeds: origins(env.EMBED_ORIGINS) }
}

/** Written as a browser writes an origin, since they go into a header as they are: `https://school.example`, `https://*.school.example`. */
function origins(text = ''): readonly string[] {
  const all = text.split(/[\s,]+/).filter((one) => one !== '')
  const odd = all.find(
    (one) => !/^https?:\/\/(\*\.)?[a-z\d]([a-z\d.-]*[a-z\d])?(:\d{1,5})?$/.test(one) || !URL.canParse(one.replace('*.', '')),
  )
  if (odd === undefined) return all
  throw new Mistake(`EMBED_ORIGINS holds ${odd}, which is no origin. Use https://school.example, without a path; between two, a space.`)
}

type Range = { readonly from: number; readonly to: number; readonly usual: number }

function whole(name: string, text: string | undefined, { from, to, usual }: Range): number {
  const value = /^\d*$/.test(text ?? '') ? Number(text || usual) : Number.NaN
  if (value >= from && value <= to) return value
  throw new Mistake(`${name} is ${text}. Use a whole number from ${from} to ${to}.`)
}

/** The one line the person sees: where the game is and, if the server is open to it, at which address of the network. */
export function welcome(settings: Pick<Settings, 'host' | 'port'>): string {
  const { host, port } = settings
  const here = `Kind but Firm is at http://${isLocal(host) ? 'localhost' : bracketed(host)}:${port}`
  const outside = isOpen(host) ? reach({ ...settings, hops: 0 }).lan : undefined
  return outside ? `${here} and, on this network, at ${outside}` : here
}

/** Whether others' devices reach this server, and at which address of its own network; behind a proxy they use the proxy's. */
export function reach({ host, port, hops }: Pick<Settings, 'host' | 'port' | 'hops'>): { readonly open: boolean; readonly lan?: string } {
  if (hops > 0) return { open: true }
  const address = isOpen(host) ? networkAddress() : isLocal(host) ? undefined : bracketed(host)
  return address === undefined ? { open: false } : { open: true, lan: `http://${address}:${port}` }
}

/**
 * @param code  of the error that `listen` gave
 * @returns what to tell the person: one sentence and the cure
 */
export function refused({ host, port }: Pick<Settings, 'host' | 'port'>, code: string | undefined): Mistake {
  const says: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} needs special rights. Choose one above 1023: PORT=4173 npm start`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Unset HOST, or use --lan to open the game to the network.`,
    ENOTFOUND: `${host} is not an address of this machine. Unset HOST, or use --lan to open the game to the network.`,
  }
  return new Mistake(says[code ?? ''] ?? `The server could not start (${code}). Try another HOST or PORT.`)
}

const isOpen = (host: string) => host === '0.0.0.0' || host === '::'
const isLocal = (host: string) => isOpen(host) || host === 'localhost' || host === '127.0.0.1' || host === '::1'
const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host)

function networkAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  return all.find((each) => each.family === 'IPv4' && !each.internal)?.address
}
