import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { RunSheet } from '../../../../src/browser/classroom/teams/RunSheet.tsx'
import { teamsWordsFor } from '../../../../src/browser/words/teams.ts'
import { PLANS } from '../../../../src/core/classroom/plan.ts'

const titles = { 'gift-offer': 'The gift', 'after-hours-caller': 'The after-hours caller', 'rescuer-trap': 'The rescuer trap' }
const words = teamsWordsFor('en-GB')
const html = renderToString(<RunSheet plan={PLANS.day} start={9 * 60 + 30} {...{ words, titles }} print={() => undefined} />)
const row = (name: string) =>
  [...(new RegExp(`data-step="${name}">(.*?)</tr>`, 's').exec(html)?.[1] ?? '').matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(
    ([, cell]) => cell,
  )

describe('the running sheet of a day', () => {
  it('says when each step is, what is done, and with which vignette', () => {
    expect(row('welcome')[0]).toBe('9:30')
    expect(row('second-vignette')).toEqual([
      '13:15',
      'The after-hours caller, in pairs',
      'Teams play on their own phones, and lay their promises side by side.',
      'The after-hours caller',
    ])
    expect(row('close')[0]).toBe('15:50')
  })
  it('has words for every step', () => {
    for (const { name } of PLANS.day) expect(row(name)[1], name).not.toBe(name)
  })
  it('says of each break that it is not optional', () => {
    for (const { name } of PLANS.day.filter(({ kind }) => kind === 'break')) expect(row(name)[2], name).toBe('It is not optional.')
  })
})
