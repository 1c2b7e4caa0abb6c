import type { Checker } from '../background/checker.ts'
import type { Room } from '../map/graph.ts'
import type { Chosen } from '../try/PlayFrom.tsx'
import type { Desk, Work } from './desk.ts'
import type { Trying } from './trying.ts'

type Means = { readonly work: Work; readonly trying: Trying; readonly road: Checker['road'] }

export const roomIn = ({ drawn }: Desk, id: string): Room | undefined => drawn?.graph.rooms.find((room) => room.id === id)

/** Begins a trial where it was asked for. A place with choices, or an ending, is come to by a road; one that only leads on is opened cold. */
export const playFrom =
  ({ work, trying, road }: Means) =>
  async ({ room, facts, wish }: Chosen): Promise<void> => {
    work.show('play')
    work.weigh(Object.keys(wish).length > 0 ? wish : undefined)
    const { scripts, script: name, drawn } = work.store.getState()
    const script = scripts.find((one) => one.name === name)
    if (!room || !script || !drawn) return trying.begin({ facts, wish })
    trying.seeking(true)
    const passed = room.kind === 'knot' && room.offers === 0
    const found = passed ? undefined : await road({ script, place: room.id, facts, graph: drawn.graph })
    const place = { id: room.id, knot: room.id.replaceAll('-', '_'), road: found?.road }
    trying.begin({ facts: found?.facts ?? facts, wish, place })
  }
