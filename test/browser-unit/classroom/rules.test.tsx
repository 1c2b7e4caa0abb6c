import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Now } from '../../../src/browser/classroom/seat/Now.tsx'
import { classroomWordsFor } from '../../../src/browser/words/classroom.ts'
import type { PlanId } from '../../../src/core/classroom/plan.ts'

const shows = (what: 'rules' | 'out', plan: PlanId = 'fifty', locale = 'en-GB') => {
  const part = { view: { plan, title: 'The gift', names: false }, words: classroomWordsFor(locale), heading: {}, now: 0 }
  const html = renderToString(
    <Now
      {...(part as unknown as Parameters<typeof Now>[0])}
      asks={{ what }}
      note="Bereavement. A gift."
      shelf="../"
      support={<p>Student support</p>}
    />,
  )
  return { html, text: html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') }
}

describe('before one comes in', () => {
  it('the content note leads to another story to practise alone, and says the way back', () => {
    const { html, text } = shows('rules')
    expect(html).toContain('href="../"')
    expect(text).toMatch(/Bereavement\. A gift\. .*need not say so.*Practise another story on your own . .*“Join a class”/)
  })
  it('is said how long it takes: minutes, and of a day hours', () => {
    expect(shows('rules').text).toContain('About 50 minutes.')
    expect(shows('rules', 'day').text).toContain('About 6½ hours, breaks included.')
    expect(shows('rules', 'open').text).not.toContain('About')
  })
  it('speaks American English where the page does', () => expect(shows('rules', 'fifty', 'en-US').text).toContain('Practice another story'))
  it('power is named, and that nobody is assessed', () =>
    expect(shows('rules').text).toMatch(/Nobody is assessed, unless .*a say over others/))
})

it('whoever has stepped out finds whom to turn to, another story, and the way back in', () => {
  const { html, text } = shows('out')
  expect(html).toContain('href="../"')
  expect(text).toMatch(/Student support .*Practise another story on your own .*Come back in/)
})
