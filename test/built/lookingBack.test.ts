import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { named, names, text, withImports } from './site.ts'

/** What a page fetches before anybody presses anything, with what that cannot run without. */
const first = (page: string) => withImports(named(page, /<script type="module" src="([^"]+)"/g))

describe('looking back', () => {
  const CHARTS = ['Chart', 'RoadLine', 'Strain', 'Triangle'].map((name) => `src/browser/debrief/${name}.tsx`)

  it('draws its charts with at most 20 KB', async () => {
    // In the site they are in one file with the rest of the debrief: here they are built once more by themselves, without what any page
    // has. What they share with the rest of the debrief is counted as theirs, and each part is compressed alone: it is the most they add.
    const built = await build({
      ...{ configFile: false, logLevel: 'silent', publicDir: false },
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: { write: false, target: 'es2023', rolldownOptions: { input: CHARTS, external: /^preact/, preserveEntrySignatures: 'strict' } },
    })
    const parts = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
    const weighed = parts.map((part) => ({
      name: part.fileName,
      kb: gzipSync(part.type === 'chunk' ? part.code : part.source).length / 1000,
    }))
    const all = weighed.reduce((sum, { kb }) => sum + kb, 0)
    expect(all, weighed.map((one) => `${one.kb.toFixed(1)} ${one.name}`).join('\n')).toBeLessThanOrEqual(20)
    expect(all).toBeGreaterThan(3)
  })

  it('has nothing that draws lines in what a page fetches at first, where there is none to draw', () => {
    const drawing = names.filter((name) => name.endsWith('.js') && text(name).includes('preserveAspectRatio'))
    expect(drawing.length).toBeGreaterThan(0)
    for (const page of names.filter((name) => /^(play\/.*|)(en-US\/)?index\.html$/.test(name)))
      expect(
        first(page).filter((file) => drawing.includes(file)),
        page,
      ).toEqual([])
  })

  it('brings what writes Word documents to nobody who has not asked for one', () => {
    const word = names.filter((name) => name.endsWith('.js') && text(name).includes('word/document.xml'))
    expect(word).toHaveLength(1)
    const every = names.filter((name) => name.endsWith('index.html'))
    expect(every.length).toBeGreaterThan(10)
    for (const page of every)
      expect(
        first(page).filter((file) => word.includes(file)),
        page,
      ).toEqual([])
    // Nor does any other script need it in order to run.
    const others = names.filter((name) => /^assets\/.*\.js$/.test(name) && !word.includes(name))
    expect(others.filter((name) => withImports([name]).some((file) => word.includes(file)))).toEqual([])
  })
})
