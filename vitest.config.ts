import { defineConfig } from 'vitest/config'

// test/browser is Playwright's. test/built reads dist, so it runs after the build; the rest needs nothing but the sources.
const preact = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const

export default defineConfig({
  test: {
    projects: [
      {
        ...preact,
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/built/**', 'test/browser/**'], testTimeout: 20_000 },
      },
      { ...preact, test: { name: 'built', include: ['test/built/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
