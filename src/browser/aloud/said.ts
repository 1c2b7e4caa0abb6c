import { shuffled } from '../../core/encounter/lots.ts'
import type { Choice, Line, Passage } from '../../core/encounter/passage.ts'
import type { Vignette } from '../play/vignette.ts'
import type { Settings } from '../settings.ts'
import type { Words } from '../words/words.ts'

/** One thing to be said. What somebody speaks is heard in another voice than what is told of it. */
export type Said = { readonly text: string; readonly as: 'told' | 'spoken' }

/** All that is on screen and is read aloud. */
export type Screen = {
  readonly passage: Passage
  readonly chosen: Choice | undefined
  /** Where the order of the choices comes from. */
  readonly seed: number
  readonly turn: number
  /** What is newly seen, in words. */
  readonly seen: string
  /** What is asked before the options appear, for as long as they wait for one's own words. */
  readonly asks?: string | undefined
}

type Reading = { readonly vignette: Vignette; readonly settings: Settings; readonly words: Words }

const told = (text: string | undefined): readonly Said[] => (text ? [{ text, as: 'told' }] : [])
const spoken = (text: string): readonly Said[] => [{ text, as: 'spoken' }]

/** The passage and what can be said or done, in the order and with the words a reader sees: nothing else, and nothing twice. */
export function said(screen: Screen, reading: Reading): readonly Said[] {
  const { passage, chosen, seen, asks } = screen
  const { settings, words } = reading
  const pictured = settings.captions === 'on' || settings.pictures === 'off'
  return [
    ...(chosen ? saidBefore(chosen, words) : []),
    ...passage.lines.flatMap((line, index) => ofLine(line, passage.lines.slice(0, index), passage, reading)),
    ...told(pictured ? seen : ''),
    ...(asks ? told(asks) : options(screen, reading)),
  ]
}

/** What can be said or done here; at an ending, that it is one. */
export const options = ({ passage, seed, turn }: Screen, { words }: Reading): readonly Said[] =>
  passage.ending === undefined ? offered(shuffled(passage.choices, seed, turn), words) : told(words.theEnd)

const saidBefore = ({ act, text }: Choice, { youDid, youSaid }: Words) =>
  act.unspoken ? told(`${youDid} ${text}`) : [...told(youSaid), ...spoken(text)]

function ofLine(line: Line, before: readonly Line[], { scene }: Passage, { vignette, settings, words }: Reading): readonly Said[] {
  const place = line.cut && settings.captions === 'on' ? vignette.settings[scene.setting] : ''
  const heard = line.sound && settings.sounds === 'on' ? `${words.heard} ${line.sound.caption}` : ''
  const plain = settings.plain === 'on' ? line.plain : ''
  if (!line.speaker) return [...told(place), ...told(heard), ...told(line.text), ...told(plain)]
  const named = line.cut || before.findLast(({ speaker }) => speaker)?.speaker !== line.speaker
  const name = named ? `${vignette.names[line.speaker] ?? line.speaker}:` : ''
  return [...told(place), ...told(heard), ...told(name), ...spoken(line.text), ...told(plain), ...told(line.body)]
}

const offered = (choices: readonly Choice[], { yourChoices }: Words) => [
  ...told(yourChoices),
  ...choices.flatMap(({ act, text }, index) =>
    act.unspoken ? told(`${index + 1}. ${text}`) : [...told(`${index + 1}.`), ...spoken(text)],
  ),
]
