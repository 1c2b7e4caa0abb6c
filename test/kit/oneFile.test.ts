import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesInside } from '../../src/kit/pack/oneFiles.ts'
import { moduleFor, refuseCircles } from '../../src/kit/pack/oneModules.ts'
import { blocksOf } from '../../src/kit/pack/oneTable.ts'

describe('a script in the one file', () => {
  it('names what it imports so that the page can put in its own links, and asks for what comes later', () => {
    const source =
      'import{a}from"./one-12345678.js";export{b}from"./two.js";const é="ü😀";const c=()=>import(`./three.js`);x(import.meta.url,é)'
    const { text, imports, later } = moduleFor('assets/main.js', source)
    expect(text).toBe(
      'import{a}from"one-file:assets/one-12345678.js";export{b}from"one-file:assets/two.js";const é="ü😀";const c=()=>oneFile.bring("assets/three.js");x(({url:"https://kind-but-firm.invalid/assets/main.js"}).url,é)',
    )
    expect(imports).toEqual(['assets/one-12345678.js', 'assets/two.js'])
    expect(later).toEqual(['assets/three.js'])
  })

  it('is refused where what it imports cannot be read off it', () => {
    expect(() => moduleFor('a.js', 'import(name)')).toThrow('a.js imports name, which names no file beside it')
    expect(() => moduleFor('a.js', 'import "preact"')).toThrow('a.js imports "preact", which names no file beside it')
  })

  it('is refused where scripts import each other in a circle, and the circle is named', () => {
    const modules = ['a', 'b', 'c'].map((name, index, all) => {
      const source = `import "./${all[(index + 1) % all.length]}.js"`
      return [`${name}.js`, moduleFor(`${name}.js`, source)] as const
    })
    expect(() => refuseCircles(new Map(modules))).toThrow('in a circle: a.js → b.js → c.js → a.js')
    expect(() => refuseCircles(new Map(modules.slice(0, 2)))).not.toThrow()
  })
})

describe('what lies in the one file', () => {
  const site = (files: Readonly<Record<string, string>>, look: (folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'))
    try {
      for (const [name, text] of Object.entries({ 'index.json': '{}', ...files })) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), text)
      }
      look(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('is the pages of one locale, and all that is named from there; the studio and paper stay out', () => {
    const files = {
      'index.html': '<script type="module" src="./assets/a-12345678.js"></script>',
      'en-US/index.html': '',
      'studio/index.html': '',
      'print/gift/index.html': '',
      'assets/a-12345678.js': 'import("./b.js")',
      'assets/b.js': '',
      'assets/c.js': '',
    }
    site(files, (folder) => {
      expect([...filesInside(folder, 'en-GB').files.keys()]).toEqual(['assets/a-12345678.js', 'assets/b.js', 'index.html', 'index.json'])
      expect(filesInside(folder, 'en-US').pages).toEqual(['en-US/index.html'])
    })
  })

  it.each([
    ['a page that names an engine', { 'index.html': '<script type="module" src="./assets/gone.js">' }, 'index.html names assets/gone.js'],
    ['a script that imports one', { 'index.html': 'a-12345678.js', 'assets/a-12345678.js': 'import "./b.js"' }, 'names assets/b.js'],
    ['a list with a picture', { 'index.json': '{"props":{"cup":"props/cup.svg"}}' }, 'index.json names props/cup.svg'],
  ])('%s that is not there is told of', (_what, files, says) => {
    site(files, (folder) => expect(() => filesInside(folder, 'en-GB')).toThrow(`${says}, which the built site does not have`))
  })

  it('comes in the order in which it is asked for: pages, then engines and stories, pictures last', () => {
    const names = ['people/joel.svg', 'assets/late-12345678.js', 'assets/main-12345678.js', 'index.html']
    const files = new Map(names.map((name) => [name, Buffer.from(name)]))
    expect(blocksOf({ files }).map((block) => block.split(' ')[1])).toEqual(names.toReversed())
  })
})
