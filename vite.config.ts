import { defineConfig, type UserConfig } from 'vite'
import { pages } from './src/kit/pages.ts'
import { stories } from './src/kit/vite.ts'

const shared: UserConfig = {
  base: './',
  publicDir: 'assets',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
}

export default defineConfig({
  ...shared,
  plugins: [stories(), pages(shared)],
  build: {
    outDir: 'dist',
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { main: 'src/browser/main.ts', opening: 'src/browser/opening.ts' } },
  },
})
