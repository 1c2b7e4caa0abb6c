import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite'
import { listOffline } from './offlineFiles.ts'

const SOURCE = 'src/browser/offline/background.ts'

/** The plugin: once all else is written, builds what answers without a network, and lists what it keeps. Nobody who writes is served it. */
export function offline(shared: UserConfig): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const built = await build({
        ...shared,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: { write: false, modulePreload: false, rolldownOptions: { input: SOURCE, output: { format: 'iife' } } },
      })
      const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]
      writeFileSync(join(dir, 'sw.js'), output[0].code)
      listOffline(dir)
    },
  }
}
