import type { Report } from '../../core/records/scorm.ts'

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

/**
 * A learning platform, whichever it is. One is told all there is each time, and finds out by itself what of it is new. A promise that is
 * broken means: it does not answer, ask again later.
 */
export type Recorder = {
  /** Called again until it is kept. */
  open(): Promise<Opened>
  tell(report: Report): Promise<void>
  /** The page is being left: the last there is to tell, in one go, since nothing is waited for any more. */
  leave(report: Report): void
}

/** What a package says of itself, in its page; written by `npm run pack`. */
export type Packed = {
  /** Which kind of platform it is for. */
  readonly to: string
  /** What counts as completed: having looked back, or having come to an ending. */
  readonly completed: 'debrief' | 'ending'
  /** In `assessed`, levels are sent to who agrees. */
  readonly mode: 'practice' | 'assessed'
  /** Choices of a usual meeting: what progress is measured by. */
  readonly usual: number
}
