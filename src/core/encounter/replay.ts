import { begin, type Encounter, meet, step, type Terms } from './encounter.ts'
import { type Log, path } from './log.ts'
import { type ChoiceId, type OpenScript, type Script, StillComing, StoryFault } from './passage.ts'
import { signals } from './signals.ts'

/** An encounter with the script that stands where it stands. */
export type Telling = { readonly encounter: Encounter; readonly script: Script }

/** What replay came to: how many choices could be followed, and the first that could not. */
export type Replay = Telling & { readonly followed: number; readonly lost?: ChoiceId }

/** Opens a telling at its first words. */
export function open(openScript: OpenScript, seed: number, terms: Terms): Telling {
  const script = openScript(seed, signals(meet(terms), terms.facts))
  return { script, encounter: begin(terms, script.first) }
}

/**
 * Plays a log again, choice by choice. A script that was revised is followed as far as the log's ids are still offered.
 * The script is opened afresh, so nothing of an earlier telling leaks in.
 */
export function replay(log: Log, openScript: OpenScript, terms: Terms): Replay {
  return follow(path(log.entries), openScript, log.seed, terms)
}

/** Plays these choices from the first word on. */
export function follow(choices: readonly ChoiceId[], openScript: OpenScript, seed: number, terms: Terms): Replay {
  const { script, encounter: first } = open(openScript, seed, terms)
  let encounter = first
  for (const [followed, choice] of choices.entries()) {
    if (!encounter.passage.choices.some((offered) => offered.id === choice)) return { encounter, script, followed, lost: choice }
    try {
      encounter = step(encounter, choice, script)
    } catch (fault) {
      if (!(fault instanceof StoryFault) || fault instanceof StillComing) throw fault
      // The script broke off half-way through this choice: stand again where it was still whole.
      return { ...follow(choices.slice(0, followed), openScript, seed, terms), lost: choice }
    }
  }
  return { encounter, script, followed: choices.length }
}
