import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { RECORDS } from '../../src/core/institution/records.ts'
import { fromLetters } from '../../src/core/site/letters.ts'
import { html } from '../../src/kit/pack/html.ts'

// The one file, made of the site that was built.

const ground = { site: 'dist', stories: 'stories', records: RECORDS, institution: '{"name":"Harbour College"}' }
const bytes = Buffer.from(await html.write('en-GB', ground))
const text = bytes.toString('utf16le')
const blocks = [...text.matchAll(/<script type="text\/plain"[^>]*>(.*?)<\/script>/gs)].map(([, block = '']) => block)

/** What lies in it, by name. */
const files = new Map(
  blocks
    .join('\n')
    .split('\n')
    .flatMap((line) => {
      const [packed = '', ...named] = line.split(' ')
      const bytes = inflateRawSync(fromLetters(packed))
      let from = 0
      return named.flatMap((name, index) => {
        if (index % 2 === 1) return []
        const to = from + Number(named[index + 1])
        const file = [name, bytes.subarray(from, to)] as const
        from = to
        return [file]
      })
    }),
)

it('takes at most 2.5 MB', () => expect(bytes.length).toBeLessThanOrEqual(2_500_000))

it('says by its first two bytes that it is written in UTF-16, and nowhere anything else', () => {
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe])
  expect(text.startsWith('\uFEFF<!doctype html>')).toBe(true)
  expect(text).not.toContain('<meta charset')
})

it('is called by the name of the shelf, whose page it opens with', () => {
  const title = /<title>.*?<\/title>/
  expect(title.exec(text)?.[0]).toBe(title.exec(readFileSync('dist/index.html', 'utf8'))?.[0])
})

it('is the same, byte for byte, when it is packed again', async () => {
  expect(Buffer.from(await html.write('en-GB', ground)).equals(bytes)).toBe(true)
})

it('holds every vignette, what one turns to from there, and a class on one laptop, in its own language; of what needs a server, nothing', () => {
  const pages = [...files.keys()].filter((name) => name.endsWith('.html')).map((name) => name.replace('index.html', ''))
  const plays = ['after-hours-caller', 'gift-offer', 'rescuer-trap'].map((id) => `play/${id}/`)
  expect(pages.toSorted()).toEqual(['', 'data/', 'log/', 'moments/', ...plays, 'practice/', 'room/lead/', 'room/screen/'])
})

it('gives each file back as the site has it, with the help lines of the institution it was packed for', () => {
  for (const name of ['play/gift-offer/index.html', 'people/desmond.svg', 'index.json'])
    expect(files.get(name)?.equals(readFileSync(`dist/${name}`)), name).toBe(true)
  expect(String(files.get('institution.json'))).toBe(ground.institution)
})

it('leads every import of a script to a script that is inside', () => {
  const scripts = [...files].filter(([name]) => name.endsWith('.js'))
  const wanted = scripts.flatMap(([, bytes]) => [...bytes.toString().matchAll(/(?:"one-file:|oneFile\.bring\(")([^"]+)"/g)])
  expect(wanted.length).toBeGreaterThan(50)
  expect(wanted.map(([, name = '']) => name).filter((name) => !files.has(name))).toEqual([])
})

it('says how large it is, for whoever has only a part of it, and what to do where no script may run', () => {
  expect(/<html lang="en-GB" data-mb="([\d.]+)">/.exec(text)?.[1]).toBe((bytes.length / 1e6).toFixed(1))
  expect(text).toMatch(/<body>\n<noscript>[^<]+<\/noscript>/)
})

it('lets the browser ask no network for anything', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(text) ?? []
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/https?:|\*|unsafe|connect-src|'self'/)
})
