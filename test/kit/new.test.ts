import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { check } from '../../src/kit/author/check.ts'
import { newCase } from '../../src/kit/author/new.ts'
import { idOf, PRONOUNS, ROOMS, writeCase } from '../../src/kit/author/newCase.ts'
import { play } from '../../src/kit/author/play.ts'
import { elsewhere, piped } from './stories.ts'

let place: ReturnType<typeof elsewhere>
beforeEach(() => {
  place = elsewhere()
})
afterEach(() => place.gone())
const made = () => readdirSync(place.stories).filter((name) => name !== 'relationship.ink')
const begin = (words: readonly string[], answers?: readonly string[]) =>
  newCase(words, place.stories, new Date('2026-06-01'), answers && piped(answers).desk)

describe('npm run new', () => {
  it('asks its questions, and writes a vignette with all that belongs to it', async () => {
    const { code, text } = await begin([], ['A borrowed ladder', 'Ümit Özdemir', 'he', 'a day centre canteen', 'en-US'])
    expect(code).toBe(0)
    expect(text).toMatch(/npm run play -- a-borrowed-ladder +in this window/)
    const path = join(place.stories, 'a-borrowed-ladder')
    expect(readdirSync(path).toSorted()).toEqual([
      'a-borrowed-ladder.en-US.ink',
      'cards.en-US.md',
      'colleague.en-US.md',
      'debrief.en-US.md',
      'facilitator.en-US.md',
      'plays',
      'vignette.json',
    ])
    const { person, locales } = JSON.parse(readFileSync(join(path, 'vignette.json'), 'utf8'))
    expect(person.id).toBe('umit')
    expect(locales['en-US']).toMatchObject({
      title: 'A borrowed ladder',
      names: { umit: 'Ümit' },
      pronouns: PRONOUNS.he,
      settings: { 'a-day-centre-canteen': 'A day centre canteen.' },
    })
  })
  it('takes an empty answer for the usual one', async () => {
    expect((await begin([], ['', '', '', '', ''])).code).toBe(0)
    expect(made()).toEqual(['the-spare-key'])
  })
  it('asks again where an answer will not do', async () => {
    await begin(['--title', 'The spare key'], ['42', 'Robin', 'it', 'she', '', ''])
    expect(JSON.parse(readFileSync(join(place.stories, 'the-spare-key/vignette.json'), 'utf8')).locales['en-GB'].pronouns).toEqual(
      PRONOUNS.she,
    )
  })
  it('asks nothing that is given', async () => {
    const { desk, said } = piped(['joel-flat'])
    const given = ['--title', 'X marks it', '--name', 'Ada', '--pronouns', 'she', '--locale', 'en-GB']
    expect((await newCase(given, place.stories, new Date(), desk)).code).toBe(0)
    expect(said().match(/\?/g)).toHaveLength(1)
  })
  it.each(Object.keys(ROOMS).map((setting) => [setting]))('passes check and plays at once, in %s', async (setting) => {
    await begin(['--yes', '--setting', setting])
    const path = join(place.stories, 'the-spare-key')
    expect((await check([path])).code).toBe(0)
    const { desk, said } = piped(Array<string>(9).fill('1'))
    expect((await play([path, '--seed', '5'], desk)).code).toBe(0)
    expect(said()).toContain('The end:')
  })
  it.each([`The "key", again`, 'What’s <Name> doing?', '   A    wide     one   '])(
    'takes any title that has letters: %s',
    async (title) => {
      expect((await begin(['--yes', '--title', title])).code).toBe(0)
      const [folder = ''] = made()
      expect(JSON.parse(readFileSync(join(place.stories, folder, 'vignette.json'), 'utf8')).locales['en-GB'].title).toBe(title.trim())
    },
  )
  it.each(["O'Brien", 'Anne-Marie', 'Mr. Day', 'Zoë'])('takes a name as people have it: %s', async (name) =>
    expect((await begin(['--yes', '--name', name])).code).toBe(0),
  )
})

describe('npm run new writes over nothing, and leaves nothing half-written', () => {
  it('where the folder is there already', async () => {
    await begin(['--yes'])
    const before = readFileSync(join(place.stories, 'the-spare-key/vignette.json'), 'utf8')
    const { code, text } = await begin(['--yes', '--name', 'Ada'])
    expect(code).toBe(2)
    expect(text).toMatch(/the-spare-key is there already/)
    expect(readFileSync(join(place.stories, 'the-spare-key/vignette.json'), 'utf8')).toBe(before)
  })
  it('where whoever was asked goes away', async () => {
    expect((await begin([], ['A borrowed ladder', 'Ada'])).code).toBe(1)
    expect(made()).toEqual([])
  })
  it('where writing fails half-way', () => {
    mkdirSync(join(place.stories, 'the-spare-key.being-written/plays/good-road.play'), { recursive: true })
    const wishes = { title: 'The spare key', name: 'Robin', setting: 'desmond-kitchen', pronouns: 'they', locale: 'en-GB' } as const
    expect(() => writeCase(wishes, place.stories, new Date())).toThrow()
    expect(made()).toEqual([])
  })
  it.each([
    ['--name', '42'],
    ['--title', '!!!'],
    ['--pronouns', 'it'],
    ['--locale', 'fr-FR'],
    ['--titel', 'x'],
  ])('where what is given will not do: %s %s', async (flag, value) => {
    const { code, text } = await begin(['--yes', flag, value])
    expect(code).toBe(2)
    expect(text).not.toBe('')
    expect(existsSync(join(place.stories, 'the-spare-key'))).toBe(false)
  })
})

it.each([
  ['The spare key', 'the-spare-key'],
  ['Zoë’s “box”, 2nd go', 'zoes-box-2nd-go'],
  ['  ', ''],
])('%j is called %j in files', (words, id) => expect(idOf(words)).toBe(id))
