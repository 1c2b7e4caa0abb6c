import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findChromium } from '../../scripts/ensure/browser.mjs'

// Which Chromium drives the browser tests, the bench and the printed sheets.

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browsers-'))
  vi.stubEnv('PATH', folder)
  vi.stubEnv('CHROMIUM_PATH', '')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

const installed = (name: string) => {
  writeFileSync(join(folder, name), '', { mode: 0o755 })
  return join(folder, name)
}

describe.runIf(process.platform === 'linux')('the Chromium that is taken', () => {
  it('is a headless shell, wherever it is, before any with windows', () => {
    installed('chromium')
    installed('chromium-headless-shell')
    expect(basename(findChromium() ?? '')).toBe('chromium-headless-shell')
  })
  it('is the one that CHROMIUM_PATH names before any other', () => {
    installed('chromium-headless-shell')
    vi.stubEnv('CHROMIUM_PATH', installed('mine'))
    expect(findChromium()).toBe(join(folder, 'mine'))
  })
})
