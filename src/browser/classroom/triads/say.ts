import type { FacilitatorMessage, SeatMessage } from '../../../core/classroom/messages.ts'

/** How a component speaks for the one who looks at it: `say` of a line. */
export type Say<Message extends FacilitatorMessage | SeatMessage> = (message: Message) => unknown
