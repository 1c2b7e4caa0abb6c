import { type RequestHandler, Router } from 'express'
import type { Log } from './log/log.ts'
import type { Measures } from './measures.ts'

/** For who runs the server: whether it can do its work (`/healthz`), and its figures (`/metrics`). */
export function upkeep(log: Log, measures: Measures): Router {
  const healthz: RequestHandler = async (_request, response) => {
    const kept = await log.count().catch(() => undefined)
    response.set('Cache-Control', 'no-store').status(kept === undefined ? 503 : 200)
    response.json(kept === undefined ? { status: 'no log' } : { status: 'ok', classes: kept })
  }
  const metrics: RequestHandler = async (_request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .type(measures.contentType)
      .send(await measures.text())
  }
  return Router().get('/healthz', healthz).get('/metrics', metrics)
}
