import type { FacilitatorView } from '../../../core/classroom/facilitatorView.ts'
import type { FacilitatorMessage } from '../../../core/classroom/messages.ts'
import { type Next, underWay } from '../../../core/classroom/nextStep.ts'
import { PLANS } from '../../../core/classroom/plan.ts'
import type { Answer } from '../../../core/classroom/wire.ts'
import type { ChoiceId } from '../../../core/encounter/passage.ts'
import type { Line } from '../line.ts'
import { playTo, type Story, shownOf } from './story.ts'

/** How a vote is put: to half of the room only; what one would say first, before the choices. */
export type Put = { readonly part?: 'odd' | 'even'; readonly ownWords?: true }

/** All a facilitator can do to a class. Each resolves to the last answer. */
export type Steering = {
  say(message: FacilitatorMessage): Promise<Answer>
  /** Shows the room where the story stands; at its first words, if nothing is said. */
  tell(path?: readonly ChoiceId[]): Promise<Answer>
  /** The story goes on with this choice; beside it another road is told, where one is to be. */
  go(choice: ChoiceId): Promise<Answer>
  back(): Promise<Answer>
  put(how: Put): Promise<Answer>
  /** Another step of the running sheet: where that plays the story for the first time, it begins. */
  step(step: number): Promise<Answer>
  /** What stands on the filled button; nothing where that is for somebody to choose. */
  next(next: Next): Promise<Answer> | undefined
}

/**
 * @param you     the name above the worker's own words
 * @param beside  the road to be told beside the one that is gone on with, whichever button goes on
 */
export function steering(
  line: Line<FacilitatorView>,
  story: () => Story | undefined,
  you: string,
  beside: () => ChoiceId | undefined = () => undefined,
): Steering {
  const view = () => line.now().view as FacilitatorView
  const say = (message: FacilitatorMessage) => line.say(message)

  async function tell(path: readonly ChoiceId[] = [], road?: ChoiceId): Promise<Answer> {
    const [now, told] = [story(), view()]
    if (!now) return { ok: false, why: 'not-now' }
    const { encounter } = playTo(now, told, path)
    const other = road === undefined ? undefined : playTo(now, told, [...path.slice(0, -1), road]).encounter
    return say({ type: 'showed', path: [...path], shown: shownOf(now, encounter, told, you, other) })
  }

  async function go(choice: ChoiceId): Promise<Answer> {
    const { path } = view()
    const other = beside()
    if (underWay(view())) {
      const went = await say({ type: 'went', choice })
      if (!went.ok) return went
    }
    return tell([...path, choice], other === choice ? undefined : other)
  }

  async function put({ ownWords, part }: Put): Promise<Answer> {
    if (ownWords && !view().freeText) await say({ type: 'free-text', on: true })
    return say({ type: 'vote-opened', ...(part && { part }), ...(ownWords && { ownWords }) })
  }

  async function step(to: number): Promise<Answer> {
    const { plan, shown } = view()
    const went = await say({ type: 'went-to', step: to })
    // A server's answer comes before its view: whether the step plays the story is read from the sheet.
    return went.ok && PLANS[plan][to]?.kind === 'play' && !shown && story() ? tell() : went
  }

  function next(step_: Next) {
    switch (step_.do) {
      case 'resume':
        return say({ type: 'resumed' })
      case 'tell':
        return tell(view().path)
      case 'put':
        return put({})
      case 'shut':
        return say({ type: 'vote-closed' })
      case 'show':
        return say({ type: 'results-shown' })
      case 'again':
        return say({ type: 'vote-again' })
      case 'go':
        return go(step_.choice)
      case 'sheet':
        return step(step_.step)
      default:
        return undefined
    }
  }

  async function back() {
    // A vote that is open would stand beside another passage than its own.
    if (view().ballot?.stage === 'open') await say({ type: 'vote-closed' })
    return tell(view().path.slice(0, -1))
  }

  return { say, tell, go, put, step, next, back }
}
