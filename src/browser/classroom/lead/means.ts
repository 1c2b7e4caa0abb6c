import type { FacilitatorView } from '../../../core/classroom/facilitatorView.ts'
import type { Hello } from '../../../core/classroom/wire.ts'
import type { Store } from '../../play/save.ts'
import type { LeadWords } from '../../words/lead.ts'
import type { Line } from '../line.ts'
import type { Parts } from './parts.ts'
import type { Later } from './rehearse.ts'
import type { Opening } from './rooms.ts'
import type { OnLeadShelf } from './shelf.ts'
import type { Story } from './story.ts'

/** How a server that keeps rooms stands: `lan`, the address by which phones reach it; `open`, whether the network reaches it at all. */
export type Server = { readonly live: boolean; readonly lan?: string; readonly open: boolean }

/** What a server gives who opens a room: the code to join, and two keys. */
export type Opened = { readonly code: string; readonly facilitator: string; readonly screen: string }

/** All that the facilitator's page needs from outside: storage, time, chance, the network and the story come in here. */
export type Means = {
  readonly store: Store
  readonly locale: string
  /** From the page to the site's root. */
  readonly root: string
  readonly shelf: readonly OnLeadShelf[]
  readonly words: LeadWords
  /** Milliseconds, from any beginning. */
  readonly clock: () => number
  /** Milliseconds since 1970. */
  readonly today: () => number
  /** A whole number from 0 to below − 1, not to be guessed. */
  readonly draw: (below: number) => number
  readonly later: Later
  /** Nothing where these pages come without a server of rooms. */
  readonly server: () => Promise<Server | undefined>
  readonly openRoom: (opening: Omit<Opening, 'type'>) => Promise<Opened | undefined>
  /** The whole address at which phones join, by way of this address of the network's. */
  readonly rooms: (lan: string | undefined) => string
  readonly connect: (hello: Hello) => Line<FacilitatorView>
  readonly openStory: (id: string) => Promise<Story>
  /** What steps for threes and teams show; not there until it has come. */
  readonly parts?: Parts
  readonly save: (name: string, text: string, type: string) => void
}
