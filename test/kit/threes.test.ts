import { describe, expect, it } from 'vitest'
import { readSteer } from '../../src/core/classroom/messages.ts'
import { buildVignette } from '../../src/kit/folder.ts'

const cardsOf = (id: string, locale = 'en-GB') => {
  const built = buildVignette(`stories/${id}`).built.find(({ vignette }) => vignette.locale === locale)
  return JSON.parse(built?.texts[built.files.cards ?? ''] ?? 'null')
}

describe('the cards of a vignette', () => {
  it.each(['gift-offer', 'after-hours-caller', 'rescuer-trap'])('of %s lie in a file that can be sent to a class as it stands', (id) => {
    for (const locale of ['en-GB', 'en-US']) expect(readSteer({ type: 'cards', ...cardsOf(id, locale) })).toMatchObject({ type: 'cards' })
  })
  it('say whom the model answers as: by name and pronouns, and what the scene is about, as it is weighed in play', () =>
    expect(cardsOf('gift-offer').person).toMatchObject({ id: 'desmond', name: 'Desmond', pronouns: { they: 'he' }, topic: 'gift' }))
  it('say of a caller that it is a phone', () =>
    expect(cardsOf('after-hours-caller').person).toMatchObject({ channel: 'phone', topic: 'hours' }))
})
