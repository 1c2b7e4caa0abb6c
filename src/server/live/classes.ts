import { randomBytes, randomInt } from 'node:crypto'
import express, { type ErrorRequestHandler, type RequestHandler, Router } from 'express'
import { drawCode } from '../../core/classroom/code.ts'
import { readHouse } from '../../core/classroom/messages.ts'
import { addressOf, isOurs } from '../address.ts'
import type { Diary } from '../diary.ts'
import { fault } from '../diary.ts'
import type { Log } from '../log/log.ts'
import { hashed } from './admission.ts'
import type { Attempts } from './attempts.ts'

/** Where classes are opened, and asked for. */
export const CLASSES_PATH = '/api/classes'
const MOST_BYTES = 4_096

export type Opener = {
  readonly log: Log
  readonly attempts: Attempts
  readonly diary: Diary
  readonly hops: number
  /** Milliseconds for which a class is kept that nobody closes. */
  readonly lasts: number
  readonly clock?: () => number
  /** Where phones reach this server. `open`: whether they do at all. */
  reach(): { readonly open: boolean; readonly lan?: string }
}

/** Opens classes for whoever plays with one, and says whether and where they can be had. */
export function classes({ log, attempts, diary, hops, lasts, clock = Date.now, reach }: Opener): Router {
  const router = Router()

  router.get(CLASSES_PATH, async (_request, response) => {
    const live = await log.count().then(
      () => true,
      () => false,
    )
    response.set('Cache-Control', 'no-store').json({ live, ...reach() })
  })

  const sane: RequestHandler = (request, response, next) => {
    if (!isOurs(request)) return refuse(response, 403, 'not-yours')
    if (!request.is('application/json')) return refuse(response, 415, 'unreadable')
    next()
  }
  /** What opens no class is counted by itself: whoever sends it takes nothing from those who open classes at the same address. */
  const junk: Junk = async (request, response, status, why) => {
    if (!(await attempts.junk(addressOf(request, hops)))) return refuse(response, status, why)
    response.set('Connection', 'close')
    refuse(response, 429, 'slow-down')
  }
  const open: RequestHandler = async (request, response) => {
    const message = readHouse({ ...request.body, type: 'opened' })
    if (message?.type !== 'opened') return junk(request, response, 400, 'unreadable')
    if (!(await attempts.mayOpen(addressOf(request, hops)))) return refuse(response, 429, 'slow-down')
    const [facilitator, screen] = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')]
    const openedAt = clock()
    const tokens = { facilitator: hashed(facilitator), screen: hashed(screen) }
    for (;;) {
      const code = drawCode((below) => randomInt(below))
      const first = { at: 0, from: 'house', id: 'opened', message } as const
      if (!(await log.open({ code, ...tokens, openedAt }, first, openedAt + lasts))) continue
      diary.info('a class was opened')
      return response.status(201).set('Cache-Control', 'no-store').json({ code, facilitator, screen })
    }
  }
  router.post(CLASSES_PATH, sane, express.json({ limit: MOST_BYTES, inflate: false }), open)
  router.use(CLASSES_PATH, failed(diary, junk))
  return router
}

type Junk = (request: express.Request, response: express.Response, status: number, why: string) => Promise<unknown>

/** Express knows an error handler by its four parameters. */
const failed =
  (diary: Diary, junk: Junk): ErrorRequestHandler =>
  (error, request, response, _next) => {
    if (error.status === 413) return junk(request, response, 413, 'too-large')
    if (Number(error.status) < 500) return junk(request, response, 400, 'unreadable')
    diary.error(fault(error), 'a class could not be opened')
    refuse(response, 503, 'not-kept')
  }

const refuse = (response: express.Response, status: number, why: string) =>
  response.status(status).set('Cache-Control', 'no-store').json({ ok: false, why })
