import { createHouse, type House } from '../../../src/browser/classroom/house.ts'
import type { Opening } from '../../../src/browser/classroom/lead/rooms.ts'
import type { OnLeadShelf } from '../../../src/browser/classroom/lead/shelf.ts'
import type { Story } from '../../../src/browser/classroom/lead/story.ts'
import { leadWordsFor } from '../../../src/browser/words/lead.ts'
import type { FacilitatorView } from '../../../src/core/classroom/facilitatorView.ts'
import type { FacilitatorMessage } from '../../../src/core/classroom/messages.ts'
import { buildVignette } from '../../../src/kit/folder.ts'
import { openInk } from '../../../src/script/ink.ts'

export const OPENING: Opening = {
  type: 'opened',
  vignette: 'gift-offer',
  locale: 'en-GB',
  script: 'first',
  model: 1,
  title: 'The gift',
  seed: 7,
  facts: { meaning: 'goodbye' },
  plan: 'fifty',
  names: false,
}

/** A vignette on the facilitator's shelf, but for its name. */
export const ON_SHELF: Omit<OnLeadShelf, 'id' | 'title'> = {
  ...{ script: 'first', teaser: '', contentNote: '', facts: [], object: 'box', hidden: [] },
  files: { meta: '', story: '', late: '', debrief: '', guide: '' },
}

/** What a facilitator's page is steered with. */
export const DESK = { words: leadWordsFor('en-GB'), shelf: [], locale: 'en-GB', draw: () => 7 }

/** A passage with three things to say. */
export const BOX: FacilitatorMessage = {
  type: 'showed',
  path: ['kettle/check-access'],
  shown: {
    title: 'The box',
    lines: [{ speaker: 'Desmond', text: 'For you. Go on.' }],
    choices: ['ask-meaning', 'kind-firm', 'rigid-refusal'].map((move) => ({ id: `box/${move}`, text: `Words of ${move}.` })),
  },
}

/** A class of so many, with a clock that is set by hand. */
export function aClass(seats: number, opening: Partial<Opening> = {}) {
  const clock = { now: 0 }
  const house: House = createHouse({ ...OPENING, ...opening }, () => clock.now)
  const line = house.facilitator()
  const people = Array.from({ length: seats }, () => house.seat())
  const view = () => line.now().view as FacilitatorView
  /** So many vote for each of the three, in their order. */
  const vote = async (...counts: readonly number[]) => {
    const choices = ['box/ask-meaning', 'box/kind-firm', 'box/rigid-refusal']
    const votes = counts.flatMap((count, index) => Array.from({ length: count }, () => choices[index] as string))
    const { number = 0, round = 1 } = view().ballot ?? {}
    for (const [seat, choice] of votes.entries()) await people[seat]?.say({ type: 'voted', ballot: number, round, choice })
  }
  const lead = async (...said: readonly FacilitatorMessage[]) => {
    for (const message of said) await line.say(message)
  }
  return { clock, house, line, people, view, vote, lead }
}

/** A story of the house, as the facilitator's page has it. */
export function aStory(id = 'gift-offer'): Story {
  const [built] = buildVignette(`stories/${id}`).built
  if (!built) throw new Error(`${id} cannot be built`)
  const read = (file: string) => JSON.parse(built.texts[file] ?? '{}')
  const page = read(built.files.debrief)
  const late = read(built.files.late)
  return {
    vignette: read(built.files.meta),
    guide: read(built.files.guide),
    threes: built.files.cards === undefined ? undefined : read(built.files.cards),
    sides: page.sides,
    theirSide: page.theirSide,
    open: openInk({ ...read(built.files.story), texts: late.texts }, late.layers),
    says: ({ setting }) => `Seen: ${setting}.`,
  }
}
