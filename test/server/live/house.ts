import type { AddressInfo } from 'node:net'
import { Router } from 'express'
import pino from 'pino'
import { site } from '../../../src/server/http.ts'
import { createAttempts } from '../../../src/server/live/attempts.ts'
import { CLASSES_PATH, classes } from '../../../src/server/live/classes.ts'
import { createLive, type Parts } from '../../../src/server/live/live.ts'
import type { Log } from '../../../src/server/log/log.ts'
import { sqliteLog } from '../../../src/server/log/sqlite.ts'
import { createMeasures } from '../../../src/server/measures.ts'
import { httpServer } from '../../../src/server/sockets.ts'
import { upkeep } from '../../../src/server/upkeep.ts'

/** The server of live classes within the test's own process: for what is easier seen from inside. */
export async function house({
  log = sqliteLog(':memory:'),
  lasts = 86_400_000,
  ...more
}: Partial<Parts> & { log?: Log; lasts?: number } = {}) {
  const diary = pino({ level: 'silent' })
  const parts = { log, diary, measures: createMeasures(), attempts: createAttempts(), hops: 0, share: 4_000, ...more }
  const opener = classes({ ...parts, lasts, reach: () => ({ open: false }) })
  const dist = { files: new Map(), scripts: [], styles: [] }
  const server = httpServer(site(dist, { writes: CLASSES_PATH, answers: Router().use(upkeep(log, parts.measures), opener) }), parts)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const live = createLive(server, parts)
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    address,
    log,
    live,
    measures: parts.measures,
    /** Ends, but for its log. */
    async stop() {
      await live.stop()
      server.closeAllConnections()
    },
    async close() {
      await this.stop()
      await log.close()
    },
  }
}
