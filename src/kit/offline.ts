import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import { iife } from './iife.ts'
import { listOffline } from './offlineFiles.ts'

const SOURCE = 'src/browser/offline/background.ts'

/** The plugin: once all else is written, builds what answers without a network, and lists what it keeps. Nobody who writes is served it. */
export function offline(shared: UserConfig): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      writeFileSync(join(dir, 'sw.js'), await iife(SOURCE, shared))
      listOffline(dir)
    },
  }
}
