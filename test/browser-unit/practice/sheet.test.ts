import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { frameworksIn, listed } from '../../../src/browser/practice/frameworks.ts'
import { asMarkdown } from '../../../src/browser/practice/markdown.ts'
import { sheetOf, sizeFor, wholeOf } from '../../../src/browser/practice/sheet.ts'
import { asWord } from '../../../src/browser/practice/word.ts'
import { reflectionWordsFor } from '../../../src/browser/words/reflection.ts'
import { reflection } from './reflection.ts'

const words = reflectionWordsFor('en-GB')
const frameworks = listed(
  reflection.about.opportunities,
  frameworksIn('{"frameworks":{"C":"CSWE","P":"PCF"},"competences":{"C1":"Ethics","P2":"Values"}}'),
  'en-GB',
)
const whole = wholeOf(reflection, words, frameworks, '1 March 2026')
const sheet = sheetOf(reflection, words, frameworks, '1 March 2026')

describe('what goes on paper, into Word and into a text', () => {
  it('is, for the whole, what was said already, the lines that were chosen, the steps that were answered, and what there was to practise', () => {
    const text = asMarkdown(whole)
    for (const part of [
      'torn',
      '“Put ‘walnut’.”',
      '**Desmond:**',
      '**You:**',
      '## So what?',
      'It was his to offer.',
      'PCF: Values (1 of 2).',
    ])
      expect(text).toContain(part)
    expect(text, 'a step left empty').not.toContain('Now what?')
  })
  it('says of a line that one wrote it first, and of the other that one said it', () => {
    const lines = [{ who: '', text: 'I would ask.', wrote: true, turn: 1 }, ...reflection.about.lines]
    const text = asMarkdown(wholeOf({ ...reflection, quotes: [0, 2], about: { ...reflection.about, lines } }, words, [], ''))
    expect(text).toContain('**You wrote:** “I would ask.”')
    expect(text).toContain('**You:** “How shall I write it down?”')
  })
  it('leaves out of the page for supervision what is for oneself alone, and leaves room to write by hand', () => {
    const text = asMarkdown(sheet)
    expect(text).not.toContain('It was his to offer.')
    expect(text).toContain('Whose need was it?')
    expect(sheet.filter(({ kind }) => kind === 'space').map((block) => 'text' in block && block.text)).toEqual([
      'What my supervisor needs to know',
      'How I am with it',
      'What we agreed, and by when',
    ])
  })
  it('keeps signs that mean something in a text file as they were typed', () => {
    const odd = { ...reflection, answers: { 'what.what': '# not a title\n- *not* a list\n1. <b>nor</b> this | that' } }
    expect(asMarkdown(wholeOf(odd, words, [], ''))).toContain(
      '\\# not a title\n\n\\- \\*not\\* a list\n\n1\\. \\<b\\>nor\\</b\\> this \\| that',
    )
  })
  it('makes a Word document with headings, in which all of it stands', async () => {
    const made = new Uint8Array(await (await asWord(whole, 'Your reflection', 'en-GB')).arrayBuffer())
    const inside = new TextDecoder().decode(unzipSync(made)['word/document.xml'])
    expect(inside).toContain('<w:pStyle w:val="Title"/>')
    for (const block of whole) if ('text' in block) expect(inside.replaceAll('&apos;', '’')).toContain(block.text.replaceAll('&', '&amp;'))
  })
  it('is set as large as one page allows', () => {
    const much = (paragraphs: number) => Array.from({ length: paragraphs }, () => ({ kind: 'text' as const, text: 'word '.repeat(60) }))
    const sizes = [1, 11, 14, 17].map((count) => sizeFor(much(count)))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(sizes[0]).toBe(11)
    expect(sizeFor(much(60)), 'what takes two pages can as well be read').toBe(10)
  })
})

describe('the competences', () => {
  it('are listed with the framework of the place first', () => {
    const both = frameworksIn('{"frameworks":{"C":"CSWE","P":"PCF"},"competences":{"C1":"Ethics","P2":"Values"}}')
    const names = (locale: string) => listed(reflection.about.opportunities, both, locale).map(({ name }) => name)
    expect(names('en-GB')).toEqual(['PCF', 'CSWE'])
    expect(names('en-US')).toEqual(['CSWE', 'PCF'])
  })
  it.each(['', 'null', '7', '[]', '{"competences":"x","frameworks":[]}', '{"competences":{"C1":4}}'])(
    'are not listed where the institution’s file says %s',
    (file) => expect(listed(reflection.about.opportunities, frameworksIn(file), 'en-GB')).toEqual([]),
  )
})
