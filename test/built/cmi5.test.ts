import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { pack } from '../../src/kit/pack.ts'

// Packages for cmi5 and for a store without it, made of the site that was built.

const out = mkdtempSync(join(tmpdir(), 'cmi5-'))
afterAll(() => rmSync(out, { recursive: true }))
vi.spyOn(console, 'log').mockImplementation(() => undefined)
for (const target of ['cmi5', 'xapi']) await pack(['gift-offer', '--target', target, '--out', out], { build: () => undefined })
vi.restoreAllMocks()

describe.each([
  ['cmi5', 'cmi5.xml', /<url>([^<]+)<\/url>/],
  ['xapi', 'tincan.xml', /<launch[^>]*>([^<]+)<\/launch>/],
])('a package for %s', (target, manifest, opens) => {
  const bytes = readFileSync(join(out, `gift-offer.en-GB.${target}.zip`))
  const files = unzipSync(bytes)
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const page = opens.exec(text(manifest))?.[1] ?? ''

  it('takes at most 2 MB', () => expect(bytes.length).toBeLessThan(2_000_000))
  it('has its manifest at its root, which opens a page that is in it', () => expect(Object.keys(files)).toContain(page))
  it('says on that page what is sent, and that what one writes is not unless one says so', () => {
    expect(text(page)).toContain(`&quot;to&quot;:&quot;${target}&quot;`)
    expect(text(page)).toContain('What you write stays in this browser unless you say so below')
  })
})
