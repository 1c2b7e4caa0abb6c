import type { IncomingMessage } from 'node:http'
import { extname } from 'node:path'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { type Dist, encoded } from './dist.ts'

/** Longest address we answer, in characters; ours are under 100. */
const longest = 2048

/**
 * The site over HTTP: the built files, their headers, `/health`, and a calm answer to everything else.
 *
 * @param more  what else is answered, before the files; `writes`: the one address that is written to
 * @param embeds  sites whose pages may hold a vignette in a frame
 */
export function site(
  dist: Dist,
  more?: { readonly writes: string; readonly answers: RequestHandler },
  embeds: readonly string[] = [],
): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(inTurn, headers(dist, embeds), inFrame(embeds), sane(more?.writes), health)
  if (more) app.use(more.answers)
  app.use(files(dist), notFound, failed)
  return app
}

/**
 * Of many requests sent ahead on one connection, each is looked at when those before it are answered. Node hands them all over at once,
 * and never tells of the end of an answer whose turn had not come: the files opened for it would stay open.
 */
const inTurn: RequestHandler = (_request, response, next) => void (response.socket ? next() : response.once('socket', () => next()))

/**
 * No `upgrade-insecure-requests`, HSTS or opener policy: this server speaks plain HTTP, and with them phones on a classroom's network
 * get a blank page or a console full of warnings. Whoever puts HTTPS in front adds HSTS there.
 */
function headers({ scripts, styles }: Dist, embeds: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", ...styles],
        scriptSrc: ["'self'", ...scripts],
        connectSrc: ["'self'", (request) => socketOf(request, 'ws'), (request) => socketOf(request, 'wss')],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        frameAncestors: [(request) => ["'self'", ...(mayBeHeld(request) ? embeds : [])].join(' ')],
      },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })
}

/** What may stand in another site's frame: where a vignette is, and what leads there. Where one's data are erased must not. */
const mayBeHeld = ({ url = '' }: IncomingMessage) => /^\/(embed|play)\//.test(url)

/** The older header knows no list of sites: beside one it would have to be disobeyed. */
const inFrame =
  (embeds: readonly string[]): RequestHandler =>
  (request, response, next) => {
    if (embeds.length > 0 && mayBeHeld(request)) response.removeHeader('X-Frame-Options')
    next()
  }

/** A live class's own address: older browsers do not count a socket of the same host as `'self'`. */
function socketOf({ headers: { host = '' } }: IncomingMessage, scheme: 'ws' | 'wss'): string {
  return /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? `${scheme}://${host}` : "'self'"
}

const sane =
  (writes: string | undefined): RequestHandler =>
  (request, response, next) => {
    const writable = request.path === writes
    if (request.method !== 'GET' && request.method !== 'HEAD' && !(writable && request.method === 'POST')) {
      response.set('Allow', writable ? 'GET, HEAD, POST' : 'GET, HEAD')
      return say(response, 405, writable ? 'This address can only be read or posted to.' : 'This address can only be read.')
    }
    if (request.url.length > longest) return say(response, 414, 'This address is too long.')
    next()
  }

const health: RequestHandler = (request, response, next) => {
  if (request.path !== '/health') return next()
  response.set('Cache-Control', 'no-store').json({ status: 'ok' })
}

function files({ files }: Dist): RequestHandler {
  return (request, response, next) => {
    const path = decoded(request.path)
    if (path === undefined) return say(response, 400, 'This address cannot be read.')
    const built = files.get(path)
    if (!built && files.has(`${path}/`)) return response.redirect(301, `${path}/${/\?.*$/.exec(request.url)?.[0] ?? ''}`)
    if (!built) return next()
    const offered = [...built.encodings]
    const encoding = offered.find((each) => request.acceptsEncodings(each))
    response.type(extname(built.file))
    response.set('Cache-Control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (offered.length > 0) response.vary('Accept-Encoding')
    if (encoding) response.set('Content-Encoding', encoding)
    response.sendFile(encoded(built, encoding), { cacheControl: false, acceptRanges: !encoding, dotfiles: 'allow' }, (error) => {
      if (error && !response.headersSent) next(error)
    })
  }
}

/** Vite writes a hash of the contents into these names, so what one of them holds never changes. */
function isHashed(path: string): boolean {
  return /^\/assets\/.*-[\w-]{8}\.\w+$/.test(path)
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

const notFound: RequestHandler = (_, response) => say(response, 404, 'This page is not here.')

/** Express knows an error handler by its four parameters. */
const failed: ErrorRequestHandler = (error, _request, response, _next) => {
  const status = Number(error.status) || 500
  for (const name of ['Content-Encoding', 'Content-Type', 'Cache-Control']) response.removeHeader(name)
  say(response, status, status < 500 ? 'This address cannot be read.' : 'Something went wrong here, and it is not your doing.')
}

function say(response: express.Response, status: number, sentence: string) {
  response.status(status).set('Cache-Control', 'no-store').type('html').send(page(sentence))
}

const page = (sentence: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Kind but Firm</title>
<main>
<h1>${sentence}</h1>
<p><a href="/">Back to the beginning</a></p>
</main>
</html>
`
