import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { readDist } from './dist.ts'
import { site } from './http.ts'
import { Mistake, readSettings, refused, welcome } from './settings.ts'

function start() {
  const settings = readSettings(process.argv.slice(2), process.env)
  const dist = readDist(fileURLToPath(new URL('../../dist', import.meta.url)))
  if (!dist) throw new Mistake('The game is not built yet. Run `npm start`, which builds it, or `npm run build`.')
  const server = createServer(site(dist))
  server.once('error', (error: NodeJS.ErrnoException) => stop(refused(settings, error.code)))
  server.listen(settings.port, settings.host, () => {
    console.log(welcome({ ...settings, port: (server.address() as AddressInfo).port }))
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
}

function stop(error: unknown) {
  console.error(error instanceof Mistake ? error.message : error)
  process.exit(1)
}

try {
  start()
} catch (error) {
  stop(error)
}
