import { defineConfig } from '@playwright/test'
import { findChromium, switches } from './scripts/ensure/browser.mjs'

const executablePath = findChromium()

export default defineConfig({
  testDir: 'test/browser',
  snapshotPathTemplate: 'test/browser/looks/{arg}{ext}',
  outputDir: '.tools/results/browser',
  // One page with its browser and its server keeps two cores busy: two files at a time were no faster.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    // The server chooses its own port and says it; Playwright keeps it under the name of the group below.
    baseURL: `http://localhost:${process.env.PLAY_PORT}`,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: switches,
    },
    // What is kept for when there is no network answers in the network's place: only tests of just that have it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node src/server/main.ts',
    env: { PORT: '0', HOST: '127.0.0.1' },
    wait: { stdout: /http:\/\/localhost:(?<PLAY_PORT>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
