import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { PackFolder } from '../../../src/kit/paperPack.ts'
import { facilitatorPack } from '../../../src/kit/sheets/facilitatorPack.ts'

function page(id: string, locale: string, version?: string) {
  const sheet = new PackFolder(`stories/${id}`, 'assets').sheet(locale, version)
  if (typeof sheet === 'string') throw new Error(sheet)
  const { document } = new Window()
  document.write(facilitatorPack(sheet).html)
  return document
}

const texts = (document: ReturnType<typeof page>, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')

describe.each(['gift-offer', 'after-hours-caller', 'rescuer-trap'])('the pack of %s', (id) => {
  const document = page(id, 'en-GB')
  const cards = id === 'after-hours-caller' ? 2 : 3

  it('has a run sheet for twenty, fifty and ninety minutes, and the debrief in its order', () => {
    expect(texts(document, '.runs h2')).toEqual(['Twenty minutes', 'Fifty minutes', 'Ninety minutes'])
    expect(
      texts(document, '.talk h2')
        .slice(0, 7)
        .map((title) => title.slice(0, 2)),
    ).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.'])
    expect(texts(document, '.talk h2').at(-1)).toBe('Questions of this story')
  })

  it('leads to no number that is not there', () => {
    const numbers = new Set(texts(document, '.para h3').map((head) => head.replace(/ · .*/, '')))
    const led = texts(document, '.go b, .to b')
    expect(led.length).toBeGreaterThan(300)
    expect(led.filter((number) => !numbers.has(number))).toEqual([])
  })

  it('asks about nothing that the sheet does not hold', () => {
    const crossed = new Set(texts(document, '.numbers span'))
    const askedFor = texts(document, '.do').flatMap((text) =>
      [...text.matchAll(/(\d+[bcd]?) is (?:not )?crossed off/g)].map(([, name]) => name ?? ''),
    )
    expect(askedFor.filter((name) => !crossed.has(name))).toEqual([])
    expect(texts(document, '.script .do').filter((text) => text.includes('? is'))).toEqual([])
    const sheet = texts(document, '.keeping').join(' ')
    const named = texts(document, '.script .do').flatMap((text) =>
      [...text.matchAll(/“([^”]+)” (?:is|says|does)/g)].map(([, name]) => name ?? ''),
    )
    expect(named.filter((name) => !sheet.includes(name))).toEqual([])
    expect(document.body.textContent).not.toMatch(/undefined|NaN|\?\?/)
  })

  it('has a card for the person in each version of what is hidden that nobody has to agree on first, and the fact on no other', () => {
    const versions = texts(document, '.version')
    expect(versions).toHaveLength(cards)
    expect(new Set(versions).size).toBe(cards)
  })

  it('leaves nobody to choose what they keep back: the card says it for its own version, and for no other', () => {
    const pages = [...document.querySelectorAll('.cards article')].filter((card) => card.querySelector('.version'))
    expect(pages).toHaveLength(cards)
    for (const card of pages) expect(card.textContent).not.toMatch(/choose one/i)
    const bodies = pages.map((card) => [...card.querySelectorAll('.body p:not(.version)')].map(({ textContent }) => textContent).join('\n'))
    const alternatives = id === 'rescuer-trap' ? 1 : cards
    expect(new Set(bodies).size).toBe(alternatives)
  })

  it('lets nobody read what the person thinks', () => {
    expect(texts(document, '.script').join(' ')).not.toMatch(/# inner|inner:/)
  })
})

it('keeps the condition with what is only kept back if the facilitator offers it', () => {
  const cards = (version: string) =>
    texts(page('after-hours-caller', 'en-GB', version), '.cards article').filter((text) => text.includes('In this version'))
  const [usual, [, , danger = '']] = [cards('lonely'), cards('danger')]
  const [lonely = ''] = usual
  expect(usual.join()).not.toContain('in a car')
  expect(danger).toContain('Only if the facilitator offers it, and all three have said yes before seeing this card.')
  expect(lonely).not.toContain('all three have said yes')
  expect(lonely).toContain('You keep back what is the matter: it is only quiet')
  expect(lonely).not.toMatch(/boiler|in a car/)
  expect(danger).toContain('You keep back what is the matter: somebody you know is outside')
  expect(danger).toMatch(/you only go quiet\. You tell if you are asked/)
  expect(danger).not.toMatch(/boiler|only quiet, and you have/)
}, 120_000)

it('prints another version, and American English', () => {
  expect(page('gift-offer', 'en-US', 'thanks').body.textContent).toContain('Thanks: he pays his way')
})

it('names what it cannot find', () => {
  expect(new PackFolder('stories/gift-offer', 'assets').sheet('fr-FR')).toBe('"gift-offer" is not there in fr-FR.')
  expect(new PackFolder('stories/gift-offer', 'assets').sheet('en-GB', 'spite')).toContain('has no version "spite"')
})
