import type { FacilitatorView } from '../../../core/classroom/facilitatorView.ts'
import type { FacilitatorMessage } from '../../../core/classroom/messages.ts'
import { isPlayed, type Next, underWay } from '../../../core/classroom/nextStep.ts'
import { PLANS } from '../../../core/classroom/plan.ts'
import type { Answer } from '../../../core/classroom/wire.ts'
import type { ChoiceId } from '../../../core/encounter/passage.ts'
import type { Line } from '../line.ts'
import { takingUp } from './lot.ts'
import type { Means } from './means.ts'
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
  /** The story has come: where the room waits for its first words, they are told. */
  came(): void
  /** The class takes up another vignette, with a lot and facts of its own. */
  takeUp(vignette: string): Promise<Answer>
  /** What stands on the filled button; nothing where that is for somebody to choose. */
  next(next: Next): Promise<Answer> | undefined
}

/** Seconds for which pairs talk. A practice educator's; a gentle prompt, and never a limit. */
export const TALK = 60

/**
 * @param means   words, the shelf, and chance
 * @param beside  the road to be told beside the one that is gone on with, whichever button goes on
 */
export function steering(
  line: Line<FacilitatorView>,
  story: () => Story | undefined,
  means: Pick<Means, 'words' | 'shelf' | 'locale' | 'draw'>,
  beside: () => ChoiceId | undefined = () => undefined,
): Steering {
  const view = () => line.now().view as FacilitatorView
  const say = (message: FacilitatorMessage) => line.say(message)
  const telling = teller(say, story, view, means.words.you, beside)
  const stepping = stepper(say, story, view, telling.tell)

  async function put({ ownWords, part }: Put): Promise<Answer> {
    if (ownWords && !view().freeText) await say({ type: 'free-text', on: true })
    return say({ type: 'vote-opened', ...(part && { part }), ...(ownWords && { ownWords }) })
  }

  const takeUp = (vignette: string) => say(takingUp(means, view(), vignette))
  const gather = () => gathered(view(), say)
  const acts = { say, ...telling, ...stepping, put, takeUp }
  return { ...acts, next: (next) => stepped(next, view(), { ...acts, gather }) }
}

/** The class comes to a step of its running sheet: where that plays the story for the first time, its first words are told. */
function stepper(say: Steering['say'], story: () => Story | undefined, view: () => FacilitatorView, tell: Steering['tell']) {
  /** The room came to the story before the page had it. */
  let owed = false

  async function step(to: number): Promise<Answer> {
    const { plan, shown } = view()
    const went = await say({ type: 'went-to', step: to })
    const doing = PLANS[plan][to]
    // A server's answer comes before its view: whether the step plays the story is read from the sheet.
    if (!went.ok || !doing || !isPlayed({ doing }) || shown) return went
    if (story()) return tell()
    owed = true
    return went
  }

  function came() {
    if (owed && waitsForWords(view())) void tell()
    owed = false
  }

  return { step, came }
}

const waitsForWords = (view: FacilitatorView) => isPlayed(view) && !view.shown

/** The room sees the story: where it goes on, and one step back. */
function teller(
  say: Steering['say'],
  story: () => Story | undefined,
  view: () => FacilitatorView,
  you: string,
  beside: () => ChoiceId | undefined,
) {
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

  async function back() {
    // A vote that is open would stand beside another passage than its own.
    if (view().ballot?.stage === 'open') await say({ type: 'vote-closed' })
    return tell(view().path.slice(0, -1))
  }

  return { tell, go, back }
}

/** Every team that plays still stops where it is. */
async function gathered({ workshop }: FacilitatorView, say: Steering['say']): Promise<Answer> {
  const playing = workshop?.teams.filter(({ ended, stopped }) => !ended && !stopped) ?? []
  const answers = await Promise.all(playing.map(({ number }) => say({ type: 'moved-on', team: number - 1, on: true })))
  return answers.findLast(({ ok }) => !ok) ?? answers.at(-1) ?? { ok: false, why: 'not-now' }
}

type Acts = Omit<Steering, 'next' | 'came'> & { readonly gather: () => Promise<Answer> }

/** Does what stands on the filled button. */
function stepped(next: Next, { path }: FacilitatorView, { say, tell, go, put, step, takeUp, gather }: Acts): Promise<Answer> | undefined {
  switch (next.do) {
    case 'tell':
      return tell(path)
    case 'put':
      return put({})
    case 'go':
      return go(next.choice)
    case 'gather':
      return gather()
    case 'take-up':
      return takeUp(next.vignette)
    case 'sheet':
      return step(next.step)
    default: {
      const message = messageOf(next)
      return message && say(message)
    }
  }
}

/** Where the step is one message and no more. */
function messageOf(next: Next): FacilitatorMessage | undefined {
  switch (next.do) {
    case 'resume':
      return { type: 'resumed' }
    case 'shut':
      return { type: 'vote-closed' }
    case 'talk':
      return { type: 'pair-talk', seconds: TALK }
    case 'show':
      return { type: 'results-shown' }
    case 'again':
      return { type: 'vote-again' }
    case 'threes':
      return { type: 'triads-formed' }
    case 'round':
      return { type: 'round-began', round: next.round }
    case 'phase':
      return { type: 'triad-phase', phase: next.phase }
    case 'part':
      return { type: 'triads-ended' }
    case 'teams':
      return { type: 'teams-formed', size: next.size }
    default:
      return undefined
  }
}
