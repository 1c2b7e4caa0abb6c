import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closure, filesOf, namedIn } from '../../src/kit/siteFiles.ts'

let site: string
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'))
  const files = {
    'index.html': '<script src="./assets/first-12345678.js"></script>',
    'assets/first-12345678.js': 'import("./second-a-cd_678.js"); say("gone-12345678.js")',
    'assets/second-a-cd_678.js': 'import "./first-12345678.js"',
    'assets/other-12345678.js': '',
    'people/joel.svg': 'other-12345678.js',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true })
    writeFileSync(join(site, name), text)
  }
})
afterEach(() => rmSync(site, { recursive: true }))

describe('the files of the built site', () => {
  it('are all there are, and no folders', () => {
    expect([...filesOf(site)]).toEqual([
      'assets/first-12345678.js',
      'assets/other-12345678.js',
      'assets/second-a-cd_678.js',
      'index.html',
      'people/joel.svg',
    ])
  })

  it('are named by what is in them, wherever that name stands', () => {
    expect(namedIn('a="./story.en-GB-1a2b3c4d.json";b=`first-12345678.js`;c="first-12345678.js";d="own.js"')).toEqual([
      'assets/story.en-GB-1a2b3c4d.json',
      'assets/first-12345678.js',
    ])
  })

  it('lead to what they name and what that names, also in a circle; a picture names nothing, and what is not there is left out', () => {
    const found = closure(['index.html', 'people/joel.svg'], site, filesOf(site))
    expect([...found].toSorted()).toEqual(['assets/first-12345678.js', 'assets/second-a-cd_678.js', 'index.html', 'people/joel.svg'])
  })
})
