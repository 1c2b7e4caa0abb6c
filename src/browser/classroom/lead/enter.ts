import type { FacilitatorView } from '../../../core/classroom/facilitatorView.ts'
import { OPENS } from '../../words/roads.ts'
import { fill } from '../../words/words.ts'
import { createHouse } from '../house.ts'
import { houseOverChannel } from '../houseOverChannel.ts'
import type { Line } from '../line.ts'
import type { Means } from './means.ts'
import { rehearse } from './rehearse.ts'
import { keepRoom, type Room } from './rooms.ts'
import { playTo, type Story } from './story.ts'

/** A room one is in. `story`: what pretend seats read their reasons from, once it has come. */
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
  const { pretended } = means.words
  const reason = (choice: string) => {
    const view = line.now().view
    const offered = entered.story && view && playTo(entered.story, view, view.path).encounter.passage.choices
    const move = offered?.find(({ id }) => id === choice)?.act.move
    const { vignette } = entered.story ?? {}
    return move && vignette && fill(pretended.reason, { opens: fill(OPENS[move], vignette.pronouns) })
  }
  const stopSeats = room.way === 'rehearsal' ? rehearse(house, opening.seed, { ...pretended, reason }, means.later) : () => undefined
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
