import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Analysis } from '../../../src/browser/debrief/Analysis.tsx'
import { Whole } from '../../../src/browser/debrief/Fold.tsx'
import { Strain } from '../../../src/browser/debrief/Strain.tsx'
import { Triangle } from '../../../src/browser/debrief/Triangle.tsx'
import { voiceOf } from '../../../src/browser/debrief/voice.ts'
import { debriefWordsFor } from '../../../src/browser/words/debrief.ts'
import { debrief } from '../../../src/core/debrief/debrief.ts'
import type { Profile } from '../../../src/core/relationship/profile.ts'
import { played, type Said } from '../../core/debrief/playing.ts'
import { desmond } from '../../core/relationship/people.ts'

const words = debriefWordsFor('en-GB')
const he = { they: 'he', them: 'him', their: 'his', theirs: 'his' }
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.:,])/g, '$1')

function told(said: readonly Said[], profile: Profile = desmond) {
  const looked = debrief(played(said, profile))
  return { debrief: looked, voice: voiceOf(looked, words, 'Desmond', he) }
}
const opened = (what: preact.JSX.Element) => renderToString(<Whole.Provider value="all">{what}</Whole.Provider>)

const warm: Said = { move: 'validate', says: 'Let down twice, anyone would check.', stakes: ['C', 'T'], instead: ['avoid', 'persuade'] }
const cold: Said = {
  move: 'rigid-refusal',
  topics: ['gift'],
  says: 'We are not allowed gifts.',
  stakes: ['C', 'B'],
  instead: ['ask-meaning', 'kind-firm', 'avoid'],
}

describe('how you worked', () => {
  const analysed = (said: readonly Said[], feedback = {}) => opened(<Analysis {...told(said)} feedback={feedback} />)
  const html = analysed([warm, cold, { move: 'kind-firm', topics: ['gift'], stakes: ['B'], instead: ['avoid'] }])

  it('quotes two strengths, and says what they did', () => {
    expect(text(html)).toContain('Two strengths “Let down twice, anyone would check.”')
    expect(text(html)).toContain('There and then: Trust +1.0 Rapport +3.2')
  })
  it('names one growing edge, with other ways, each with what it opens and what it costs', () => {
    const edge = html.slice(html.indexOf('data-edge="1"'), html.indexOf('class="rubric"'))
    expect(text(edge)).toContain('What else could have been said')
    expect(edge.match(/What it opens:/g)).toHaveLength(2)
    expect(edge.match(/What it costs:/g)).toHaveLength(2)
    expect(text(edge)).toContain('What it costs: time, and a hope you may still have to disappoint.')
  })
  it('takes the story’s words on a choice where there are any', () =>
    expect(analysed([cold, warm], { 'place/0': 'He nodded.\n\nAnother time you might ask.' })).toContain('<p>He nodded.</p>'))
  it('says, where the story has none, what could be seen, what it did, and why', () => {
    const seen: Said = { move: 'avoid', lines: [{ speaker: 'desmond', text: 'Quite right.', body: 'He looks at the drawer.' }] }
    const said = analysed([{ ...cold, instead: ['ask-meaning'] }, seen])
    expect(text(said)).toContain(
      'He looks at the drawer. Trust fell sharply, rapport fell sharply, clarity rose, his say fell. The limit was fair, and said at once;',
    )
  })
  it('says so where nothing on offer would have done more', () =>
    expect(text(analysed([warm]))).toContain('At no choice would another one on offer have done more'))
  it('opens every number to its sum', () => {
    const numbers = [...html.matchAll(/<span class="delta[^"]*">/g)].length
    expect(numbers).toBeGreaterThan(8)
    expect([...html.matchAll(/class="result"/g)].length).toBeGreaterThanOrEqual(numbers / 2)
  })
})

describe('seven sides of the work', () => {
  const html = opened(<Analysis {...told([warm, warm, { move: 'avoid', stakes: ['C'], instead: ['validate'] }])} feedback={{}} />)
  const side = (stake: string) =>
    text(
      html
        .slice(html.indexOf(`data-dimension="${stake}"`))
        .split('data-dimension="', 2)
        .join(''),
    )

  it('stand in one order, each with its level in words and what it looks like', () => {
    expect([...html.matchAll(/data-dimension="(.)"/g)].map(([, stake]) => stake).join('')).toBe('CTBSARU')
    expect(side('C')).toContain('Connection and empathy reflects, and checks Sound')
  })
  it('say where not enough was seen, and how much was', () => {
    expect(side('S')).toContain('Not enough seen')
    expect(side('S')).toContain('A level is read from two decisions or more. There was none here.')
  })
  it('open to their decisions, so that the level can be worked out again', () => {
    expect(side('C')).toContain(
      '“Let down twice, anyone would check.” 3 A step of +2 is 3 by its size, and 3 beside what else was offered (−1 to +2).',
    )
    expect(side('C')).toContain(
      'Mean of three decisions: 2. Of size and place the better counts. Developing begins at a mean of 1, sound at 1.7, skilled at 2.3;',
    )
  })
  it('say what held them down', () => {
    const deaf = { ...desmond, needs: ['hearing'] as const }
    expect(text(opened(<Analysis {...told([warm], deaf)} feedback={{}} />))).toContain(
      'At most “Not yet”: nobody asked what Desmond needed in order to take part.',
    )
  })
  it('have no total', () => expect(text(html).replaceAll('not a MITI score', '')).not.toMatch(/\btotal: |overall|score/i))
})

describe('where you stood', () => {
  it('is told to those who do not see the triangle', () => {
    const html = renderToString(<Triangle {...told([warm, cold, { move: 'moralise' }])} />)
    expect(html).toContain('At turning point 1 it is nearest to pushing.')
    expect(text(html)).toContain('You pushed at “We are not allowed gifts”, “Go on”.')
  })
  it('speaks of what was done, never of what somebody is', () =>
    expect(text(renderToString(<Triangle {...told([cold, { move: 'rescue' }, { move: 'over-disclose' }])} />))).not.toMatch(
      /rescuer|persecutor|victim/i,
    ))
  it('says so where one stood in none of the three', () =>
    expect(text(renderToString(<Triangle {...told([warm])} />))).toContain('You did not rescue, push or get stuck this time.'))
  it('says where doing things for somebody became the pattern', () =>
    expect(text(renderToString(<Triangle {...told([{ move: 'rescue' }, { move: 'rescue' }])} />))).toContain('had become the pattern'))
})

describe('what it took out of you', () => {
  it('is a line, and opens to the words at which it rose and fell', () => {
    const html = opened(<Strain {...told([{ move: 'rescue', says: 'Give me the bag.' }, warm])} />)
    expect(html).toContain('Your strain over the moments: from 20.0 to 26.0, at most 26.0.')
    expect(text(html)).toContain('“Give me the bag.”')
    expect(html.match(/class="sum"/g)).toHaveLength(1)
  })
  it('says where it showed in the face', () =>
    expect(text(renderToString(<Strain {...told(Array.from({ length: 7 }, () => ({ move: 'rescue' })))} />))).toContain(
      'For a while it stood over 60',
    ))
})
