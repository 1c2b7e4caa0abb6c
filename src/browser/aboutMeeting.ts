import type { Debrief } from '../core/debrief/debrief.ts'
import { opportunities } from '../core/debrief/opportunities.ts'
import type { Encounter } from '../core/encounter/encounter.ts'
import type { Log } from '../core/encounter/log.ts'
import { saidAt } from '../core/encounter/ownWords.ts'
import { transcript } from '../core/encounter/transcript.ts'
import type { About, Quotable } from '../core/reflection/reflection.ts'
import { noted } from './play/noted.ts'
import type { Vignette } from './play/vignette.ts'
import { curl, quoted } from './words/curl.ts'

/** What a reflection has to know of the meeting it is about: all that was said in it, and what the person has said of it since. */
export function aboutMeeting(
  encounter: Encounter,
  told: Debrief,
  log: Log,
  { id, title, names, person, endings, locale }: Vignette,
): About {
  const turns = new Map(told.turningPoints.map(({ index }, place) => [index, place + 1]))
  const lines = transcript(encounter, saidAt(log.entries)).flatMap(({ lines, chosen, wrote, index }): readonly Quotable[] => [
    ...lines.flatMap(({ speaker, text }) => (speaker === '' ? [] : [{ who: names[speaker] ?? speaker, text }])),
    ...(wrote ? [{ who: '', text: wrote, wrote: true, ...turnAt(index) }] : []),
    ...(chosen ? [{ who: '', text: chosen.text, ...(chosen.act.unspoken && { unspoken: true }), ...turnAt(index) }] : []),
  ])
  const kept = told.beats[told.analysis.keep ?? -1]
  return {
    vignette: id,
    title,
    person: names[person.id] ?? '',
    locale,
    ending: endings[told.ending ?? '']?.title ?? '',
    seed: log.seed,
    choices: encounter.moments.map(({ choice }) => choice.id),
    word: noted(log, undefined),
    keep: kept ? (kept.unspoken ? curl(kept.quote) : quoted(kept.quote)) : '',
    next: noted(log, 'next'),
    lines,
    opportunities: opportunities(encounter),
  }

  function turnAt(index: number) {
    const turn = turns.get(index)
    return turn === undefined ? {} : { turn }
  }
}
