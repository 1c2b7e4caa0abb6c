import { defineConfig, type UserConfig } from 'vite'
import { institution } from './src/kit/institution.ts'
import { offline } from './src/kit/offline.ts'
import { pages } from './src/kit/pages.ts'
import { phaser } from './src/kit/phaser.ts'
import { printPages } from './src/kit/printPages.ts'
import { stories } from './src/kit/vite.ts'

const shared: UserConfig = {
  base: './',
  publicDir: 'assets',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
}

const compiled = stories()

export default defineConfig({
  ...shared,
  worker: { format: 'es' }, // as the studio is built; while one works on it, this server serves its workers
  plugins: [compiled, institution(), phaser(), pages(shared, compiled.api.built), printPages(compiled.api.built), offline(shared)],
  build: {
    outDir: 'dist',
    target: 'es2023',
    modulePreload: { polyfill: false },
    // The stage's engine is large and comes last; how large it may be, test/built says.
    chunkSizeWarningLimit: 750,
    rolldownOptions: {
      input: { main: 'src/browser/main.ts' },
      // What the engine of a vignette's page cannot run without is one file: parted, since later parts need some of it too, it weighs more.
      output: { codeSplitting: { groups: [{ name: 'first', test: /\/src\/browser\/main\.ts$/ }] } },
    },
  },
})
