import { networkInterfaces } from 'node:os'

export type Settings = { readonly host: string; readonly port: number }

/** A mistake of whoever starts the server: what is wrong, and the cure. */
export class Mistake extends Error {}

/**
 * @param words  of the command line: `--lan` opens the server to the network it is on
 * @param env    `HOST` (loopback unless set), `PORT` (0 to 65535; 0 lets the system choose)
 * @throws Mistake if one of them cannot be meant
 */
export function readSettings(words: readonly string[], env: Readonly<Record<string, string | undefined>>): Settings {
  const odd = words.find((word) => word !== '--lan')
  if (odd !== undefined) throw new Mistake(`The server does not know ${odd}. Use --lan, HOST and PORT.`)
  const port = /^\d*$/.test(env.PORT ?? '') ? Number(env.PORT || 4173) : Number.NaN
  if (!(port <= 65535)) throw new Mistake(`PORT is ${env.PORT}. Use a whole number from 0 to 65535.`)
  return { host: env.HOST || (words.includes('--lan') ? '0.0.0.0' : '127.0.0.1'), port }
}

/** The one line the person sees: where the game is and, if the server is open to it, at which address of the network. */
export function welcome({ host, port }: Settings): string {
  const here = `Kind but Firm is at http://${isLocal(host) ? 'localhost' : bracketed(host)}:${port}`
  const outside = isOpen(host) ? networkAddress() : undefined
  return outside ? `${here} and, on this network, at http://${outside}:${port}` : here
}

/**
 * @param code  of the error that `listen` gave
 * @returns what to tell the person: one sentence and the cure
 */
export function refused({ host, port }: Settings, code: string | undefined): Mistake {
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
