import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { Window } from 'happy-dom'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { targets } from '../../src/kit/pack/targets.ts'
import { pack } from '../../src/kit/pack.ts'

// Packages, made of the site that was built.

const out = mkdtempSync(join(tmpdir(), 'packs-'))
afterAll(() => rmSync(out, { recursive: true }))

async function packed(words: readonly string[], where = out) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  try {
    expect(await pack([...words, '--out', where], { build: () => undefined })).toBe(false)
    return log.mock.calls.flat().map(String)
  } finally {
    log.mockRestore()
  }
}

const said = await packed(['all', '--target', 'all'])
const archives = readdirSync(out)
  .filter((name) => name.endsWith('.zip'))
  .toSorted()
const open = (name: string) => unzipSync(readFileSync(join(out, name)))
const NAMESPACES: Readonly<Record<string, readonly string[]>> = {
  scorm12: ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'http://www.adlnet.org/xsd/adlcp_rootv1p2'],
  scorm2004: ['http://www.imsglobal.org/xsd/imscp_v1p1', 'http://www.adlnet.org/xsd/adlcp_v1p3'],
}
const VERSIONS: Readonly<Record<string, string>> = { scorm12: '1.2', scorm2004: '2004 4th Edition' }

it('there is a package of each vignette for each kind of platform, and one is told as each is made', () => {
  const vignettes = readdirSync('stories').filter((name) => !name.includes('.'))
  expect(archives).toEqual(vignettes.flatMap((id) => Object.keys(targets).map((target) => `${id}.en-GB.${target}.zip`)).toSorted())
  // And the one file, which holds them all.
  expect(said).toHaveLength(archives.length + 1)
  expect(said.at(-1)).toMatch(new RegExp(`^${said.length} of ${said.length} `))
})

it('packing the same site again gives the same bytes', async () => {
  const again = mkdtempSync(join(tmpdir(), 'packs-again-'))
  try {
    await packed(['gift-offer', '--target', 'all'], again)
    const names = readdirSync(again)
    expect(names).toHaveLength(Object.keys(targets).length)
    for (const name of names) expect(readFileSync(join(again, name)).equals(readFileSync(join(out, name))), name).toBe(true)
  } finally {
    rmSync(again, { recursive: true })
  }
})

describe.each(archives.filter((name) => name.includes('.scorm')))('%s', (name) => {
  const target = name.split('.').at(-2) ?? ''
  const files = open(name)
  const names = Object.keys(files)
  const text = (file: string) => strFromU8(files[file] as Uint8Array)
  const xml = new new Window().DOMParser().parseFromString(text('imsmanifest.xml'), 'application/xml')
  const all = (tag: string) => [...xml.getElementsByTagName(tag)]
  const [resource] = all('resource')
  const page = resource?.getAttribute('href') ?? ''

  it('takes at most 2 MB', () => expect(readFileSync(join(out, name)).length).toBeLessThan(2_000_000))

  it('has a manifest of its version at its root', () => {
    expect(xml.querySelector('parsererror')).toBeNull()
    expect(all('schema').map(({ textContent }) => textContent)).toEqual(['ADL SCORM'])
    expect(all('schemaversion').map(({ textContent }) => textContent)).toEqual([VERSIONS[target]])
    for (const namespace of NAMESPACES[target] ?? ['?']) expect(text('imsmanifest.xml')).toContain(`"${namespace}"`)
  })

  it('gives every part of it a name of its own, and points at none that is not there', () => {
    const identifiers = [...text('imsmanifest.xml').matchAll(/ identifier="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(identifiers).size).toBe(identifiers.length)
    for (const id of identifiers) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9.-]*$/)
    expect(all('organizations')[0]?.getAttribute('default')).toBe(all('organization')[0]?.getAttribute('identifier'))
    expect(all('item').map((item) => item.getAttribute('identifierref'))).toEqual([resource?.getAttribute('identifier')])
    expect(all('item')[0]?.getElementsByTagName('title')[0]?.textContent).toMatch(/\S/)
  })

  it('opens with one page that speaks to the platform', () => {
    expect(resource?.getAttribute('type')).toBe('webcontent')
    expect(resource?.getAttribute(target === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType')).toBe('sco')
    expect(names).toContain(page)
    const record = /data-record="([^"]+)"/.exec(text(page))?.[1]?.replaceAll('&quot;', '"') ?? ''
    expect(JSON.parse(record)).toMatchObject({ to: target, completed: 'debrief', mode: 'practice', usual: expect.any(Number) })
  })

  it('lists every file of the package, and no other', () => {
    const listed = all('file').map((file) => file.getAttribute('href'))
    expect(listed.toSorted()).toEqual(names.filter((file) => file !== 'imsmanifest.xml').toSorted())
    expect(new Set(listed).size).toBe(listed.length)
    for (const file of names) expect(file).toMatch(/^[A-Za-z0-9._/-]+$/)
  })

  it('has all that its page names, and leads to nothing outside', () => {
    const here = (address: string) => new URL(address, `http://package/${page}`).pathname.slice(1)
    const named = [...text(page).matchAll(/(?:href|src|data-(?:meta|story|late|debrief|leave))="([^"#]+)"/g)].map(
      ([, address = '']) => address,
    )
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((address) => !names.includes(here(address)))).toEqual([])
    expect(text(page)).not.toContain('Nothing leaves this device')
  })

  it('waits for no platform: what comes before the first choice is what the site has, and at most 2 KB more', () => {
    const site = readFileSync(join('dist', page), 'utf8')
    const asks = (html: string) =>
      [...html.matchAll(/<link rel="(?:modulepreload|preload)"[^>]*>|<script[^>]*src=[^>]*>/g)].map(([tag]) => tag)
    expect(asks(text(page))).toEqual(asks(site))
    expect(text(page).length - site.length).toBeLessThan(2000)
  })

  it('keeps to one vignette and one locale: no studio, no class, no other story', () => {
    const others = readdirSync('stories').filter((id) => !id.includes('.') && !name.startsWith(`${id}.`))
    for (const id of others) expect(names.filter((file) => file.includes(id))).toEqual([])
    expect(
      names.filter(
        (file) => /studio|worker\.|room|lead|en-US|\.gz$|\.br$/.test(file) && !file.startsWith('settings/') && !file.startsWith('props/'),
      ),
    ).toEqual([])
  })
})

it('nobody who plays on the web fetches what speaks to a platform', () => {
  const site = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  const pages = site.filter((name) => /^play\/.*index\.html$/.test(name))
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) expect(readFileSync(join('dist', page), 'utf8')).not.toMatch(/data-record|recording-/)
})
