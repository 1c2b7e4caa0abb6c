import type { Encounter } from '../../core/encounter/encounter.ts'
import type { Log } from '../../core/encounter/log.ts'
import type { RecordStore } from '../../core/institution/records.ts'
import type { Report } from '../../core/records/scorm.ts'
import type { Answer } from './answer.ts'

/** How a learner comes in. In a review, and where one only looks, nothing is written. */
export type Mode = 'normal' | 'review' | 'browse'

/** What a learning platform says as it is opened. */
export type Opened = {
  /** What it kept of this meeting; empty where it keeps nothing. */
  readonly kept: string
  /** Who plays, as the platform calls them; empty where it does not say. It is compared, and never shown. */
  readonly learner: string
  readonly mode: Mode
}

/** The meeting itself, for a platform that is told each decision as it was. `words`: the learner agreed that what they write is sent. */
export type Meeting = { readonly encounter: Encounter; readonly log: Log; readonly words: boolean }

/**
 * A learning platform, whichever it is. One is told all there is each time, and finds out by itself what of it is new. A promise that is
 * broken means: it does not answer, ask again later; or, broken by `Over`, that this visit is over for it.
 */
export type Recorder = {
  /** Called again until it is kept. */
  open(): Promise<Opened>
  tell(report: Report & Meeting): Promise<void>
  /** The page is being left: the last there is to tell, in one go, since nothing is waited for any more; of who only looked on, that they leave. */
  leave(report: Report & Meeting): void
  /** Puts by what there is to tell, at once, whether or not the platform has answered: it survives the tab. */
  note?(report: Report & Meeting): void
  /** Who plays, as the platform will call them, where that is known before it has answered. */
  readonly learner?: string
  /** It is told at once, since the page does not stand still while it hears. */
  readonly prompt?: true
  /** Whether it refused something for good, which is kept here. */
  refused?(): boolean
  /** Nothing is told before the learner has said yes: who would be told, and what they answered. */
  readonly asks?: Asks
}

/** `who`: keeps what is told. */
export type Asks = Answer & { readonly who: string }

/** This visit is over for the platform. What there is to tell is kept, and told when it opens this again. */
export class Over extends Error {
  override name = 'Over'
}

/** What a package says of itself, in its page; written by `npm run pack`. */
export type Packed = {
  /** Which kind of platform it is for. */
  readonly to: string
  /** What one writes along the way: kept by the platform as part of where one stands, or sent to it only where one agrees. */
  readonly ownWords: 'kept' | 'by-consent'
  /** What counts as completed: having looked back, or having come to an ending. */
  readonly completed: 'debrief' | 'ending'
  /** In `assessed`, levels are sent to who agrees. */
  readonly mode: 'practice' | 'assessed'
  /** Choices of a usual meeting: what progress is measured by. */
  readonly usual: number
  /** A store for who comes without a platform, and what it calls the vignette. */
  readonly lrs?: RecordStore & { readonly activityId: string }
}
