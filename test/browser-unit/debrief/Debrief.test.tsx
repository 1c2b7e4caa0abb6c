import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Debrief } from '../../../src/browser/debrief/Debrief.tsx'
import { Reaction } from '../../../src/browser/debrief/Reaction.tsx'
import type { Vignette } from '../../../src/browser/play/vignette.ts'
import { wordsFor } from '../../../src/browser/words/words.ts'
import { debrief } from '../../../src/core/debrief/debrief.ts'
import { midway, played, refusal, type Said } from '../../core/debrief/playing.ts'
import { desmond } from '../../core/relationship/people.ts'

const vignette: Vignette = {
  id: 'gift-offer',
  locale: 'en-GB',
  script: '',
  title: 'The gift',
  names: { desmond: 'Desmond' },
  pronouns: { they: 'he', them: 'him', their: 'his', theirs: 'his' },
  person: { id: 'desmond', profile: desmond, preset: midway },
  hidden: [],
  settings: {},
  faces: {},
  poses: {},
  colleagues: {},
  props: {},
  steppedOut: '',
  endings: { 'quiet-drawer': { title: 'The quiet drawer', good: false } },
}
const nothing = () => undefined
type More = { wrote?: string[]; theirSide?: string[]; feedback?: Record<string, string>; ending?: string | null }
/** The page with all that can be opened. */
const page = (said: readonly Said[], more: More = {}) => closed(said, more, true)
/** The page as it opens. */
const closed = (said: readonly Said[], more: More = {}, whole = false) =>
  renderToString(
    <Debrief
      whole={whole}
      tellRoad={nothing}
      onPlayOn={nothing}
      onChair={nothing}
      onWrite={nothing}
      next=""
      onNext={nothing}
      debrief={debrief(played(said, desmond, midway, more.ending), more.wrote)}
      vignette={vignette}
      words={wordsFor('en-GB')}
      theirSide={more.theirSide ?? ['You had your coat on, in a manner of speaking.']}
      feedback={more.feedback ?? {}}
      onPlayFrom={nothing}
      onSave={nothing}
      onStartAgain={nothing}
      onShelf={nothing}
      onTranscript={nothing}
      onSettings={nothing}
      onStepOut={nothing}
    />,
  )
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const headings = (html: string) => [...html.matchAll(/<h[12][^>]*>(.*?)<\/h[12]>/g)].map(([, inner]) => text(inner ?? '').trim())
const buttons = (html: string) => [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, inner]) => text(inner ?? '').trim())
const part = (html: string, from: string, to: string) => html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)))

describe('the debrief', () => {
  const html = page(refusal)

  it('goes from their side to what happened, to strengths and an edge, to where one stood, to promises, to what to keep and try, and out of the part', () => {
    expect(headings(html)).toEqual([
      'What it was like for Desmond',
      'How the trust moved',
      'How you worked',
      'Where you stood',
      'What it took out of you',
      'What you promised',
      'One thing to keep',
      'One thing to try',
      'Out of the part',
    ])
    expect(html.indexOf('You had your coat on')).toBeLessThan(html.indexOf('How the trust moved'))
  })

  it('sets what one wrote above what one chose, at the turning point and in all that was said, and makes nothing of it', () => {
    const wrote = Array.from(refusal, (_, index) => `Mine <${index}> “so”`)
    const written = page(refusal, { wrote })
    expect(text(part(written, 'class="beats"', '</ol>'))).toMatch(/You wrote: “Mine &lt;0> .*?You chose: /)
    expect(written.split('data-wrote').length - 1).toBe(refusal.length + debrief(played(refusal)).turningPoints.length)
    expect(html).not.toContain('You wrote')
  })

  it('leaves room above the line for the names of contacts, in as many rows as they take', () => {
    const above = (said: readonly Said[]) => Number(/data-rows-above="(\d+)"/.exec(page(said))?.[1])
    expect(above(refusal.slice(0, 1))).toBe(0)
    const visits = Array.from({ length: 4 }, (_, contact): Said => ({ move: 'validate', in: contact }))
    expect(above(visits)).toBeGreaterThan(1)
  })

  it('names the vignette and its ending', () => expect(text(html)).toContain('The gift · The quiet drawer'))

  it('says so where one looks back before the end', () =>
    expect(text(page(refusal.slice(0, 2), { ending: null }))).toContain('The gift · so far'))

  it('says that this is a model, not a measurement', () => {
    expect(text(html)).toContain('This is a teaching model, not a measurement of a person.')
  })

  it('has one filled button: back to the first turning point that cost something', () => {
    expect(html.match(/class="primary"/g)?.length).toBe(1)
    expect(buttons(html)).toContain('Go back to “I’m sorry, we’re not allowed gifts” and try again')
    expect(html).toContain('data-try-again="1"')
  })

  it('offers to play it again another way where nothing cost anything', () => {
    const gains = page([{ move: 'reflect-complex', says: 'It waited for her.' }])
    expect(buttons(gains)).toContain('Play it again, another way')
    expect(buttons(gains)).not.toContain('Start again')
  })

  it('offers to print, to save, to start again and to leave', () => {
    expect(buttons(html)).toEqual(expect.arrayContaining(['Print', 'Save as a file', 'Start again', 'Back to the shelf']))
  })

  it('offers to play from every choice', () => {
    const beats = part(html, 'class="beats"', 'class="promises"')
    expect([...beats.matchAll(/data-play-from="(\d)"/g)].map(([, index]) => index)).toEqual(['0', '1', '2', '3', '4', '5', '6'])
  })

  it('stands on the opening alone where nothing was chosen', () => {
    expect(text(page([]))).toContain('Nothing has been chosen yet')
    expect(headings(page([]))).toEqual(['What it was like for Desmond', 'How the trust moved', 'What you promised'])
  })
})

describe('how the trust moved', () => {
  const html = page(refusal)
  const chart = part(html, '<svg class="lines"', 'as-table')

  it('is told to those who do not see the line', () => {
    expect(html).toContain('aria-label="Trust began at 60.0, working. At turning point 1, “I’m sorry, we’re not…”, it fell to 47.7.')
  })

  it('shows no number on the line but those of its turning points', () => {
    expect(text(chart).match(/\d+/g)).toEqual(['1', '2', '3'])
  })

  it('stands as a table, too', () => {
    const table = part(html, 'as-table', '</table>')
    expect(table.match(/<th scope="row">/g)?.length).toBe(8)
  })

  it('parts the visits where there was more than one', () => {
    expect(text(chart)).toContain('First visit')
    expect(text(chart)).toContain('Second visit')
    expect(text(part(page(refusal.slice(0, 3)), '<svg class="lines"', '</svg>'))).not.toContain('visit')
  })
})

describe('a turning point', () => {
  const html = page(refusal)
  const turns = part(html, 'class="turns"', 'class="every"')

  it('shows the words that turned it and what they did, with sign and word', () => {
    expect(text(turns)).toContain('1 “I’m sorry, we’re not allowed gifts.” Trust −14.2')
  })

  it('shows the promise where it broke after the words', () => {
    expect(text(turns)).toContain('3 You had said: “I’ll ring on Monday about the workshop.” Trust −8.8')
  })

  it('opens to the plain why, and to a sum that ends in its result', () => {
    expect(text(turns)).toContain('The limit was fair, and said at once; without warmth it is heard as a refusal of the person.')
    expect(text(turns)).toMatch(/6 a loss weighs more .* × −2 you gave the rule .* × 1\.45 .* × 0\.815 .* = −14\.2 from 61\.9 to 47\.7/)
  })

  it('lets the story’s own words stand in place of the plain why', () => {
    const own = page(refusal, { feedback: { 'place/1': 'He nodded.\n\nAnother time you might ask.' } })
    expect(own).toContain('<p>He nodded.</p><p>Another time you might ask.</p>')
    expect(part(own, 'class="turns"', 'class="every"')).not.toContain('The limit was fair')
  })

  it('is closed until somebody opens it, and its sum is not made before', () => {
    expect(turns).not.toMatch(/<details[^>]* open/)
    expect(closed(refusal)).not.toContain('class="sum"')
    expect(turns).toContain('class="sum"')
  })

  it('says whose work a change leans on, and that its size is ours', () => {
    expect(text(turns)).toContain('Direction: MITI 4.2.1; Biestek 1957; Karpman 1968; Slovic 1993; Gouldner 1960;')
    expect(text(turns)).toContain('Size: chosen by us.')
  })
})

describe('every choice', () => {
  const html = page(refusal)
  const beat = part(html, 'data-beat="1"', 'data-beat="2"')

  it('is quoted, named as a person would name it, and told with what happened', () => {
    expect(text(beat)).toContain('“I’m sorry, we’re not allowed gifts.” You gave the rule without the warmth.')
    expect(text(beat)).toContain('A rupture opened between you: Desmond moved away from you.')
  })

  it('shows all five, also where nothing moved', () => {
    expect([...beat.matchAll(/class="what">(.*?) </g)].map(([, name]) => name)).toEqual([
      'Trust',
      'Rapport',
      'Clarity',
      'His say',
      'Your strain',
    ])
    expect(text(beat)).toContain('what it took out of you no change')
  })

  it('shows each of several changes with its own sum, and what they come to together', () => {
    const twice = page([{ move: 'affirm-strength' }, { move: 'validate' }])
    const second = text(part(twice, 'data-beat="1"', 'class="promises"'))
    expect(second).toContain('Why Rapport −0.3: time')
    expect(second).toContain('Why Rapport +3.0: you let the feeling make sense')
    expect(second).toContain('Together: Rapport +2.7')
  })

  it('shows an act without quotation marks', () => {
    expect(page([{ move: 'attend-in-silence', unspoken: true, says: 'Wait.' }])).toContain('<em class="story">Wait.</em>')
  })
})

describe('what was promised', () => {
  it('stands with what became of it, and the turning point it made', () => {
    expect(text(part(page(refusal), 'class="promises"', '</section>'))).toContain(
      'One promise. Follow-through is most of what trust is made of. “I’ll ring on Monday about the workshop.” Broken. Trust −9.8, see turning point 3.',
    )
  })

  it('says so where nothing was', () => expect(text(page([{ move: 'validate' }]))).toContain('You promised nothing this time.'))

  it('tells what was left unsaid, also where nobody learned of it', () => {
    expect(text(page([{ move: 'conceal', secret: 'call' }]))).toContain('A mistake was kept quiet. Desmond never learned of it.')
  })
})

describe('the reaction', () => {
  const html = renderToString(<Reaction locale="en-GB" onGoOn={nothing} stepOut="Step out" onStepOut={nothing} />)

  it('asks for one word before anything is said, gives one way on, and the way out', () => {
    expect(headings(html)).toEqual(['What is one word for how that felt?'])
    expect(buttons(html)).toEqual(['Go on', 'Step out'])
    expect(html).not.toContain('required')
  })
})
