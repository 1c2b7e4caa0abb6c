import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'

// The debrief is fetched while one plays, after all that is needed to play. KB are 1,000 bytes, as the server sends them.
const assets = join(import.meta.dirname, '..', '..', 'dist', 'assets')
const folder = 'src/browser/debrief'

/** What is drawn, and what it takes to draw it: d3, and places and shapes. */
const drawn = ['Chart', 'Triangle', 'Strain', 'RoadLine', 'Bars']
const ours = /d3-|internmap|debrief\/(Chart|Triangle|triangle|Strain|RoadLine|Bars|scale)\b.*\.(tsx?|css)$/

async function chartsAlone(): Promise<number> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      rolldownOptions: {
        input: drawn.map((name) => `${folder}/${name}.tsx`),
        external: (id, importer) => importer !== undefined && !ours.test(id) && !id.startsWith('./scale') && !id.startsWith('./triangle'),
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  const sources = output.map((part) => (part.type === 'chunk' ? part.code : part.source))
  expect(sources.join('').length, 'what the drawings are made of').toBeGreaterThan(10_000)
  return sources.reduce((sum, source) => sum + gzipSync(source).length, 0) / 1000
}

describe('the debrief', () => {
  it('takes at most 42 KB, words and drawings among them', () => {
    const files = readdirSync(assets).filter((name) => /^lookBack-.*\.(js|css)\.gz$/.test(name))
    expect(files).toHaveLength(2)
    const size = files.reduce((sum, name) => sum + statSync(join(assets, name)).size, 0) / 1000
    expect(size).toBeLessThanOrEqual(42)
  })

  it('takes at most 20 KB for its drawings', async () => expect(await chartsAlone()).toBeLessThanOrEqual(20))
})
