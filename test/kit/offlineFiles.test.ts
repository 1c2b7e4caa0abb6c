import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listOffline, offlineFiles } from '../../src/kit/offlineFiles.ts'

let dist: string
const write = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true })
    writeFileSync(join(dist, name), text)
  }
}
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'kind-but-firm-'))
  write({
    'index.html': '<script src="./assets/opening-1a2b3c4d.js">',
    'index.html.br': 'small',
    'play/gift-offer/index.html': 'assets/main-1a2b3c4d.js',
    'studio/index.html': 'assets/studio-1a2b3c4d.js',
    'room/index.html': 'assets/room-1a2b3c4d.js',
    'print/gift-offer/index.html': '<style>src: url(../type/literata.woff2)</style>',
    'print/type/literata.woff2': 'woff2',
    'room/lead/index.html': 'assets/lead-1a2b3c4d.js',
    'assets/opening-1a2b3c4d.js': 'import("./shelf-1a2b3c4d.js")',
    'assets/shelf-1a2b3c4d.js': '1',
    'assets/main-1a2b3c4d.js': '1',
    'assets/studio-1a2b3c4d.js': '1',
    'assets/room-1a2b3c4d.js': '1',
    'assets/lead-1a2b3c4d.js': '1',
    'people/desmond.svg': '<svg/>',
    'readme/debrief.png': 'png',
    'api/classes': '{}',
    'sw.js': 'self.go()',
  })
})
afterEach(() => rmSync(dist, { recursive: true }))

const listed = () => {
  const [first = '', ...rest] = readFileSync(join(dist, 'sw.js'), 'utf8').split('\n')
  const entries = JSON.parse(first.replace('self.__WB_MANIFEST=', '').replace(/;$/, '')) as {
    url: string
    revision: string | null
    mark?: string
  }[]
  return { entries, code: rest.join('\n') }
}

it('a device keeps what one plays with and what that fetches later; not the studio, a seat in a class, nor what is for paper', () =>
  expect(offlineFiles(dist).toSorted()).toEqual([
    'assets/lead-1a2b3c4d.js',
    'assets/main-1a2b3c4d.js',
    'assets/opening-1a2b3c4d.js',
    'assets/shelf-1a2b3c4d.js',
    'index.html',
    'people/desmond.svg',
    'play/gift-offer/index.html',
    'room/lead/index.html',
  ]))

it('a page is listed by its address, and a file whose name never changes by what is in it', () => {
  listOffline(dist)
  const before = listed().entries
  expect(before.map(({ url }) => url)).toEqual(expect.arrayContaining(['./', 'play/gift-offer/', 'people/desmond.svg']))
  const revision = (url: string) => listed().entries.find((one) => one.url === url)?.revision
  expect(revision('assets/main-1a2b3c4d.js')).toBeNull()
  const marks = before.map(({ revision, mark }) => revision ?? mark)
  expect(
    marks.filter((mark) => !/^[\da-f]{8}$/.test(mark ?? '')),
    'nothing is kept unseen',
  ).toEqual([])
  const drawn = revision('people/desmond.svg')
  write({ 'people/desmond.svg': '<svg><path/></svg>' })
  listOffline(dist)
  expect(revision('people/desmond.svg')).not.toBe(drawn)
  expect(listed().entries).toHaveLength(before.length)
  expect(listed().code, 'what answers stays as it was built').toBe('self.go()')
})

it('what it comes to is written down, so that one can be told before it is fetched', () => {
  listOffline(dist)
  const { files, bytes } = JSON.parse(readFileSync(join(dist, 'offline.json'), 'utf8')) as { files: number; bytes: number }
  expect(files).toBe(8)
  expect(bytes).toBeGreaterThan(100)
})
