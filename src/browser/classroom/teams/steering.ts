import type { FacilitatorMessage } from '../../../core/classroom/messages.ts'
import type { Answer } from '../../../core/classroom/wire.ts'

/** How the dashboard acts: a refusal is said where it was pressed. */
export type Steer = (...messages: readonly FacilitatorMessage[]) => void

/** Says one after the other. @param refused  is told whether the last was */
export const steering =
  (say: (message: FacilitatorMessage) => Promise<Answer>, refused: (was: boolean) => void): Steer =>
  (...messages) =>
    void Promise.all(messages.map(say)).then((answers) => refused(answers.some(({ ok }) => !ok)))
