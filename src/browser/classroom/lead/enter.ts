import type { FacilitatorView } from '../../../core/classroom/facilitatorView.ts'
import { OPENS } from '../../words/roads.ts'
import { fill } from '../../words/words.ts'
import { createHouse } from '../house.ts'
import { houseOverChannel } from '../houseOverChannel.ts'
import type { Line } from '../line.ts'
import type { Means } from './means.ts'
import type { Pretended } from './pretending.ts'
import { rehearse } from './rehearse.ts'
import { keepRoom, type Room } from './rooms.ts'
import { playTo, type Story, shownOf } from './story.ts'

/** A room one is in. `story`: what pretend seats play and read their reasons from, once it has come. */
export type Entered = {
  readonly room: Room
  readonly line: Line<FacilitatorView>
  /** Whether this browser could keep the way back into the room. */
  readonly kept: boolean
  story?: Story
  end(): void
}

/** Goes into a room: over the network, or by keeping the class on this page. */
export function enter(room: Room, means: Means): Entered {
  const kept = keepRoom(means.store, room)
  if (room.way === 'server') {
    const line = means.connect({ code: room.code, as: 'facilitator', token: room.facilitator })
    return { room, line, kept, end: () => line.end() }
  }
  const { opening, events: before } = room
  const house = createHouse(opening, means.clock, (events) => keepRoom(means.store, { ...room, events }), before)
  const line = house.facilitator()
  const stopScreen = houseOverChannel(house, room.screen, means.clock)
  const pretended = pretendedIn(() => entered, means)
  const stopSeats = room.way === 'rehearsal' ? rehearse(house, opening.seed, pretended, means.later) : () => undefined
  const entered: Entered = {
    room,
    line,
    kept,
    end() {
      stopSeats()
      stopScreen()
      line.end()
    },
  }
  return entered
}

/** What pretend seats say, by the story that the class plays. */
export function pretendedIn(
  entered: () => Pick<Entered, 'story' | 'line'>,
  { words: { pretended, you } }: Pick<Means, 'words'>,
): Pretended {
  /** The story, and what the class knows of it; nothing while another one is on its way. */
  const now = () => {
    const { story, line } = entered()
    const { view } = line.now()
    return story && view && story.vignette.id === view.vignette ? { story, view } : undefined
  }
  return {
    ...pretended,
    reason(choice) {
      const told = now()
      const move = told && playTo(told.story, told.view, told.view.path).encounter.passage.choices.find(({ id }) => id === choice)?.act.move
      return move && fill(pretended.reason, { opens: fill(OPENS[move], told.story.vignette.pronouns) })
    },
    played({ formed, path, seed, facts }) {
      const story = now()?.story
      if (!story) return undefined
      const { encounter } = playTo(story, { seed, facts }, path)
      const { relationship, passage } = encounter
      return {
        type: 'played',
        ...{ formed, path: [...path], shown: shownOf(story, encounter, { seed, facts }, you) },
        ...{ trust: relationship.trust, rapport: relationship.rapport },
        ...(passage.ending !== undefined && { ending: passage.ending }),
      }
    },
  }
}
