import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { LastTime } from '../../../src/browser/practice/LastTime.tsx'
import { Practice } from '../../../src/browser/practice/Practice.tsx'
import { Standing } from '../../../src/browser/practice/Standing.tsx'
import { practiceWordsFor } from '../../../src/browser/words/practice.ts'
import type { Attempt, KeptAttempt } from '../../../src/core/debrief/attempt.ts'
import { attempt } from '../../core/debrief/attempts.ts'
import { vignette } from '../play/shelf.ts'

const day = (month: number, date: number) => new Date(2026, month - 1, date, 12).getTime()
const now = day(11, 26)
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

describe('on the shelf', () => {
  const standing = (attempts: readonly KeptAttempt[], locale = 'en-GB') =>
    text(renderToString(<Standing attempts={attempts} at={day(11, 3)} now={now} locale={locale} name="Desmond" endings={7} />))

  it('one reads when one was last here, and what one came upon, without what it is', () => {
    const said = standing([attempt(1, {}, { turns: ['box/avoid'] }), attempt(2, {}, { ending: 'two-letters', turns: ['coat/rescue'] })])
    expect(said).toContain('Last here on 3 November. Endings seen: 2 of 7. 2 turning points found.')
    expect(said).not.toMatch(/two-letters|avoid|rescue/)
  })

  it('a day is said as the locale says it', () => expect(standing([attempt(1, {})], 'en-US')).toContain('Last here on November 3.'))

  it('before the first attempt nothing is named to practise', () => expect(standing([])).toBe('Last here on 3 November.'))

  it.each<[string, Attempt['next'], string]>([
    [
      'the words where another answer was open',
      { stake: 'B', quote: 'Just ring me.', unspoken: false },
      'Practise next: kind and firm boundaries. At “Just ring me.” another answer was open that would have done more for it.',
    ],
    [
      'the act where another was open',
      { stake: 'S', quote: 'Take the bag.', unspoken: true },
      'Practise next: self-determination and strengths. Where you chose “Take the bag.”, something else was open',
    ],
    [
      'what held it',
      { stake: 'S', gate: 'say-fell' },
      'Practise next: self-determination and strengths. Last time Desmond had less say at the end than at the beginning.',
    ],
    ['its level', { stake: 'U', level: 2 }, 'Practise next: use of self. Last time it stood at “developing”'],
  ])('what to practise next comes with its reason: %s', (_, next, says) =>
    expect(standing([attempt(1, { B: 3 }), attempt(2, {}, next ? { next } : {})])).toContain(says),
  )

  it('American English practices', () => {
    const { next } = practiceWordsFor('en-US')
    expect([next.said, next.did, next.gate, next.level].every((one) => one.startsWith('Practice next: {side}. '))).toBe(true)
  })
})

describe('before meeting again', () => {
  const before = (promises: Attempt['promises']) =>
    text(renderToString(<LastTime last={attempt(day(11, 3), {}, { promises })} vignette={vignette} now={now} />))

  it('one reads what one promised last time, and what became of each', () =>
    expect(
      before([
        { text: 'ring on Monday', status: 'kept' },
        { text: 'bring the page', status: 'broken' },
      ]),
    ).toContain('You promised “ring on Monday”, and it was kept. You promised “bring the page”, and it was broken.'))

  it('or that one promised nothing', () => expect(before([])).toContain('You promised nothing.'))
})

describe('practice over time', () => {
  const meetings = [
    {
      id: 'gift-offer',
      title: 'The gift',
      name: 'Desmond',
      pronouns: vignette.pronouns,
      object: 'box',
      page: 'play/gift-offer/',
      endings: { 'quiet-drawer': 'The quiet drawer', 'two-letters': 'Two letters' },
    },
  ]
  const html = (attempts: readonly KeptAttempt[]) =>
    renderToString(<Practice meetings={meetings} attemptsOf={() => attempts} locale="en-GB" now={now} root="../" open={() => true} />)
  const three = [
    attempt(day(9, 1), { C: 1, T: 2 }, { made: { rescue: 2 }, offered: ['kind-firm', 'moralise'] }),
    attempt(day(9, 20), { C: 3, T: 3 }, { made: { rescue: 1 }, offered: ['kind-firm'] }),
    attempt(day(11, 3), { C: 2, B: 1 }, { made: { validate: 1 }, offered: ['rescue'], ending: 'two-letters' }),
  ]
  const part = (whole: string, from: string, to: string) => whole.slice(whole.indexOf(from), whole.indexOf(to, whole.indexOf(from)))

  it('says that nothing is there yet, and leads to the first meeting', () => {
    const said = text(html([]))
    expect(said).toContain('Nothing yet.')
    expect(said).toContain('Sit down with Desmond')
  })

  it('shows the first, the best and the latest attempt, each by its day', () => {
    const said = text(part(html(three), 'class="attempts"', '</ul>'))
    expect(said).toMatch(/First · 1 September .* Best so far · 20 September .* Latest · 3 November/)
    expect(said).toContain('Sound or skilled in every side that was seen: connection and empathy; trustworthiness.')
    expect(said).toContain('No side stood at sound or skilled.')
  })

  it('of many attempts draws the latest twelve, and calls nothing never done that was done before them', () => {
    const many = Array.from({ length: 13 }, (_, n) =>
      attempt(day(9, 1) + n, {}, { made: n === 0 ? { 'kind-firm': 1 } : { rescue: 1 }, offered: ['kind-firm'] }),
    )
    expect(html(many)).not.toContain('data-never="kind-firm"')
    expect(html(many.slice(1))).toContain('data-never="kind-firm"')
  })

  it('shows a single attempt once, and calls it the first', () =>
    expect(text(part(html(three.slice(0, 1)), 'class="attempts"', '</ul>')).match(/First|Best|Latest|best|latest/g)).toEqual(['First']))

  it('says in words what “best” means, and adds nothing up', () => {
    const said = text(html(three))
    expect(said).toContain('of equals, the later. It is a count of sides, not a mark')
    expect(said).not.toMatch(/\bscore\b|\btotal\b|%|points? in all/)
  })

  it('draws each side over the attempts, says the same in words, and says where not enough was seen', () => {
    const whole = html(three)
    expect(part(whole, 'data-side="T"', '</li>')).toContain('1 September: Developing, 20 September: Sound, 3 November: Not enough seen')
    expect(part(whole, 'data-side="T"', '</li>').match(/<circle/g)).toHaveLength(2)
    expect(part(whole, 'data-side="T"', '</li>').match(/unseen-here/g)).toHaveLength(1)
    expect(text(part(whole, '<table>', '</table>'))).toContain('Trustworthiness Developing Sound Not enough seen')
  })

  it('breaks the line where nothing is known', () => {
    const gap = [attempt(1, { C: 2 }), attempt(2, {}), attempt(3, { C: 3 })]
    const [, path = ''] = /<path d="([^"]*)"/.exec(part(html(gap), 'data-side="C"', '</li>')) ?? []
    expect(path.match(/M/g)).toHaveLength(2)
  })

  it('shows what one did in each, and what was open and never done; nobody is asked to try what takes something', () => {
    const whole = html(three)
    expect(text(part(whole, 'data-move="rescue"', '</tr>'))).toContain('did it for him did it 2 times did it was open')
    expect([...whole.matchAll(/data-never="([^"]*)"/g)].map(([, move]) => move)).toEqual(['kind-firm'])
  })

  it('draws the latest twelve, and says so', () => {
    const many = Array.from({ length: 15 }, (_, index) => attempt(index + 1, { C: 3 }))
    const whole = html(many)
    expect(part(whole, 'data-side="C"', '</li>').match(/<circle/g)).toHaveLength(12)
    expect(text(whole)).toContain('The latest 12 of them are drawn.')
  })
})
