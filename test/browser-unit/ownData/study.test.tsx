// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Stories } from '../../../src/browser/ownData/giveToStudy.ts'
import { StudyGiving } from '../../../src/browser/ownData/StudyGiving.tsx'
import { studyWordsFor } from '../../../src/browser/words/study.ts'
import { NOTHING, type OwnData } from '../../../src/core/records/ownData.ts'
import { storyOf } from '../../arbitrary/study.ts'
import { logOf } from '../../core/encounter/story.ts'

const words = studyWordsFor('en-GB')
const played = logOf(['doorstep/ask-meaning', 'meaning/kind-firm'])
const entries = [...played.entries, { type: 'reflected' as const, text: 'Rosa would know', at: 9000 }]
const kept: OwnData = { ...NOTHING, encounters: [{ log: { ...played, entries }, at: 1_790_000_000_000, underWay: true }] }

/** What was saved: each file by its name, as bytes. */
let saved: { readonly name: string; readonly blob: Blob }[] = []
beforeEach(() => {
  saved = []
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob)
    return `blob:${blobs.size - 1}`
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.getAttribute('href') ?? '') as Blob })
  })
})
afterEach(() => {
  render(null, document.body)
  vi.restoreAllMocks()
})

const here = <Found extends Element>(selector: string) => document.querySelector<Found & HTMLElement>(selector) as Found & HTMLElement
const open = (data: OwnData, stories: Stories = async () => storyOf) =>
  act(() =>
    render(
      <StudyGiving {...{ data, stories }} titles={{ 'gift-offer': 'The gift' }} locale="en-GB" draw={(below) => below - 1} />,
      document.body,
    ),
  )
const press = async (selector: string) => {
  await act(async () => here(selector).click())
}
const type = (text: string) =>
  act(() => {
    const field = here<HTMLInputElement>('#study-pseudonym')
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
const agree = async (...boxes: readonly string[]) => {
  for (const box of boxes) await press(`[name=${box}]`)
}
const says = (text: string) => vi.waitFor(() => expect(here('[data-study-said]').textContent).toContain(text))

describe('giving data to a study', () => {
  it('says first what will be in the file, what never is, that nobody gets it from here, and what the study must have', () => {
    open(kept)
    const text = document.body.textContent ?? ''
    for (const said of [...words.inItSays, ...words.neverInSays, words.whoSays, words.beforeSays]) expect(text).toContain(said)
    expect(text.indexOf(words.whoSays)).toBeLessThan(text.indexOf(words.pseudonym))
  })

  it('has nothing ticked beforehand, no meeting either, and no pseudonym', () => {
    open(kept)
    expect([...document.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map(({ checked }) => checked)).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(here<HTMLInputElement>('#study-pseudonym').value).toBe('')
  })

  it('makes no file without a pseudonym, and leads to where one is typed', async () => {
    open(kept)
    await agree('meeting', 'informed', 'agree')
    for (const odd of ['', 'Rosa Luxemburg', '=1']) {
      type(odd)
      await press('[data-give=json]')
      await says(words.noPseudonym)
      expect([document.activeElement?.id, here('#study-pseudonym').getAttribute('aria-invalid')]).toEqual(['study-pseudonym', 'true'])
      expect(here('.pseudonym #study-wanted').textContent, 'said where one is led to').toBe(words.noPseudonym)
    }
    type('P-17')
    expect([document.querySelector('#study-wanted'), here('#study-pseudonym').getAttribute('aria-invalid')]).toEqual([null, 'false'])
    expect(saved).toEqual([])
  })

  it.each([
    [[], 'informed'],
    [['informed'], 'agree'],
    [['agree', 'ownWords'], 'informed'],
  ])('makes no file where only %j is ticked, and leads to the box that is missing', async (boxes, missing) => {
    open(kept)
    type('P-17')
    await agree('meeting', ...boxes)
    await press('[data-give=tables]')
    await says(words.noConsent)
    expect(document.activeElement?.getAttribute('name')).toBe(missing)
    expect(saved).toEqual([])
  })

  it('saves a file under the pseudonym, without own words unless the third box was ticked', async () => {
    open(kept)
    type(' P-17 ')
    await agree('meeting', 'informed', 'agree')
    await press('[data-give=json]')
    await says(words.made.one)
    const text = (await saved[0]?.blob.text()) ?? ''
    expect([saved[0]?.name, JSON.parse(text).participant, text.includes('Rosa')]).toEqual(['study-P-17.json', 'P-17', false])
    await agree('ownWords')
    await press('[data-give=json]')
    await vi.waitFor(() => expect(saved).toHaveLength(2))
    expect(await saved[1]?.blob.text()).toContain('Rosa would know')
  })

  it('saves the tables with their codebook in an archive that says no day: twice the same bytes', async () => {
    open(kept)
    await press('[data-draw]')
    expect(here<HTMLInputElement>('#study-pseudonym').value).toBe('P-99999999')
    await agree('meeting', 'informed', 'agree')
    for (const times of [1, 2]) {
      await press('[data-give=tables]')
      await vi.waitFor(() => expect(saved).toHaveLength(times))
    }
    const [one, two] = await Promise.all(saved.map(async ({ blob }) => new Uint8Array(await blob.arrayBuffer())))
    expect(one).toEqual(two)
    const files = unzipSync(one as Uint8Array)
    expect(Object.keys(files)).toEqual(['encounters.csv', 'decisions.csv', 'reasons.csv', 'promises.csv', 'codebook.csv'])
    expect(strFromU8(files['decisions.csv'] as Uint8Array).split('\r\n')[1]).toMatch(
      /^P-99999999,1,gift-offer,first,1,en-GB,1,1,true,2000,/,
    )
  })

  it('says which meetings could not be played again, and makes no file where the stories did not come', async () => {
    const earlier = { ...kept, encounters: kept.encounters.map((one) => ({ ...one, log: { ...one.log, script: 'earlier' } })) }
    open(earlier)
    type('P-17')
    await agree('meeting', 'informed', 'agree')
    await press('[data-give=json]')
    await says(words.notReplayed.one)
    render(null, document.body)
    open(kept, () => Promise.reject(new Error('offline')))
    type('P-17')
    await agree('meeting', 'informed', 'agree')
    await press('[data-give=json]')
    await says(words.notCome)
    expect(saved).toHaveLength(1)
  })

  it('gives the meetings that were ticked and no others, each known by its title, its decisions and its day', async () => {
    const other = { ...(kept.encounters[0] as OwnData['encounters'][number]), log: { ...played, seed: 77 }, at: 1_790_100_000_000 }
    open({ ...kept, encounters: [...kept.encounters, other] })
    const rows = [...document.querySelectorAll('[data-which] label')].map(({ textContent }) => textContent)
    expect(rows).toEqual([
      expect.stringMatching(/^The gift · 2 decisions · \d+ September 2026/),
      expect.stringMatching(/^The gift · 2 decisions · \d+ September 2026/),
    ])
    type('P-17')
    await agree('informed', 'agree')
    await press('[data-give=json]')
    await says(words.noMeeting)
    expect([saved.length, document.activeElement?.getAttribute('name')]).toEqual([0, 'meeting'])
    await press('[name=meeting]')
    await press('[data-give=json]')
    await says(words.made.one)
    await press('[data-every]')
    await press('[data-give=json]')
    await vi.waitFor(() => expect(saved).toHaveLength(2))
    const told = await Promise.all(saved.map(async ({ blob }) => JSON.parse(await blob.text()).encounters.length))
    expect(told).toEqual([1, 2])
  })

  it('says so where there is nothing to give, and asks for nothing', () => {
    open(NOTHING)
    expect([here('[data-study-said]').textContent, document.querySelector('[data-study] form')]).toEqual([words.nothing, null])
  })

  it('speaks American English of an ethics board', () => expect(studyWordsFor('en-US').beforeSays).toContain('ethics board (IRB)'))
})
