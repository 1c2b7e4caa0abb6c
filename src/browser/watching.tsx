import { useMemo } from 'preact/hooks'
import { debrief, type Debrief as Told } from '../core/debrief/debrief.ts'
import { sameDecisions } from '../core/debrief/sameDecision.ts'
import type { Encounter } from '../core/encounter/encounter.ts'
import type { OpenScript } from '../core/encounter/passage.ts'
import { follow } from '../core/encounter/replay.ts'
import type { Run, RunOffered } from '../core/encounter/run.ts'
import { Colleague } from './debrief/colleague/Colleague.tsx'
import { voiceFor } from './debrief/Debrief.tsx'
import type { Sides } from './debrief/voice.ts'
import type { Vignette } from './play/vignette.ts'

type Props = {
  readonly offered: RunOffered
  readonly run: Run
  readonly encounter: Encounter
  readonly told: Told
  readonly story: OpenScript
  readonly vignette: Vignette
  readonly sides: Sides | undefined
  readonly stepOut: string
  readonly onStepOut: () => void
  readonly onBack: () => void
}

/** Fetches what a colleague chose. @throws where it does not come */
export async function fetchRun({ file }: RunOffered, root: string): Promise<Run> {
  const answer = await fetch(root + file)
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}`)
  return (await answer.json()) as Run
}

/** Watching a colleague's run: their choices, replayed through the very same story and model, and one's own beside them. */
export function Watching({ offered, run, encounter, told, story, vignette, sides, stepOut, onStepOut, onBack }: Props) {
  const watched = useMemo(() => {
    const { encounter: theirs } = follow(run.choices, story, run.seed, { ...encounter.terms, facts: run.facts })
    const looked = debrief(theirs)
    return {
      run,
      theirs: { encounter: theirs, debrief: looked, voice: voiceFor(looked, vignette, sides) },
      yours: { encounter, debrief: told, voice: voiceFor(told, vignette, sides) },
      beside: sameDecisions(theirs, encounter),
      person: vignette.person.id,
    }
  }, [run, encounter])
  const { kind, title } = offered
  return <Colleague {...{ watched, kind, title, stepOut, onStepOut }} endings={vignette.endings} onDone={onBack} />
}
