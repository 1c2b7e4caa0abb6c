import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Window } from 'happy-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { printStory } from '../../src/kit/printStory.ts'
import { cssText } from '../../src/kit/sheets/cards.ts'

afterEach(() => vi.restoreAllMocks())

/** What the command leaves, and the page it made. */
async function printed(...words: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'))
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    const wrong = await printStory([...words, '--cards', '--out', folder], {
      press: async (_, format) => Buffer.from(format ?? ''),
      on: '26 November 2026',
      root: process.cwd(),
    })
    const files = readdirSync(folder).toSorted()
    const html = files.find((name) => name.endsWith('.html'))
    const { document } = new Window()
    document.write(html ? readFileSync(join(folder, html), 'utf8') : '')
    return { wrong, files, document, said: error.mock.calls.flat().join('\n') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it('a title can end neither the stylesheet it stands in nor the page', () =>
  expect(cssText('Gift"\\</style><script>alert(1)</script>\n\fEnd')).toBe('Gift/stylescriptalert(1)/script End'))

describe('cards on paper', () => {
  it('are a page, and a PDF for each sheet of paper', async () => {
    const { wrong, files } = await printed('gift-offer')
    expect(wrong).toBe(false)
    expect(files).toEqual(['gift-offer.cards.en-GB.A4.pdf', 'gift-offer.cards.en-GB.Letter.pdf', 'gift-offer.cards.en-GB.html'])
  })

  it('stand one on a page, each with the running order of the round', async () => {
    const { document } = await printed('gift-offer')
    expect([...document.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual([
      'Before you begin',
      'The worker',
      'Desmond',
      'The observer',
      'Leaving your parts',
    ])
    expect(document.querySelectorAll('footer ol')).toHaveLength(5)
  })

  it('keep what is hidden on one page alone', async () => {
    const { document } = await printed('gift-offer')
    const holding = [...document.querySelectorAll('article')].filter(({ textContent }) => textContent.includes('An envelope with money'))
    expect(holding.map((article) => article.querySelector('h1')?.textContent)).toEqual(['Desmond'])
  })

  it('for one version say what is kept back in it, and leave nothing to choose', async () => {
    const { document } = await printed('gift-offer', '--version', 'thanks')
    const card = [...document.querySelectorAll('article')].find((article) => article.querySelector('h1')?.textContent === 'Desmond')
    expect(card?.textContent).toContain(
      'You keep back what it is for: you pay your way, and want to owe nothing. You tell only if you are asked',
    )
    expect(card?.textContent).toContain('In this version: Thanks: he pays his way')
    expect(card?.textContent).not.toMatch(/Choose one|Norma, and you want|moved out/)
  })

  it('for no version in particular leave it to whoever plays the person', async () => {
    const { document } = await printed('gift-offer')
    expect(document.body.textContent).toContain('Choose one: it was meant for Norma')
  })

  it('have one sheet for the observer, with one checklist, as on a phone: four boxes each, and room for their words', async () => {
    const { document } = await printed('rescuer-trap')
    expect(document.querySelectorAll('tbody tr')).toHaveLength(12)
    expect(document.querySelectorAll('tbody .box')).toHaveLength(48)
    expect(document.querySelectorAll('.cards ul')).toHaveLength(0)
  })

  it('ask the observer for a guess of the talking, for one moment, and for one sentence: each of them once', async () => {
    for (const story of ['gift-offer', 'after-hours-caller', 'rescuer-trap']) {
      const { document } = await printed(story)
      for (const asked of [/How much of the talk/g, /took over|taking over/g, /I noticed/g])
        expect(document.body.textContent.match(asked), `${story}: ${asked}`).toHaveLength(1)
    }
  })

  it('give the worker their policy in the same hand, and nobody else', async () => {
    const { document } = await printed('gift-offer')
    const holding = [...document.querySelectorAll('article')].filter(({ textContent }) => textContent.includes('gifts register'))
    expect(holding.map((article) => article.querySelector('h1')?.textContent)).toEqual(['The worker'])
  })

  it('end by saying who starts where next time', async () => {
    const { document } = await printed('gift-offer')
    expect(document.querySelector('article:last-child')?.textContent).toContain('say who starts where next time')
  })

  it('are there in the locale asked for', async () => {
    const { document, files } = await printed('gift-offer', '--locale', 'en-US')
    expect(files).toContain('gift-offer.cards.en-US.html')
    expect(document.documentElement.getAttribute('lang')).toBe('en-US')
    expect(document.body.textContent).toContain('The client, still in the part')
    expect(document.body.textContent).not.toMatch(/service user|Summarised/)
  })

  it('tell everybody that nobody plays close to their own life, and everybody leaves their part before what was seen is read', async () => {
    for (const story of ['gift-offer', 'after-hours-caller', 'rescuer-trap']) {
      const { document } = await printed(story)
      const text = document.body.textContent
      expect(text).toContain('Nobody plays close to their own life unless they ask.')
      expect(text).toMatch(/still in the part .* your own name .* changes chairs\. Then the observer’s quotes/)
      expect(text).toContain('Play a person, not a problem: no accent')
    }
  })

  it('show the person in lines, black on white', async () => {
    const { document } = await printed('after-hours-caller')
    const colours = new Set([...document.querySelectorAll('svg [fill]')].map((drawn) => drawn.getAttribute('fill')))
    expect([...colours].filter((colour) => !['#000', '#fff', 'none'].includes(colour ?? ''))).toEqual([])
  })

  it('of nobody are refused plainly', async () => {
    expect((await printed('nobody')).said).toContain('There is no vignette "nobody".')
    expect((await printed('gift-offer', '--locale', 'fr-FR')).said).toContain('"gift-offer" has no cards in fr-FR.')
    expect((await printed('gift-offer', '--version', 'spite')).said).toContain(
      '"gift-offer" has no version "spite": goodbye, thanks, favour.',
    )
    expect((await printed('../gift-offer')).wrong).toBe(true)
  })
})

it.each([
  ['an option with a slip of the pen', ['gift-offer', '--local', 'en-US'], "Unknown option '--local'"],
  ['a version that is not said', ['gift-offer', '--version'], "Did you forget to specify the option argument for '--version'"],
])('%s is told, with what to write', async (_, words, says) => {
  const { wrong, files, said } = await printed(...words)
  expect([wrong, files.filter((name) => name.endsWith('.pdf'))]).toEqual([true, []])
  expect(said).toContain(says)
  expect(said).toContain('So: npm run print -- gift-offer')
})

it('where Chromium fails the page is there all the same, and it says what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'))
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const press = () => Promise.reject(new Error('Target closed'))
  expect(await printStory(['gift-offer', '--cards', '--out', folder], { press, on: '26 November 2026', root: process.cwd() })).toBe(false)
  expect(readdirSync(folder)).toEqual(['gift-offer.cards.en-GB.html'])
  expect(log.mock.calls.flat().join('\n')).toContain('Open the page in any browser and print it: Letter.')
  rmSync(folder, { recursive: true })
})
