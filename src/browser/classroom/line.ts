import type { Refusal } from '../../core/classroom/event.ts'
import type { FacilitatorMessage, SeatMessage } from '../../core/classroom/messages.ts'
import type { View } from '../../core/classroom/view.ts'
import type { Answer, Barred } from '../../core/classroom/wire.ts'

/**
 * How a page stands with its class. `coming`: not heard of yet; `here`: connected; `lost`: the connection is gone and sought again, what was
 * last seen still stands; `barred`: not let in, and why.
 */
export type Standing<V extends View> = {
  readonly state: 'coming' | 'here' | 'lost' | 'barred'
  readonly view?: V
  readonly why?: Barred | Refusal
  /** The class's time less this page's clock, in milliseconds. */
  readonly ahead: number
  /** Messages said and not yet answered: kept, and sent again once there is a connection. */
  readonly unsent: number
}

/** One page's way to its class, whether a server keeps it or this page does. */
export type Line<V extends View> = {
  now(): Standing<V>
  /** @returns how to stop */
  watch(changed: (standing: Standing<V>) => void): () => void
  /** Resolves when it is taken or refused: never lost, and never counted twice. */
  say(message: FacilitatorMessage | SeatMessage): Promise<Answer>
  end(): void
}
