import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeIn } from '../../../src/browser/studio/files/door.ts'
import { type Given, LONGEST } from '../../../src/browser/studio/files/given.ts'
import { zipped } from '../../../src/browser/studio/files/zip.ts'
import { given, textsOf } from './folders.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const rulesOf = (all: readonly Given[]) => takeIn(all).problems.map(({ rule }) => rule)
const small = [
  ['vignette.json', '{ "id": "my-case" }'],
  ['my-case.en-GB.ink', '-> a\n=== a ===\nHello.\n-> END\n'],
  ['plays/good.play', '> a/b\n'],
] as const

describe('a vignette is opened', () => {
  it('as a folder, under the folder’s name', () => {
    const { packages, problems } = takeIn(given(small, 'my-case'))
    expect(packages.map(({ name, files }) => [name, [...files.keys()]])).toEqual([
      ['my-case', ['vignette.json', 'my-case.en-GB.ink', 'plays/good.play']],
    ])
    expect(problems).toEqual([])
  })
  it('as single files, under the id in vignette.json', () => expect(takeIn(given(small)).packages[0]?.name).toBe('my-case'))
  it('as a script alone, under the script’s name', () =>
    expect(takeIn(given([['the-visit.en-GB.ink', 'Hello.']])).packages[0]).toEqual({
      name: 'the-visit',
      files: new Map([['the-visit.en-GB.ink', 'Hello.']]),
    }))
  it('as a script whose name says no locale: it gets one, and that is said', () => {
    const { packages, problems } = takeIn(given([['visit.ink', 'Hello.']]))
    expect([...(packages[0]?.files.keys() ?? [])]).toEqual(['visit.en-GB.ink'])
    expect(problems.map(({ rule }) => rule)).toEqual(['renamed'])
  })
  it('as a .zip, however deep it lies in it', () => {
    const archive = zipped('shelf/my-case', new Map(small))
    expect(takeIn([{ path: 'my-case.zip', bytes: archive }]).packages.map(({ name, files }) => [name, files.size])).toEqual([
      ['my-case', 3],
    ])
  })
  it('one of several: each is offered', () =>
    expect(
      takeIn([
        ...given(small, 'stories/one'),
        ...given(small, 'stories/two'),
        ...given([['stories/relationship.ink', 'VAR x = 1']]),
      ]).packages.map(({ name }) => name),
    ).toEqual(['one', 'two']))
  it('with what lies about in folders passed over in silence', () =>
    expect(
      takeIn([
        ...given(small, 'my-case'),
        ...given([
          ['my-case/.git/config', 'x'],
          ['__MACOSX/my-case/a.ink', 'x'],
          ['my-case/.DS_Store', 'x'],
        ]),
      ]).problems,
    ).toEqual([]))
  it('with lines that end as another system ends them', () =>
    expect(takeIn(given([['a.en-GB.ink', '\ufeffOne.\r\nTwo.\rThree.']])).packages[0]?.files.get('a.en-GB.ink')).toBe('One.\nTwo.\nThree.'))
})

describe('what is opened and is no vignette', () => {
  it('is said to be none', () => {
    expect(rulesOf(given([['holiday.png', 'x']]))).toEqual(['left-out', 'no-vignette'])
    expect(rulesOf(given([['cards.md', 'x']]))).toEqual(['no-vignette'])
  })
  it.each([
    '../a.ink',
    'a/../../b.ink',
    '/etc/a.ink',
    'C:\\a.ink',
    'a\u202egpj.ink',
    `${'x'.repeat(500)}.ink`,
    'a\u0000b.ink',
    '.. /a.ink',
  ])('does not lead out of its folder: %j', (path) => {
    const { packages, problems } = takeIn(given([[path, 'Hello.']]))
    expect(packages).toEqual([])
    expect(problems.map(({ rule }) => rule)).toContain('path-outside')
  })
  it('is too large to be a text', () =>
    expect(rulesOf([{ path: 'a.en-GB.ink', bytes: new Uint8Array(LONGEST + 1).fill(65) }])).toContain('file-too-large'))
  it('is no text at all', () => expect(rulesOf([{ path: 'a.en-GB.ink', bytes: new Uint8Array([1, 0, 2]) }])).toContain('not-a-text'))
  it('was saved in another encoding: it is read as well as may be, and that is said', () => {
    const { packages, problems } = takeIn([{ path: 'a.en-GB.ink', bytes: new Uint8Array([0x63, 0x61, 0x66, 0xe9]) }])
    expect(packages[0]?.files.get('a.en-GB.ink')).toBe('café')
    expect(problems.map(({ rule }) => rule)).toEqual(['not-utf-8'])
  })
  it('was saved as UTF-16, which says so', () =>
    expect(
      takeIn([{ path: 'a.en-GB.ink', bytes: new Uint8Array([0xff, 0xfe, 0x68, 0x00, 0x69, 0x00]) }]).packages[0]?.files.get('a.en-GB.ink'),
    ).toBe('hi'))
  it('is an archive in name only', () =>
    expect(rulesOf([{ path: 'x.zip', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]) }])).toContain('not-an-archive'))
  it('is an archive that would fill the machine: nothing of it is unpacked', () => {
    const bomb = zipped('bomb', new Map([['a.en-GB.ink', 'a'.repeat(LONGEST + 10)]]))
    expect(bomb.length).toBeLessThan(LONGEST / 100)
    const { packages, problems } = takeIn([{ path: 'bomb.zip', bytes: bomb }])
    expect(packages).toEqual([])
    expect(problems.map(({ rule }) => rule)).toContain('file-too-large')
  })
  it('is an archive that says less than is in it: no more room is made than it said', () => {
    const bomb = zipped('bomb', new Map([['a.en-GB.ink', 'a'.repeat(LONGEST + 10)]]))
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at + 4 < bomb.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true)
    }
    const text = takeIn([{ path: 'bomb.zip', bytes: bomb }]).packages[0]?.files.get('a.en-GB.ink') ?? ''
    expect(text.length).toBeLessThanOrEqual(100)
  })
  it('has names out of HTML or of JavaScript, which are names like others', () => {
    const { packages } = takeIn(
      given([
        ['<img src=x onerror=alert(1)>/a.en-GB.ink', 'x'],
        ['__proto__/b.en-GB.ink', 'x'],
      ]),
    )
    expect(packages.map(({ name }) => name)).toEqual(['<img src=x onerror=alert(1)>', '__proto__'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('the door', () => {
  const path = fc.oneof(
    fc.string(),
    fc.constantFrom('a.en-GB.ink', 'x/vignette.json', '../a.ink', 'plays/a.play', 'a.zip', '__proto__', 'constructor/vignette.json'),
  )
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.string().map(bytes),
    fc.json().map(bytes),
    fc.uint8Array({ maxLength: 60 }).map((rest) => new Uint8Array([0x50, 0x4b, 3, 4, ...rest])),
  )
  it('gives vignettes or problems for anything, and never throws', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ path, bytes: content }), { maxLength: 6 }), (all) => {
        const { packages, problems } = takeIn(all)
        expect(packages.length > 0 || problems.length > 0 || all.length === 0).toBe(true)
        for (const { files } of packages) for (const name of files.keys()) expect(name).not.toMatch(/(^|[\\/])\.\.([\\/]|$)|^[\\/]/)
      }),
    ))
  it('opens what it has packed', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.stringMatching(/^[a-z]{1,8}\.(md|play|en-GB\.ink)$/),
          fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r|^\ufeff|\0/g, '')),
        ),
        (texts) => {
          const files = new Map([...Object.entries(texts), ['my-case.en-GB.ink', 'Hello.'] as const])
          expect(takeIn([{ path: 'my-case.zip', bytes: zipped('my-case', files) }]).packages).toEqual([
            { name: 'my-case', files: new Map([...files].toSorted(([a], [b]) => a.localeCompare(b))) },
          ])
        },
      ),
    ))
  it('opens a whole vignette of ours as it is', () => {
    const texts = textsOf('gift-offer')
    const { packages, problems } = takeIn([{ path: 'gift-offer.zip', bytes: zipped('gift-offer', texts) }])
    expect(problems).toEqual([])
    expect(Object.fromEntries(packages[0]?.files ?? [])).toEqual(Object.fromEntries(texts))
  })
})
