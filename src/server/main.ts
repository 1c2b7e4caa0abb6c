import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Router } from 'express'
import { createDiary, type Diary } from './diary.ts'
import { readDist } from './dist.ts'
import { site } from './http.ts'
import { createAttempts } from './live/attempts.ts'
import { CLASSES_PATH, classes } from './live/classes.ts'
import { createLive, type Live } from './live/live.ts'
import { type Kept, keep } from './log/keep.ts'
import { createMeasures } from './measures.ts'
import { Mistake, reach, readSettings, refused, welcome } from './settings.ts'
import { httpServer } from './sockets.ts'
import { upkeep } from './upkeep.ts'

/** Milliseconds in which a server that was asked to end has ended. */
const TO_END = 5_000

async function start() {
  const settings = readSettings(process.argv.slice(2), process.env)
  const dist = readDist(fileURLToPath(new URL('../../dist', import.meta.url)))
  if (!dist) throw new Mistake('The game is not built yet. Run `npm start`, which builds it, or `npm run build`.')
  const diary = createDiary(settings.logLevel)
  const kept = await keep(settings, diary)
  const { hops, share, hours } = settings
  const { log } = kept
  const parts = { ...kept, hops, share, diary, attempts: createAttempts(), measures: createMeasures() }
  const port = () => (server.address() as AddressInfo).port
  const opener = classes({ ...parts, lasts: hours * 3_600_000, reach: () => reach({ ...settings, port: port() }) })
  const answers = Router().use(upkeep(log, parts.measures), opener)
  const server = httpServer(site(dist, { writes: CLASSES_PATH, answers }, settings.embeds), settings)
  server.once('error', (error: NodeJS.ErrnoException) => stop(refused(settings, error.code)))
  server.listen(settings.port, settings.host, () => {
    console.log(welcome({ ...settings, port: port() }))
    endAtSignal(server, createLive(server, parts), kept, diary)
  })
}

function endAtSignal(server: Server, live: Live, { log }: Kept, diary: Diary) {
  let ending = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (ending) return
      ending = true
      setTimeout(() => process.exit(0), TO_END).unref()
      diary.info('ending')
      server.close()
      await live.stop()
      server.closeAllConnections()
      await log.close()
      process.exit(0)
    })
  }
}

function stop(error: unknown) {
  console.error(error instanceof Mistake ? error.message : error)
  process.exit(1)
}

start().catch(stop)
