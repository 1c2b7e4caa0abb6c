import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { Window } from 'happy-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { leftPage, pageFor } from '../../src/kit/pack/page.ts'
import { targets } from '../../src/kit/pack/targets.ts'
import { zipped } from '../../src/kit/pack/zip.ts'
import { pack } from '../../src/kit/pack.ts'

afterEach(() => vi.restoreAllMocks())

/** What the command says when it refuses; nothing is built, so nothing is packed. */
async function refused(...words: string[]): Promise<string> {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const build = vi.fn()
  expect(await pack(words, { build })).toBe(true)
  expect(build).not.toHaveBeenCalled()
  return String(error.mock.calls[0]?.[0]).split('\n\n')[0] ?? ''
}

describe('packing refuses, in a sentence that says what there is', () => {
  it.each([
    [['gift-offer'], 'Say for which --target. There are scorm12, scorm2004, cmi5, xapi, html; or say all.'],
    [['gift-offer', '--target', 'scorm1.3'], 'There is no target "scorm1.3". There are scorm12, scorm2004, cmi5, xapi, html; or say all.'],
    [
      ['gift-offer', '--target', 'constructor'],
      'There is no target "constructor". There are scorm12, scorm2004, cmi5, xapi, html; or say all.',
    ],
    [['--target', 'all'], 'Say which vignette, or all.'],
    [['gift', '--target', 'all'], 'There is no vignette "gift". There are after-hours-caller, gift-offer, rescuer-trap; or say all.'],
    [
      ['../stories', '--target', 'all'],
      'There is no vignette "../stories". There are after-hours-caller, gift-offer, rescuer-trap; or say all.',
    ],
    [['gift-offer', '--target', 'all', '--locale', 'fr'], '"gift-offer" is not written in fr. It is in en-GB and en-US.'],
    [['gift-offer', '--target', 'html'], '"html" holds every vignette: say all.'],
    [['gift-offer', '--target', 'all', '--settings', 'nowhere.json'], 'There is no file nowhere.json.'],
  ])('%j', async (words, says) => expect(await refused(...words)).toBe(says))

  it.each([
    ['{\n  "records": { "mode": "exam" }\n}', '`mode` is not one of its values. Use "practice" or "assessed".'],
    [
      '{ "records": { "lrs": { "name": "us",\n  "endpoint": "http://records.example/xapi" } } }',
      '`lrs` has an `endpoint` that is no safe web address. Write it whole, from https://; http:// is for localhost alone.',
    ],
    [
      '{ "records": { "lrs": { "name": "us", "endpoint": "https://records.example/xapi",\n  "auth": "Basic abc" } } }',
      'There is no `auth` here. Use `endpoint`, `name`.',
    ],
  ])('a file of an institution with something wrong in it, and says where: %j', async (text, says) => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-'))
    const file = join(folder, 'college.json')
    writeFileSync(file, text)
    try {
      expect(await refused('gift-offer', '--target', 'xapi', '--settings', file)).toBe(`${file}:2 ${says}`)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('a manifest', () => {
  const about = {
    id: 'a-case',
    locale: 'en-GB',
    title: 'Tea & "<two>" sugars',
    teaser: 'Who "pays" & <why>?',
    page: 'play/a-case/index.html',
    files: ['assets/a&b.js'],
  }
  it.each(Object.entries(targets).filter(([name]) => name.startsWith('scorm')))(
    'of %s is XML that holds what was written, whatever marks are in it',
    (_, { write }) => {
      const [{ name, text } = { name: '', text: '' }] = write(about)
      expect(name).toBe('imsmanifest.xml')
      const xml = new new Window().DOMParser().parseFromString(text, 'application/xml')
      expect(xml.querySelector('parsererror')).toBeNull()
      expect(xml.getElementsByTagName('title')[0]?.textContent).toBe(about.title)
      expect([...xml.getElementsByTagName('file')].map((file) => file.getAttribute('href'))).toEqual([about.page, ...about.files])
    },
  )
  it('of SCORM 2004 tells the platform that the page alone says what is completed', () => {
    expect(targets.scorm2004?.write(about)[0]?.text).toContain('completionSetByContent="true"')
  })
})

describe('an archive', () => {
  it('does not depend on the order or the day in which its files came', () => {
    vi.useFakeTimers({ now: 0 })
    const one = zipped({ b: 'two', 'a/c': 'one' })
    vi.setSystemTime(new Date(2031, 5, 5))
    expect(zipped({ 'a/c': 'one', b: 'two' })).toEqual(one)
    vi.useRealTimers()
    expect(Object.keys(unzipSync(one))).toEqual(['a/c', 'b'])
  })
})

describe('the page of a package', () => {
  const how = { to: 'scorm12', ownWords: 'kept', completed: 'debrief', mode: 'practice', usual: 12, locale: 'en-GB' } as const
  const site = [
    '<html lang="en"><style></style><body data-root="../"><header class="masthead"></header><a href="pack" data-pack>Pack</a>',
    '<p data-if-shared="false">Kept.</p><p data-if-shared="true" hidden>Not kept.</p><main id="play" hidden data-vignette="x"></main>',
  ].join('')
  const told = (more: Partial<Parameters<typeof pageFor>[1]>, shared = false) => {
    const { document } = new Window()
    document.write(pageFor(site, { ...how, ...more }))
    return [...document.querySelectorAll(`p:not([data-if-shared="${!shared}"])`)].map(({ textContent }) => textContent).join(' ')
  }
  it.each(Object.entries(targets))('for %s tells the learner who is told, what of, and what they can do about it', (to, { ownWords }) => {
    const says = told({ to, ownWords })
    for (const part of [
      'it knows who you are. Under your name',
      'each choice, also one you take back',
      'what kind of move it was',
      'Whoever runs or teaches your course may be able to see all this',
      'how long it is kept',
      'ask for another way',
      'There is no mark.',
    ])
      expect(says).toContain(part)
    expect(says).not.toContain('levels')
    expect(told({ to, ownWords, mode: 'assessed' })).toContain('Your levels are sent only if you say so')
    expect(told({ to, ownWords, locale: 'en-US' })).toContain('There is no grade.')
  })
  it('says of what one writes what that platform does with it', () => {
    expect(told({ ownWords: 'kept' })).toContain('Leave those boxes empty if you would rather not')
    expect(told({ ownWords: 'by-consent' })).toContain('What you write stays in this browser unless you say so below')
  })
  it('says on a shared computer that what one wrote goes, and on any other that it stays', () => {
    expect(told({})).toContain('On a computer others use, they and your choices stay there after you')
    expect(told({}, true)).toContain('are gone when you leave')
    expect(told({}, true)).not.toContain('stay there after you')
  })
  it('leads to one that promises nothing of a platform that was silent', () => {
    const { text } = leftPage('play/x/index.html', 'A case', 'en-GB')
    expect(text).toContain('<h1>You have left</h1>')
    expect(text).toContain('If a line said that it did not answer, it waits in this browser')
  })
  it('names the one that is left to for what was done there, whatever the vignette is called', () => {
    const { text } = leftPage('play/x/index.html', 'A </script> of "two"', 'en-GB')
    expect(text).toContain('<title>You have left · A &lt;/script&gt; of &quot;two&quot;</title>')
    expect(text).toContain(String.raw`document.title="It is erased · A \u003c/script> of \"two\""`)
  })
  it('is not made of a page that is none of ours: whoever changes the page is told', () => {
    expect(() => pageFor('<main id="game"></main>', how)).toThrow('the page has nothing like')
  })
})
